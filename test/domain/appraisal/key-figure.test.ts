import fc from "fast-check";
import "../../functions/runtime";
import { called, column } from "../../functions/runtime";
import { KPI } from "../../../src/functions/kpi";

const points = (...args: readonly unknown[]) => called(KPI, ...args);

test.each<[string, readonly unknown[], number]>([
  ["[K1] ratio", [45, 50, "ratio"], 90],
  ["[K1] ratio is held at the cap", [60, 50, "ratio"], 100],
  ["[K1] ratio with a cap of 120 %", [60, 50, "ratio", null, null, 1.2], 120],
  ["[K1] ratio of a full mark of 30", [45, 50, "Ratio", null, 30], 27],
  ["[K1] a negative actual is worth nothing", [-1, 50, "ratio"], 0],
  ["[K2] lower: 110 where 100 was allowed", [110, 100, "lower"], 90],
  ["[K2] lower: nothing spent is held at the cap", [0, 100, "lower"], 100],
  ["[K2] lower: twice as much is worth nothing", [250, 100, "lower"], 0],
  ["[K3] pass at the edge", [50, 50, "pass"], 100],
  ["[K3] pass missed by a cent", [49.99, 50, "pass"], 0],
  ["[K3] pass-lower: no account lost", [0, 0, "pass-lower"], 100],
  ["[K3] pass-lower: one lost", [1, 0, "pass-lower"], 0],
  ["[K6] deduct: 1.8 missing count as 2 units of 2 points", [78.2, 80, "deduct", [[1, 2]]], 96],
  ["[K6] deduct: 0.3 of a percent counts as one percent", [0.947, 0.95, "deduct", [[0.01, 5]]], 95],
  ["[K6] deduct: exactly one unit missing", [0.94, 0.95, "deduct", [[0.01, 5]]], 95],
  ["[K6] deduct: more than asked earns no more", [100, 80, "deduct", [[1, 2]]], 100],
  ["[K6] deduct: never under 0", [0, 80, "deduct", [[1, 2]]], 0],
])("%s", (_, args, expected) => {
  expect(points(...args)).toEqual([[expected]]);
});

const steps = [
  [1, 100],
  [0.9, 80],
  [0.8, 60],
];

test("[K4] step takes the largest attainment reached, in any order of rows; below the first 0", () => {
  expect(points(column(79.99, 80, 89.99, 90, 100, 130), 100, "step", steps)).toEqual(
    column(0, 60, 60, 80, 100, 100),
  );
});

test("[K4] step-lower takes the smallest limit kept; above the last 0", () => {
  expect(
    points(column(90, 100, 100.01, 110, 120.01), 100, "step-lower", [
      [1, 100],
      [1.1, 80],
      [1.2, 50],
    ]),
  ).toEqual(column(100, 100, 80, 80, 0));
});

test("[K5] linear is the line between neighbours, held at the ends", () => {
  expect(points(column(70, 80, 85, 95, 140), 100, "linear", steps)).toEqual(
    column(60, 60, 70, 90, 100),
  );
});

test.each<[string, readonly unknown[], string]>([
  ["[K1] no quota yet", [1, 0, "ratio"], "#N/A Row 1: no quota yet (0 or blank)"],
  ["[K4] no table", [1, 1, "step"], "#VALUE! Expected at least one row in table, got none"],
  [
    "[K4] an attainment twice",
    [
      1,
      1,
      "step",
      [
        [1, 2],
        [1, 3],
      ],
    ],
    "#VALUE! Row 2: expected each first value of table once, got 1 again",
  ],
  [
    "[K6] two rows for deduct",
    [
      1,
      1,
      "deduct",
      [
        [1, 2],
        [2, 3],
      ],
    ],
    "#VALUE! Expected one row in table, got 2",
  ],
  ["[K6] a unit of 0", [1, 2, "deduct", [[0, 2]]], "#VALUE! Expected a unit above 0, got 0"],
  [
    "[K1] a full mark of 0",
    [1, 1, "ratio", null, 0],
    "#VALUE! Expected a full mark above 0, got 0",
  ],
  [
    "[K1] no rule",
    [1, 1, ""],
    '#VALUE! Expected "ratio", "lower", "pass", "pass-lower", "step", "step-lower", "linear", "deduct", "per", "per-lower", "count", "count-lower" for rule, got ""',
  ],
])("%s is refused", (_, args, message) => {
  expect(points(...args)).toBe(message);
});

test("[K1] a row without a quota is #N/A in its own cell only", () => {
  expect(points(column(5, 5), column(0, 10), "ratio")).toEqual([
    ["#N/A Row 1: no quota yet (0 or blank)"],
    [50],
  ]);
});

test("[K1][K2][K4][K5] more of what is good never earns fewer points, and points stay within 0 and full × cap", () => {
  const amounts = fc.integer({ min: -5, max: 30 });
  const rule = fc.constantFrom(
    ["ratio", 1],
    ["lower", -1],
    ["step", 1],
    ["step-lower", -1],
    ["linear", 1],
    ["deduct", 1],
  );
  const rising = [
    [0.5, 20],
    [1, 80],
    [1.5, 100],
  ];
  const falling = [
    [0.5, 100],
    [1, 80],
    [1.5, 20],
  ];
  fc.assert(
    fc.property(
      amounts,
      amounts,
      fc.integer({ min: 1, max: 12 }),
      rule,
      (a, b, target, [name, direction]) => {
        const table = name === "deduct" ? [[1, 7]] : name === "step-lower" ? falling : rising;
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (actual) => (points(actual, target, name, table) as number[][])[0]?.[0] ?? NaN,
        );
        expect(Number(direction) * ((more ?? NaN) - (less ?? NaN))).toBeGreaterThanOrEqual(0);
        for (const value of [less, more]) expect(value).toBeGreaterThanOrEqual(0);
        for (const value of [less, more]) expect(value).toBeLessThanOrEqual(100);
      },
    ),
  );
});
