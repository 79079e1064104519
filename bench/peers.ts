import { allocate, dinero } from "dinero.js";

const USD = { code: "USD", base: 10, exponent: 2 } as const;

/** The plainest loop that could do the work: largest remainders on doubles. It is not exact. */
export function plainSplit(total: number, drivers: readonly number[], step: number): number[] {
  const sum = drivers.reduce((all, driver) => all + driver, 0);
  const exact = drivers.map((driver) => (total * driver) / sum / step);
  const shares = exact.map(Math.floor);
  const spare = Math.round(total / step - shares.reduce((all, share) => all + share, 0));
  const order = exact
    .map((_, row) => row)
    .sort(
      (a, b) => (exact[b] ?? 0) - (shares[b] ?? 0) - (exact[a] ?? 0) + (shares[a] ?? 0) || a - b,
    );
  for (const row of order.slice(0, spare)) shares[row] = (shares[row] ?? 0) + 1;
  return shares.map((share) => share * step);
}

/** The same split by a well-known money library; its remainders go to the first rows. */
export function dineroSplit(cents: number, drivers: readonly number[]): unknown {
  return allocate(dinero({ amount: cents, currency: USD }), [...drivers]);
}

/** Each row rounded by itself: sums of periods drift. */
export function plainPhase(annual: readonly number[], profile: readonly number[]): number[][] {
  return annual.map((amount) => plainSplit(amount, profile, 1));
}

/**
 * Scores by ratee in the plainest way: sums and counts by ratee, group and indicator, then weights,
 * all in doubles.
 */
export function plainGroupBy(
  ratings: readonly (readonly unknown[])[],
  scheme: readonly (readonly unknown[])[],
): Map<string, number> {
  const sums = new Map<string, Map<string, [number, number]>>();
  for (const [ratee, group, , indicator, rating] of ratings as [
    string,
    string,
    string,
    string,
    number,
  ][]) {
    const own = sums.get(ratee) ?? new Map<string, [number, number]>();
    sums.set(ratee, own);
    const key = `${group}|${indicator}`;
    const [sum, count] = own.get(key) ?? [0, 0];
    own.set(key, [sum + rating, count + 1]);
  }
  const scores = new Map<string, number>();
  for (const [ratee, own] of sums) {
    let score = 0;
    for (const [group, groupWeight, indicator, weight] of scheme as [
      string,
      number,
      string,
      number,
    ][]) {
      const [sum, count] = own.get(`${group}|${indicator}`) ?? [0, 1];
      score += groupWeight * weight * (sum / count);
    }
    scores.set(ratee, score);
  }
  return scores;
}
