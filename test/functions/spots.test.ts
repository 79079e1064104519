import "./runtime";
import { call } from "./calls";
import { column } from "./runtime";

test.each<[Parameters<typeof call>[0], readonly unknown[], string]>([
  ["SPLIT", [1, [[1, 2, "x"]]], 'Row 1, column 3: expected a number, got "x"'],
  ["SPLIT", [1, [[1, -2, 3]]], "Row 1, column 2: expected a driver of 0 or more, got -2"],
  ["SPLIT", [1, column(1, -2)], "Row 2: expected a driver of 0 or more, got -2"],
  [
    "BLEND",
    [
      [
        [1, 2],
        [3, -4],
      ],
      [[1, 1]],
    ],
    "Row 2, column 2: expected a driver of 0 or more, got -4",
  ],
  [
    "GRADE",
    [
      [
        [1, 2],
        [3, "x"],
      ],
      [[0, "A"]],
    ],
    'Row 2, column 2: expected a number, got "x"',
  ],
  ["MATRIX", [[[1]], [[1]], [["x"]]], 'Row 1: expected a number, got "x"'],
  [
    "MATRIX",
    [
      column(1, 1),
      [[1, 1]],
      [
        [1, 1],
        [1, "x"],
      ],
    ],
    'Row 2, column 2: expected a number, got "x"',
  ],
  [
    "MATRIX",
    [column(1, 0.5), [[1, 0.5]], null, 1],
    "Row total 2: expected whole steps of 0 or more, got 0.5",
  ],
  [
    "PAYOUT",
    [
      1,
      [
        [0, 1],
        [null, null],
        [0, 2],
      ],
    ],
    "Row 3: expected each first value of payout curve once, got 0 again",
  ],
  ["KPI", [1, 1, "deduct", [[1, 2, 3]]], "Expected 2 columns in table, got 3"],
  ["RATES", [0.9, column(-1), column(0.5)], "Row 1: expected a base of 0 or more, got -1"],
  [
    "RESPREAD",
    [10, column(1, 2), column(1, 1), 3, 1],
    "Expected a whole number of closed periods from 0 to 2, got 3",
  ],
  ["AUDIT", [1, column(1, 2), column(1, -1)], "Row 2: expected a driver of 0 or more, got -1"],
  [
    "GRADE",
    [1, [[0, "A"]], 1_000_000],
    "Expected a whole number from 0 to 15 for places, got 1000000",
  ],
  [
    "SCHEME",
    [
      [
        ["a", 1, "x", 0.5],
        ["", "", "", ""],
        ["", "", "y", "z"],
      ],
    ],
    'Row 3, column 4: expected a number, got "z"',
  ],
])("[N14] %s %j says where", (name, args, message) => {
  expect(call(name, ...args)).toBe(`#VALUE! ${message}`);
});
