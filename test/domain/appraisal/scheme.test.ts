import fc from "fast-check";
import { Decimal, type SchemeRow, understandScheme } from "../../../src/domain";
import { vipScheme, vipWeights } from "./company";

type Plain = readonly (string | number)[];

function rowsOf(plain: readonly Plain[]): SchemeRow[] {
  const number = (cell: string | number | undefined) =>
    typeof cell === "number" ? new Decimal(cell) : undefined;
  return plain.map(([group, groupWeight, indicator, weight, minRaters], index) =>
    Object.freeze({
      row: index + 1,
      group: String(group),
      groupWeight: number(groupWeight),
      indicator: String(indicator),
      weight: number(weight),
      minRaters: number(minRaters),
    }),
  );
}

function weightsOf(plain: readonly Plain[]) {
  const scheme = understandScheme(rowsOf(plain));
  if (!scheme.ok) return scheme.refusal;
  return scheme.value.groups.flatMap(({ indicators }) =>
    indicators.map(({ weight }) => Number((weight.top * 10000n) / weight.bottom) / 100),
  );
}

test("[P3] both conventions in one form give the effective weights of the company's document", () => {
  expect(weightsOf(vipScheme)).toEqual(vipWeights);
});

test("[P1] percent numbers mean the same as fractions", () => {
  const inPercent = vipScheme.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) : cell)),
  );
  expect(weightsOf(inPercent)).toEqual(vipWeights);
});

test("[P1] a blank or 0 group weight repeats the one above of the same group", () => {
  expect(
    weightsOf([
      ["a", 0.4, "x", 0.5],
      ["a", 0, "y", 0.5],
      ["b", 0.6, "x", 1],
    ]),
  ).toEqual([20, 20, 60]);
});

test("[P2] the convention is understood group by group", () => {
  const scheme = understandScheme(rowsOf(vipScheme));
  expect(scheme.ok && scheme.value.groups.map(({ convention }) => convention)).toEqual([
    "group",
    "whole",
    "whole",
    "whole",
  ]);
});

test.each<[string, Plain[], unknown]>([
  [
    "[P1] group weights of 97 %",
    [
      ["a", 0.5, "x", 1],
      ["b", 0.47, "x", 1],
    ],
    { code: "group-weights-sum", got: "97", close: false },
  ],
  [
    "[P2] 12 % in a group of 10 %",
    [
      ["peers", 0.1, "x", 0.07],
      ["", "", "y", 0.05],
      ["b", 0.9, "x", 1],
    ],
    { code: "weights-sum", group: "peers", got: "12", share: "10", close: false },
  ],
  [
    "[P2] three times 33.33 %",
    [
      ["a", 1, "x", 0.3333],
      ["", "", "y", 0.3333],
      ["", "", "z", 0.3333],
    ],
    { code: "weights-sum", group: "a", got: "99.99", share: "100", close: true },
  ],
  [
    "[P4] an indicator twice in a group",
    [
      ["a", 1, "x", 0.5],
      ["", "", " X", 0.5],
    ],
    { code: "indicator-repeated", row: 2, group: "a", indicator: "X" },
  ],
  ["[P1] no group to repeat", [["", 1, "x", 1]], { code: "group-unnamed", row: 1 }],
  [
    "[P1] a second weight for a group",
    [
      ["a", 0.5, "x", 0.5],
      ["a", 0.6, "y", 0.5],
    ],
    { code: "group-weight-differs", row: 2, group: "a", expected: "0.5", got: "0.6" },
  ],
  [
    "[P1] a group without a weight",
    [["a", "", "x", 1]],
    { code: "group-weight-missing", row: 1, group: "a" },
  ],
  ["[P1] a blank indicator weight", [["a", 1, "x", ""]], { code: "weight-missing", row: 1 }],
  [
    "[P5] half a rater",
    [["a", 1, "x", 1, 1.5]],
    { code: "min-raters-not-whole", row: 1, got: "1.5" },
  ],
  ["[P1] an empty scheme", [["", "", "", ""]], { code: "scheme-empty" }],
])("%s is refused with its figures", (_, plain, refusal) => {
  expect(weightsOf(plain)).toEqual(refusal);
});

test("[P4] the same indicator may stand in two groups", () => {
  expect(
    weightsOf([
      ["a", 0.5, "x", 1],
      ["b", 0.5, "x", 1],
    ]),
  ).toEqual([50, 50]);
});

test("[P3] effective weights add up to 1 for every scheme that is not refused", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      parts,
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (weights, ofWhole) => {
        const all = weights.reduce((a, b) => a + b, 0);
        fc.pre(100 % all === 0);
        const rows = weights.flatMap((weight, group) => {
          const share = (weight * 100) / all;
          const half = (ofWhole[group] ? share : 100) / 2;
          return [
            [`g${group}`, share, "x", half],
            ["", "", "y", half],
          ];
        });
        const scheme = understandScheme(rowsOf(rows));
        if (!scheme.ok) throw new Error(JSON.stringify(scheme.refusal));
        const product = scheme.value.groups.flatMap(({ indicators }) =>
          indicators.map(({ weight }) => weight),
        );
        const bottom = product.reduce((b, weight) => b * weight.bottom, 1n);
        expect(
          product.reduce((top, weight) => top + (weight.top * bottom) / weight.bottom, 0n),
        ).toBe(bottom);
      },
    ),
  );
});
