import { column } from "./runtime";
import { functions } from "../../src/functions";
import { call } from "./calls";

test("[A11] TRACE explains every share", () => {
  expect(call("TRACE", 10, column(60, 39, 1), 1)).toEqual([
    [60, 6, "", 0, 6],
    [39, 3.9, "", 0.9, 4],
    [1, 0.1, "", 0.1, 0],
  ]);
  expect(call("TRACE", 100, column(50, 30, 20), 1, null, [[40]])).toEqual([
    [50, 40, "max", 0, 40],
    [30, 36, "", 0, 36],
    [20, 24, "", 0, 24],
  ]);
  expect(call("TRACE", 100, column(1, 1), 1, null, null, column(12.34, 0))).toEqual([
    [1, 12.34, "locked", 0, 12.34],
    [1, 87.66, "", 0, 87.66],
  ]);
});

test("[C3] CASCADE gives one share per leaf", () => {
  expect(
    call(
      "CASCADE",
      10,
      [
        ["East", "Li"],
        [null, "Wang"],
        ["South", "Zhang"],
      ],
      column(1, 1, 1),
      1,
    ),
  ).toEqual(column(4, 3, 3));
  expect(call("CASCADE", 10, [["East", "Li"]], column(1, 1), 1)).toBe(
    "#VALUE! Expected 2 path values, got 1",
  );
});

test("[H1] PHASE takes one profile for all rows, as a row or a column, or one per row", () => {
  expect(call("PHASE", 12, [[1, 2, 3]], 1)).toEqual([[2, 4, 6]]);
  expect(call("PHASE", column(12, 6), column(1, 2, 3), 1)).toEqual([
    [2, 4, 6],
    [1, 2, 3],
  ]);
  expect(
    call(
      "PHASE",
      column(12, 6),
      [
        [1, 2, 3],
        [1, 1, 1],
      ],
      1,
    ),
  ).toEqual([
    [2, 4, 6],
    [2, 2, 2],
  ]);
  expect(
    call(
      "PHASE",
      column(12, 6),
      [
        [1, 2],
        [1, 1],
        [3, 4],
      ],
      1,
    ),
  ).toBe("#VALUE! Expected 2 profile values, got 3");
});

test("[M1] MATRIX refuses margins that differ, with both sums", () => {
  expect(call("MATRIX", column(3, 3), [[2, 2, 2]], null, 1)).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ]);
  expect(call("MATRIX", column(3, 4), [[2, 2]], null, 1)).toBe(
    "#VALUE! Row totals add up to 7, column totals to 4. Expected the same sum",
  );
});

test("[M4] zeros of the seed stay zero; a margin that they make unreachable is refused, never looped", () => {
  expect(
    call(
      "MATRIX",
      column(2, 3),
      [[2, 3]],
      [
        [1, 0],
        [1, 1],
      ],
      1,
    ),
  ).toEqual([
    [2, 0],
    [0, 3],
  ]);
  expect(
    call(
      "MATRIX",
      column(3, 2),
      [[2, 3]],
      [
        [1, 0],
        [1, 1],
      ],
      1,
    ),
  ).toBe("#VALUE! Row 1: its total of 3 cannot be met, as the seed's zeros stay zero");
});

test("[N7] whatever comes in, what comes out is a rectangle of finite cells or an error with a sentence", () => {
  const junk = [
    null,
    "",
    "abc",
    -1,
    0,
    3,
    1e300,
    true,
    [[]],
    [
      [1, 2],
      [3, 4],
    ],
    [[1], [2]],
    [[null, "x"]],
  ];
  for (const name of Object.keys(functions) as (keyof typeof functions)[]) {
    for (const a of junk)
      for (const b of junk)
        for (const c of junk) {
          const result = call(name, a, b, c, 1);
          if (typeof result === "string") expect(result).toMatch(/^#(VALUE!|N\/A) \S/);
          else
            expect(
              (result as unknown[][])
                .flat()
                .every((cell) => typeof cell !== "number" || Number.isFinite(cell)),
            ).toBe(true);
        }
  }
});
