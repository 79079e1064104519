import { Decimal, figure } from "../decimal";
import { type Result, accept, at, refuse } from "../result";

/** A grade and its share of the people; shares as fractions of 1 or as percent. */
export interface GradeShare {
  readonly grade: string;
  readonly share: Decimal;
}

/** People with equal scores all get the better grade ("up") or all the worse. */
export type Ties = "up" | "down";

/**
 * Forced distribution: a grade for every score, filled from the best score down [G3].
 *
 * @param shares best grade first; seats are people × share by largest remainder, ties to the better
 * grade
 * @returns one grade per score; equal scores are never parted. Refuses shares that do not add up to
 * 100 %, and a negative one
 * @example 4 people at 33.3, 33.4, 33.3 %: 1, 2 and 1 seats
 */
export function forcedDistribution(
  scores: readonly Decimal[],
  shares: readonly GradeShare[],
  ties: Ties,
): Result<string[]> {
  const counted = seats(scores.length, shares);
  if (!counted.ok) return counted;
  const byPlace = counted.value.flatMap((count, index) =>
    new Array<string>(count).fill(shares[index]?.grade ?? ""),
  );
  const order = [...scores.keys()].sort((a, b) => compareAt(scores, b, a));
  const grades: string[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && compareAt(scores, order[start], order[end]) === 0) end += 1;
    const grade = at(byPlace, ties === "up" ? start : end - 1);
    for (const row of order.slice(start, end)) grades[row] = grade;
    start = end;
  }
  return accept(grades);
}

/** How many people each grade has room for. */
export function seats(people: number, shares: readonly GradeShare[]): Result<number[]> {
  const negative = shares.findIndex(({ share }) => share.lt(0));
  if (negative >= 0)
    return refuse({
      code: "amount-negative",
      place: "share",
      row: negative + 1,
      got: figure(shares[negative]?.share ?? new Decimal(0)),
    });
  const sum = Decimal.sum(0, ...shares.map(({ share }) => share));
  if (!sum.eq(1) && !sum.eq(100))
    return refuse({ code: "shares-sum", got: figure(sum.gt(2) ? sum : sum.times(100)) });
  const exact = shares.map(({ share }) => share.times(people).div(sum));
  const counts = exact.map((seat) => seat.floor().toNumber());
  const spare = people - counts.reduce((all, count) => all + count, 0);
  const byRemainder = [...exact.keys()].sort(
    (a, b) => remainder(exact[b]).comparedTo(remainder(exact[a])) || a - b,
  );
  for (const grade of byRemainder.slice(0, spare)) counts[grade] = at(counts, grade) + 1;
  return accept(counts);
}

/** What a decimal has beyond its whole part; dividing by 1 or 100 has rounded nothing. */
function remainder(value = new Decimal(0)): Decimal {
  return value.minus(value.floor());
}

function compareAt(scores: readonly Decimal[], a = 0, b = 0): number {
  return (scores[a] ?? new Decimal(0)).comparedTo(scores[b] ?? new Decimal(0));
}
