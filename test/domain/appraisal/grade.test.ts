import fc from "fast-check";
import { called, column } from "../../functions/runtime";
import { CURVE } from "../../../src/functions/curve";
import { GRADE } from "../../../src/functions/grade";

const grades = (...args: readonly unknown[]) => called(GRADE, ...args);
const curve = (...args: readonly unknown[]) => called(CURVE, ...args);
const bands = [
  [0, "C"],
  [90, "A"],
  [80, "B"],
];
const error = { code: "#DIV/0!", message: "" };

test("[G1] an edge belongs to the higher band, rows in any order", () => {
  expect(grades(column(90, 89.99, 80, 79.999999, 0.01), bands)).toEqual(
    column("A", "B", "B", "C", "C"),
  );
});

test("[G1] grades keep the shape of the scores", () => {
  expect(
    grades(
      [
        [95, 85],
        [75, 90],
      ],
      bands,
    ),
  ).toEqual([
    ["A", "B"],
    ["C", "A"],
  ]);
});

test("[G1] below the lowest band is #N/A in its cell", () => {
  expect(
    grades(column(95, 55), [
      [60, "C"],
      [90, "A"],
    ]),
  ).toEqual(column("A", "#N/A Row 2: expected a score of at least 60, the lowest band, got 55"));
});

test("[G1][N4] no score, however a blank arrives, is #N/A in its own cell", () => {
  const expected = column("A", "#N/A Row 2: no score (0 or blank)");
  for (const blank of [null, "", undefined, 0])
    expect(grades(column(95, blank), bands)).toEqual(expected);
});

test("[N3] an error among the scores stays in its own cell", () => {
  expect((grades(column(95, error), bands) as unknown[][])[0]).toEqual(["A"]);
});

test("[G2] rounded first if asked, half away from zero", () => {
  expect(grades(column(89.5, 89.49), bands, 0)).toEqual(column("A", "B"));
  expect(grades(column(89.95, 89.949), bands, 1)).toEqual(column("A", "B"));
  expect(grades(column(89.995, 89.994), bands, 2)).toEqual(column("A", "B"));
});

test.each<[string, readonly unknown[], string]>([
  [
    "[G1] a band twice",
    [
      [[90]],
      [
        [0, "C"],
        [0, "D"],
      ],
    ],
    "#VALUE! Row 2: expected each first value of bands once, got 0 again",
  ],
  [
    "[G1] a band without a grade",
    [[[90]], [[60, ""]]],
    "#VALUE! Row 1: expected a grade, got a blank",
  ],
  [
    "[G2] half a place",
    [[[90]], bands, 0.5],
    "#VALUE! Expected a whole number from 0 to 15 for places, got 0.5",
  ],
  ["[G1] text as a score", [column("x"), bands], '#VALUE! Row 1: expected a number, got "x"'],
])("%s is refused", (_, args, message) => {
  expect(grades(...args)).toBe(message);
});

const thirds = [
  ["A", 0.333],
  ["B", 0.334],
  ["C", 0.333],
];

test("[G3] seats by largest remainder: 4 people at 33.3, 33.4, 33.3 are 1, 2, 1", () => {
  expect(curve(column(70, 95, 80, 88), thirds)).toEqual(column("C", "A", "B", "B"));
  expect(
    curve(
      [[70, 95, 80, 88]],
      [
        ["A", 33.3],
        ["B", 33.4],
        ["C", 33.3],
      ],
    ),
  ).toEqual([["C", "A", "B", "B"]]);
});

test("[G3] equal scores are never parted: all up, or all down", () => {
  const half = [
    ["A", 0.5],
    ["B", 0.5],
  ];
  expect(curve(column(90, 80, 80, 80), half)).toEqual(column("A", "A", "A", "A"));
  expect(curve(column(90, 80, 80, 80), half, "down")).toEqual(column("A", "B", "B", "B"));
});

test("[G3] who has no score is not counted", () => {
  expect(
    curve(column(90, null, 80, 0), [
      ["A", 0.5],
      ["B", 0.5],
    ]),
  ).toEqual(
    column("A", "#N/A Row 2: no score (0 or blank)", "B", "#N/A Row 4: no score (0 or blank)"),
  );
});

test("[G3] shares that do not add up are refused, and so is a negative one", () => {
  expect(
    curve(column(1), [
      ["A", 0.5],
      ["B", 0.47],
    ]),
  ).toBe("#VALUE! Shares add up to 97 %, expected 100 %");
  expect(
    curve(column(1), [
      ["A", 1.5],
      ["B", -0.5],
    ]),
  ).toBe("#VALUE! Row 2: expected a share of 0 or more, got -0.5");
});

test("[G3] a better score never gets a worse grade, equal ones the same; without ties every grade has its seats", () => {
  const scores = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
  const parts = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(scores, parts, fc.constantFrom("up", "down"), (given, weights, ties) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0 && 100 % sum === 0);
      const shares = weights.map((weight, index) => [String(index), (weight * 100) / sum]);
      const result = (curve(column(...given), shares, ties) as string[][]).map(([grade]) =>
        Number(grade),
      );
      given.forEach((a, i) =>
        given.forEach((b, j) =>
          expect(
            a > b ? (result[i] ?? 9) <= (result[j] ?? 0) : a !== b || result[i] === result[j],
          ).toBe(true),
        ),
      );
      if (new Set(given).size < given.length) return;
      weights.forEach((weight, index) =>
        expect(
          Math.abs(
            result.filter((grade) => grade === index).length - (given.length * weight) / sum,
          ),
        ).toBeLessThan(1),
      );
    }),
  );
});
