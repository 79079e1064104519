import fc from "fast-check";
import { one, statistic } from "./agreement-calls";

test.each(["icc1", "icc2k", "w", "alpha", "alpha-nominal", "alpha-ordinal", "alpha-ratio"])(
  "[Q5] %s of equal ratings is #N/A, never 1",
  (name) => {
    expect(
      statistic(
        [
          [3, 3],
          [3, 3],
        ],
        name,
      ),
    ).toBe("#N/A All ratings are equal: there is no variation to agree on");
  },
);

const table = fc.integer({ min: 2, max: 4 }).chain((raters) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: raters, maxLength: raters }), {
    minLength: 2,
    maxLength: 5,
  }),
);

/** Textbook: W = (1 + (m − 1) × mean Spearman correlation) ÷ m when nobody's ranks are tied. */
test("[Q2] without ties W follows from the mean rank correlation of the raters", () => {
  const ranks = fc.integer({ min: 2, max: 5 }).chain((n) =>
    fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5].slice(0, n), { minLength: n }), {
      minLength: 2,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(ranks, (raters) => {
      const [m, n] = [raters.length, raters[0]?.length ?? 0];
      let sum = 0;
      raters.forEach((a, i) =>
        raters
          .slice(i + 1)
          .forEach(
            (b) =>
              (sum +=
                1 - (6 * a.reduce((d, x, at) => d + (x - (b[at] ?? 0)) ** 2, 0)) / (n ** 3 - n)),
          ),
      );
      const rows = Array.from({ length: n }, (_, row) => raters.map((own) => own[row]));
      expect(one(rows, "w")).toBeCloseTo((1 + ((m - 1) * sum) / ((m * (m - 1)) / 2)) / m, 12);
    }),
  );
});

test("[Q1][Q2][Q3] the order of ratees and raters is immaterial; moving every rating by the same changes no interval statistic", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(
        "icc1",
        "icc2",
        "icc3",
        "icc2k",
        "w",
        "alpha",
        "alpha-nominal",
        "alpha-ordinal",
      ),
      (rows, name) => {
        const expected = statistic(rows, name);
        expect(
          statistic(
            [...rows].reverse().map((row) => [...row].reverse()),
            name,
          ),
        ).toEqual(expected);
        expect(
          statistic(
            rows.map((row) => row.map((rating) => rating + 7)),
            name,
          ),
        ).toEqual(expected);
      },
    ),
  );
});

/** Brute force over all ordered pairs, as the definition reads. */
test.each(["alpha", "alpha-nominal", "alpha-ordinal", "alpha-ratio"])(
  "[Q3] %s is what the definition gives pair by pair",
  (name) => {
    fc.assert(
      fc.property(table, (rows) => {
        const all = rows.flat();
        fc.pre(new Set(all).size > 1);
        const between = (a: number, b: number) =>
          all.filter((x) => x > Math.min(a, b) && x < Math.max(a, b)).length +
          (all.filter((x) => x === a).length + all.filter((x) => x === b).length) / 2;
        const measures: Readonly<Record<string, (a: number, b: number) => number>> = {
          alpha: (a, b) => (a - b) ** 2,
          "alpha-nominal": (a, b) => Number(a !== b),
          "alpha-ordinal": (a, b) => (a === b ? 0 : between(a, b) ** 2),
          "alpha-ratio": (a, b) => ((a - b) / (a + b)) ** 2,
        };
        const pairs = (values: readonly number[]) =>
          values
            .flatMap((a) => values.map((b) => measures[name]?.(a, b) ?? NaN))
            .reduce((x, y) => x + y, 0);
        const observed =
          rows.reduce((sum, row) => sum + pairs(row) / (row.length - 1), 0) / all.length;
        const expected = pairs(all) / (all.length * (all.length - 1));
        expect(one(rows, name)).toBeCloseTo(1 - observed / expected, 10);
      }),
    );
  },
);

/** A ratio has no unit; the smallest number that Excel holds whole is 2.2251e-308. */
test("[Q3] alpha-ratio is the same in any unit that cells hold", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: -307, max: 300 }), (rows, exponent) => {
      fc.pre(new Set(rows.flat()).size > 1);
      const inUnit = rows.map((row) => row.map((rating) => Number(`${rating}e${exponent}`)));
      expect(one(inUnit, "alpha-ratio")).toBeCloseTo(one(rows, "alpha-ratio"), 10);
    }),
  );
});
