import fc from "fast-check";
import { Decimal } from "../../../src/domain";
import { scaledToMargins } from "../../../src/domain/allocation/scaling";
import { agreeing } from "./margins";

/** Each region's own figure far above what it has elsewhere. */
const dominated = fc.integer({ min: 2, max: 6 }).chain((size) =>
  fc.record({
    margins: agreeing(size, 100_000),
    own: fc.constantFrom(1, 1e4, 1e6, 1e9),
    seed: fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  }),
);

test("[M2] scaled cells have both margins and every odds ratio of the seed, up to own figures of 10^9 to 1", () => {
  fc.assert(
    fc.property(dominated, ({ margins, own, seed }) => {
      const big = seed.map((line, row) =>
        line.map((cell, at) => BigInt(at === row ? cell * own : cell)),
      );
      const cells = scaledToMargins(big, margins.rows.map(BigInt), margins.columns.map(BigInt));
      if (!cells) throw new Error("not scaled");
      const exact = cells.map((line) =>
        line.map((cell) => new Decimal(cell.toString()).div(new Decimal(2).pow(160))),
      );
      const isNear = (got: Decimal, expected: Decimal, most: string) =>
        expect(got.minus(expected).abs().lt(most)).toBe(true);
      exact.forEach((line, row) =>
        isNear(Decimal.sum(...line), new Decimal(margins.rows[row] ?? 0), "1e-35"),
      );
      margins.columns.forEach((total, at) =>
        isNear(Decimal.sum(...exact.map((line) => line[at] ?? 0)), new Decimal(total), "1e-35"),
      );
      const [cell, given] = [
        (row: number, at: number) => exact[row]?.[at] ?? new Decimal(NaN),
        (row: number, at: number) => new Decimal(String(big[row]?.[at])),
      ];
      for (let row = 1; row < big.length; row += 1)
        for (let at = 1; at < big.length; at += 1) {
          const odds = cell(0, 0).times(cell(row, at)).div(cell(0, at)).div(cell(row, 0));
          const wanted = given(0, 0).times(given(row, at)).div(given(0, at)).div(given(row, 0));
          isNear(odds.div(wanted), new Decimal(1), "1e-20");
        }
    }),
    { numRuns: 200 },
  );
});
