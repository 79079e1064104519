import { called, column } from "./runtime";
import { SPLIT } from "../../src/functions/split";

const split = (...args: readonly unknown[]) => called(SPLIT, ...args);

test("[N6] a column gives a column, a row gives a row", () => {
  expect(split(10, column(60, 39, 1), 1)).toEqual(column(6, 4, 0));
  expect(split(10, [[60, 39, 1]], 1)).toEqual([[6, 4, 0]]);
});

test("[N5] omitted arguments arrive as null: the step is a cent", () => {
  expect(split(1, column(2, 3, 1), null, null, null, null)).toEqual(column(0.33, 0.5, 0.17));
});

test("[N1] a cell number means its 15 digits: 0.1 + 0.2 is 0.3", () => {
  expect(split(0.1 + 0.2, column(1, 1, 1), 0.1)).toEqual(column(0.1, 0.1, 0.1));
});

test("[N3] text that is a plain decimal counts, other text is refused with its row", () => {
  expect(split("10", column(" 60 ", "39", "1.0"), 1)).toEqual(column(6, 4, 0));
  expect(split(10, column(60, "abc"), 1)).toBe('#VALUE! Row 2: expected a number, got "abc"');
  expect(split(10, column(60, true), 1)).toBe('#VALUE! Row 2: expected a number, got "true"');
});

test("[N3] an error among the drivers comes back as that error", () => {
  expect(
    split(10, column(60, new CustomFunctions.Error("#DIV/0!" as CustomFunctions.ErrorCode)), 1),
  ).toBe("#DIV/0!");
});

test("[N4] blank drivers count as 0, blank or 0 limits are not set", () => {
  expect(split(10, column(1, null, "", undefined, 1), 1)).toEqual(column(5, 0, 0, 0, 5));
  expect(split(100, column(50, 30, 20), 1, column("", 0, null), column(40, 40, 40))).toEqual(
    column(40, 36, 24),
  );
  expect(split(100, column(50, 30, 20), 1, null, [[40]])).toEqual(column(40, 36, 24));
});

test("[N6] a block where a vector belongs, and lengths that differ, are refused with their size", () => {
  expect(
    split(
      10,
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ),
  ).toBe("#VALUE! Expected one row or one column of driver values, got 2 × 2 cells");
  expect(split(10, column(1, 2, 3), 1, column(1, 1))).toBe("#VALUE! Expected 3 min values, got 2");
});

test("[N9] on the web, where five megabytes are carried, 300,000 cells are the most [A11]", () => {
  const on = (platform: string) => Object.assign(globalThis, { Office: { context: { platform } } });
  const drivers = Array.from({ length: 300_001 }, () => [1]);
  on("OfficeOnline");
  expect(split(1, drivers, 1)).toBe(
    "#VALUE! Expected a result of at most 300000 cells, got 300001",
  );
  expect(split(300_000, drivers.slice(1), 1)).toHaveLength(300_000);
  on("PC");
  expect(split(300_001, drivers, 1)).toHaveLength(300_001);
  Reflect.deleteProperty(globalThis, "Office");
});

test("[N9] a result of more than a million cells is refused before it is computed", () => {
  expect(split(10, [new Array(1_000_001).fill(1)], 1)).toBe(
    "#VALUE! Expected a result of at most 1000000 cells, got 1000001",
  );
});

test.each([
  [
    "a negative driver",
    [10, column(1, -1)],
    "#VALUE! Row 2: expected a driver of 0 or more, got -1",
  ],
  [
    "drivers that are all 0",
    [10, column(0, 0)],
    "#VALUE! Drivers add up to 0, with 10 left to split. Expected at least one driver above 0",
  ],
  [
    "limits that cannot be met",
    [1000, column(1, 1), 1, column(600, 600)],
    "#VALUE! Minimums add up to 1200, more than the 1000 to split",
  ],
])("[N8] wrong input is #VALUE! with where, expected, got: %s", (_, args, message) => {
  expect(split(...args)).toBe(message);
});

test("[N7] whatever comes in, what comes out is a rectangle of finite numbers or an error with a sentence", () => {
  const junk = [
    null,
    undefined,
    "",
    "abc",
    -1,
    0,
    1e300,
    true,
    [[]],
    [[1, 2], [3]],
    [[null]],
    Number.NaN,
  ];
  for (const total of junk)
    for (const drivers of junk)
      for (const step of junk) {
        const result = split(total, drivers, step);
        if (typeof result === "string") expect(result).toMatch(/^#(VALUE!|N\/A) \S/);
        else
          expect((result as unknown[][]).flat().every((cell) => Number.isFinite(cell))).toBe(true);
      }
});
