import fc from "fast-check";
import { called } from "../../functions/runtime";
import { AGREEMENT } from "../../../src/functions/agreement";

const statistic = (...args: readonly unknown[]) => called(AGREEMENT, ...args);
const one = (...args: readonly unknown[]) => (statistic(...args) as number[][])[0]?.[0] ?? NaN;

test.each(["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "w"])(
  "[Q1][Q2][Q5] %s names the first gap",
  (name) => {
    expect(
      statistic(
        [
          [1, 2],
          [3, null],
        ],
        name,
      ),
    ).toBe("#N/A Row 2, column 2: expected a rating by every rater, got a blank");
  },
);

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

test("[Q4][Q5] r_wg by hand: 4, 4, 5 on five points is 5 ÷ 6; equal ratings are #N/A", () => {
  expect(one([[4, 4, 5]], "rwg", null, 5)).toBe(5 / 6);
  expect(one([[4, null, 4, 5]], "rwg", null, 5)).toBe(5 / 6);
  expect(one([[1, 5]], "rwg", null, 5)).toBe(-3);
  expect(statistic([[4, 4]], "rwg", null, 5)).toBe(
    "#N/A All ratings are equal: there is no variation to agree on",
  );
  expect(statistic([[4, 5]], "rwg")).toBe(
    "#VALUE! Expected a whole number of at least 2 for points of the scale, got a blank",
  );
  expect(
    statistic(
      [
        [4, 5],
        [4, 4],
      ],
      "rwg",
      null,
      5,
    ),
  ).toBe("#VALUE! Expected one row in ratings, got 2");
});

test("[Q5] tables that are too small, unknown words, an ambiguous 0", () => {
  expect(statistic([[1, 2]], "icc1")).toBe(
    "#N/A Expected ratings of two ratees or more by two raters or more, got 1 × 2",
  );
  expect(statistic([[1], [2]], "alpha")).toBe(
    "#N/A Expected ratings of two ratees or more by two raters or more, got 0 × 1",
  );
  expect(
    statistic(
      [
        [1, 2],
        [0, 3],
      ],
      "w",
    ),
  ).toBe('#N/A Row 2: 0 or blank. Say which: zeros = "score" or "missing"');
  expect(
    one(
      [
        [1, 2],
        [0, 3],
      ],
      "w",
      "score",
    ),
  ).toBe(0);
  expect(
    statistic(
      [
        [1, 2],
        [2, 3],
      ],
      "kappa",
    ),
  ).toContain('got "kappa"');
});

test("[Q1][Q5] no variation between ratees leaves an intraclass correlation undefined", () => {
  expect(
    statistic(
      [
        [1, 2],
        [1, 2],
      ],
      "icc3",
    ),
  ).toBe("#N/A The ratings vary too little between ratees for this statistic");
});

test("[Q3] a negative rating has no ratio", () => {
  expect(
    statistic(
      [
        [1, 2],
        [-1, 2],
      ],
      "alpha-ratio",
    ),
  ).toBe("#VALUE! Row 2: expected a rating of 0 or more, got -1");
});

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
