import { figurePairs } from "../../src/sheets/named-figures";

const head = [["Plan: sales"], ["Region", "Manager", "Year", "Q1"]];
const said = (
  before: readonly (readonly (string | number)[])[],
  after: readonly (readonly (string | number)[])[],
): unknown[] =>
  figurePairs([...head, ...before], [...head, ...after]).map(([old, now]) => [
    (now ?? old)?.who,
    (now ?? old)?.what,
    old?.value,
    now?.value,
  ]);

test("a row in between moves others down, and theirs are the same figures", () => {
  expect(
    said(
      [
        ["East", "Li", 10, 3],
        ["East", "Wang", 20, 6],
      ],
      [
        ["East", "Li", 10, 3],
        ["East", "New", 5, 1],
        ["East", "Wang", 15, 6],
      ],
    ),
  ).toEqual([
    ["New", "Year", undefined, 5],
    ["New", "Q1", undefined, 1],
    ["Li", "Year", 10, 10],
    ["Li", "Q1", 3, 3],
    ["Wang", "Year", 20, 15],
    ["Wang", "Q1", 6, 6],
  ]);
});

test("somebody who moves to another region keeps the figures, unless two have that name", () => {
  expect(said([["East", "Li", 10, 3]], [["West", "Li", 12, 3]])).toEqual([
    ["Li", "Year", 10, 12],
    ["Li", "Q1", 3, 3],
  ]);
  expect(
    said(
      [
        ["East", "Li", 10, 3],
        ["West", "Li", 20, 6],
      ],
      [
        ["North", "Li", 10, 3],
        ["South", "Li", 20, 6],
      ],
    ),
  ).toHaveLength(8);
});

test("blocks of two measures under each other do not mix, blank cells are no figures", () => {
  const profit = [["Plan: profit"], ["Region", "Manager", "Year", "Q1"]];
  const pairs = figurePairs(
    [...head, ["East", "Li", 10, ""], ...profit, ["East", "Li", 1, ""]],
    [...head, ["East", "Li", 11, ""], ...profit, ["East", "Li", 2, ""]],
  );
  expect(pairs.map(([old, now]) => [old?.value, now?.value])).toEqual([
    [10, 11],
    [1, 2],
  ]);
  const moved = figurePairs(
    [...head, ["East", "Li", 10, ""], ...profit, ["East", "Li", 1, ""]],
    [...head, ["West", "Li", 11, ""], ...profit, ["West", "Li", 2, ""]],
  );
  expect(moved.map(([old, now]) => [old?.value, now?.value])).toEqual([
    [10, 11],
    [1, 2],
  ]);
});
