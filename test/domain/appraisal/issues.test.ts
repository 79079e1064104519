import fc from "fast-check";
import { type Issue, contributorsOf, tellsTooMuch } from "../../../src/domain";
import { recordIn, waitingGroups, withIssues } from "../../../src/sheets/appraisal/issue-record";
import { columnOfCells } from "../../../src/domain";

test.each<[string, Issue[], Issue, number, boolean]>([
  ["a first issue of enough raters", [], ["a", "b", "c"], 3, false],
  ["a first issue of too few: P15 decides about it", [], ["a", "b"], 3, false],
  ["the same raters again", [["a", "b", "c"]], ["a", "b", "c"], 3, false],
  [
    "one more rater: four times the new mean less three times the old",
    [["a", "b", "c"]],
    ["a", "b", "c", "d"],
    3,
    true,
  ],
  ["one rater less", [["a", "b", "c", "d"]], ["a", "b", "c"], 3, true],
  ["two changed of a minimum of three", [["a", "b", "c"]], ["a", "b", "c", "d", "e"], 3, true],
  ["all three changed", [["a", "b", "c"]], ["a", "b", "c", "d", "e", "f"], 3, false],
  ["others altogether", [["a", "b", "c"]], ["d", "e", "f"], 3, false],
  [
    "one exchanged for another: a difference of two ratings, fewer than three",
    [["a", "b", "c"]],
    ["a", "b", "d"],
    3,
    true,
  ],
  [
    "each pair of issues is far apart, all three together are not",
    [
      ["a", "b", "c", "d"],
      ["e", "f", "g", "h"],
    ],
    ["a", "b", "c", "d", "e", "f", "g"],
    3,
    true,
  ],
])("[P30] %s", (_, earlier, now, least, told) => {
  expect(tellsTooMuch(earlier, now, least)).toBe(told);
});

/** By trial: whether some combination with small whole factors holds fewer raters than it may. */
function byTrial(issues: readonly Issue[], least: number): boolean {
  const raters = [...new Set(issues.flat())];
  const factors = [-2, -1, 0, 1, 2];
  const tries = issues.reduce<number[][]>(
    (all) => all.flatMap((own) => factors.map((factor) => [...own, factor])),
    [[]],
  );
  return tries.some((own) => {
    const sums = raters.map((rater) =>
      issues.reduce(
        (sum, issue, index) => sum + (issue.includes(rater) ? (own[index] ?? 0) : 0),
        0,
      ),
    );
    const held = sums.filter((sum) => sum !== 0).length;
    return held > 0 && held < least;
  });
}

test("[P30] what can be solved by adding and taking away issues is always found, and nothing else", () => {
  const issue = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.array(issue, { maxLength: 2 }),
      issue,
      fc.integer({ min: 1, max: 4 }),
      (earlier, now, least) => {
        const isKnown = earlier.some((own) => [...own].sort().join() === [...now].sort().join());
        const told = earlier.length > 0 && !isKnown && byTrial([...earlier, now], least);
        expect(tellsTooMuch(earlier, now, least)).toBe(told);
      },
    ),
  );
});

test("[P30] a group that waits is not recorded as issued; once enough have changed it is issued again", () => {
  const group = (raters: string[]) => ({ mark: "m", group: "g", raters, least: 3 });
  const waits = (earlier: ReturnType<typeof recordIn>, own: ReturnType<typeof group>): boolean =>
    waitingGroups(earlier, [own]).has("g");
  const first = withIssues({}, [group(["a", "b", "c"])]);
  expect(first).toEqual({ m: [["a", "b", "c"]] });
  expect(waits(first, group(["a", "b", "c", "d"]))).toBe(true);
  expect(withIssues(first, [group(["a", "b", "c", "d"])])).toEqual(first);
  expect(withIssues(first, [group(["a", "b", "c"])])).toEqual(first);
  const later = group(["a", "b", "c", "d", "e", "f"]);
  expect(withIssues(first, [later]).m).toHaveLength(2);
});

test("whatever stands in the setting is a record or none", () => {
  fc.assert(fc.property(fc.anything(), (value) => void recordIn(value)));
});

test("raters are counted once each, anonymous ones by the rows of one indicator", () => {
  const rows = [
    ["Chen", "peers", "Li", "x", 80],
    ["Chen", "peers", "LI ", "y", 80],
    ["Chen", "peers", "", "x", 70],
    ["Chen", "peers", "", "x", 60],
    ["Chen", "peers", "", "y", 60],
  ] as const;
  const read = contributorsOf({
    ratees: rows.map(([ratee]) => ratee),
    groups: rows.map(([, group]) => group),
    raters: rows.map(([, , rater]) => rater),
    indicators: rows.map(([, , , indicator]) => indicator),
    ratings: columnOfCells(rows.map(([, , , , rating]) => rating)),
    rated: rows.map(() => true),
  });
  expect(read).toEqual([
    { ratee: "chen", group: "peers", indicator: "x", raters: ["#1", "#2", "li"] },
    { ratee: "chen", group: "peers", indicator: "y", raters: ["#1", "li"] },
  ]);
});

test("[P30] one rater's blank on one indicator holds the whole group back: four times the mean less three times the other is the rating", () => {
  const mean = (mark: string, raters: string[]) => ({ mark, group: "g", raters, least: 3 });
  const four = ["a", "b", "c", "d"];
  const first = withIssues({}, [mean("x", four), mean("y", four)]);
  const second = [mean("x", four.slice(1)), mean("y", four)];
  expect([...waitingGroups(first, second)]).toEqual(["g"]);
  expect(withIssues(first, second)).toEqual(first);
});
