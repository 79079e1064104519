import fc from "fast-check";
import { type Written, sharesOf } from "./request";

/** Small figures, where ties live; the wide ones follow below. */
const drivers = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 });
const total = fc.integer({ min: -20, max: 20 });
const step = fc.constantFrom(1, 2, 3);
const small = fc.record({ total, drivers, step });
const wide = fc.record({
  total: fc.integer({ min: -1e12, max: 1e12 }),
  drivers: fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 }),
  step: fc.constantFrom(1, 7, 100, 10000),
});
const any = fc
  .oneof(small, wide)
  .filter(({ total: amount, drivers: rows }) => amount === 0 || rows.some((driver) => driver > 0));

const written = (plain: { total: number; drivers: readonly number[]; step: number }): Written => ({
  total: String(plain.total),
  step: String(plain.step),
  drivers: plain.drivers,
});
const shares = (plain: { total: number; drivers: readonly number[]; step: number }): bigint[] =>
  (sharesOf(written(plain)) as string[]).map(BigInt);
const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
const size = (value: bigint): bigint => (value < 0n ? -value : value);
const law = (
  title: string,
  holds: (plain: { total: number; drivers: number[]; step: number }) => void,
) => test(title, () => fc.assert(fc.property(any, holds), { numRuns: 2000 }));

law("[A3] shares add up to the total", (plain) => {
  expect(sum(shares(plain))).toBe(BigInt(plain.total));
});

law(
  "[A4] every share is less than a step from its exact share, and whole exact shares are given",
  (plain) => {
    const all = sum(plain.drivers.map(BigInt));
    const whole = plain.total % plain.step === 0;
    shares(plain).forEach((share, row) => {
      const exact = BigInt(plain.total) * BigInt(plain.drivers[row] ?? 0);
      expect(size(share * all - exact) < BigInt(plain.step) * (all || 1n)).toBe(true);
      if (whole && all > 0n && exact % (all * BigInt(plain.step)) === 0n)
        expect(share * all).toBe(exact);
    });
  },
);

law("[A5] all rows but one are whole steps, and that one has the largest driver", (plain) => {
  const odd = shares(plain).flatMap((share, row) =>
    share % BigInt(plain.step) === 0n ? [] : [row],
  );
  const residue = plain.total % plain.step !== 0;
  expect(odd).toEqual(residue ? [plain.drivers.indexOf(Math.max(...plain.drivers))] : []);
});

law("[A8] a zero driver gets nothing, and its row changes nothing for the others", (plain) => {
  const without = shares(plain);
  const withZero = shares({ ...plain, drivers: [...plain.drivers, 0] });
  expect(withZero).toEqual([...without, 0n]);
});

law("[A9] the mirror of the total gives the mirror of the shares", (plain) => {
  expect(shares({ ...plain, total: -plain.total })).toEqual(shares(plain).map((share) => -share));
});

test("[A2] the shares are the nearest whole steps to the exact shares that add up: every way of rounding tried", () => {
  const even = fc.record({
    total: fc.integer({ min: 0, max: 20 }),
    drivers: drivers.filter((rows) => rows.some((driver) => driver > 0)),
  });
  fc.assert(
    fc.property(even, ({ total: amount, drivers: rows }) => {
      const all = rows.reduce((a, b) => a + b, 0);
      const distance = (candidate: readonly number[]) =>
        candidate.reduce(
          (far, share, row) => far + Math.abs(share * all - amount * (rows[row] ?? 0)),
          0,
        );
      const best = Math.min(
        ...roundings(
          rows.map((driver) => Math.floor((amount * driver) / all)),
          amount,
        ).map(distance),
      );
      expect(distance(shares({ total: amount, drivers: rows, step: 1 }).map(Number))).toBe(best);
    }),
    { numRuns: 500 },
  );
});

/** Every way to add 0 or 1 to each floor so that all add up to the total. */
function roundings(floors: readonly number[], amount: number): number[][] {
  const ways = Array.from({ length: 2 ** floors.length }, (_, bits) =>
    floors.map((floor, row) => floor + ((bits >> row) & 1)),
  );
  return ways.filter((way) => way.reduce((a, b) => a + b, 0) === amount);
}
