import fc from "fast-check";
import {
  Decimal,
  type Ratings,
  type Report,
  type Result,
  columnOfCells,
  fractionOf,
  isNearEdge,
  proposeRaters,
  reportsOf,
  shortages,
  understandScheme,
} from "../../../src/domain";

const weights = [
  ["superior", 40, "x", 1],
  ["peers", 30, "x", 3],
  ["peers", 30, "y", 3],
  ["self", 30, "x", 1],
] as const;
const understood = understandScheme(
  weights.map(([group, groupWeight, indicator, min], index) => ({
    row: index + 1,
    group,
    groupWeight: new Decimal(groupWeight),
    indicator,
    weight: new Decimal(group === "peers" ? 15 : 100),
    minRaters: new Decimal(min),
  })),
);
if (!understood.ok) throw new Error(JSON.stringify(understood.refusal));
const scheme = understood.value;
type Row = readonly [group: string, rater: string, indicator: string, rating: number];
const ratingsOf = (rows: readonly Row[]): Ratings => ({
  ratees: rows.map(() => "Chen"),
  groups: rows.map(([group]) => group),
  raters: rows.map(([, rater]) => rater),
  indicators: rows.map(([, , indicator]) => indicator),
  ratings: columnOfCells(rows.map(([, , , rating]) => rating)),
  rated: rows.map(() => true),
});
const rule = {
  missing: "share",
  zeros: "score",
  full: new Decimal(100),
  self: 2,
  open: new Set([0, 2]),
} as const;
function report(rows: readonly Row[], given: Parameters<typeof reportsOf>[2] = rule): Report {
  const result: Result<Report[]> = reportsOf(scheme, ratingsOf(rows), given);
  if (!result.ok || !result.value[0]) throw new Error("no report");
  return result.value[0];
}
const known: readonly Row[] = [
  ["superior", "Sun", "x", 80],
  ["self", "Chen", "x", 60],
];
const peers = (ratings: readonly number[], indicator = "x"): Row[] =>
  ratings.map((rating, index) => ["peers", `p${index}`, indicator, rating]);

test("[P15] a group under its minimum shows nothing, whole groups show score and indicators", () => {
  const two = report([...known, ...peers([90, 10]), ...peers([50, 70], "y")]);
  expect(two.groups[1]).toEqual({
    name: "peers",
    least: 3,
    waits: false,
    isShown: false,
    score: undefined,
    indicators: [],
  });
  const three = report([...known, ...peers([90, 80, 70]), ...peers([60, 60, 60], "y")]);
  expect(three.groups[1]).toMatchObject({
    isShown: true,
    score: { top: 70n, bottom: 1n },
    indicators: [
      { name: "x", mean: { top: 80n } },
      { name: "y", mean: { top: 60n } },
    ],
  });
});

test("[P30] a group that waits shows nothing, and the total with it", () => {
  const rows = [...known, ...peers([90, 10, 50])];
  const waiting = report(rows, {
    ...rule,
    waits: (ratee, group) => ratee === "Chen" && group === 1,
  });
  expect(waiting.groups[1]).toMatchObject({ waits: true, isShown: false, indicators: [] });
  expect([waiting.total, waiting.groups[0]?.isShown]).toEqual([undefined, true]);
  expect(report(rows).groups[1]).toMatchObject({ waits: false, isShown: true });
});

test("[P15] an indicator from too few raters hides the indicators of its group, for the group's score would tell it", () => {
  const partly = report([...known, ...peers([90, 80, 70]), ...peers([10], "y")]);
  expect(partly.groups[1]?.indicators).toEqual([]);
  expect(partly.gaps.map(({ others }) => others)).toEqual([{ top: 80n, bottom: 1n }]);
});

test("[P15] self against others: more than a quarter of the scale is a blind spot or a hidden strength", () => {
  const blind = report([
    ["superior", "Sun", "x", 60],
    ["self", "Chen", "x", 86],
  ]);
  expect(blind.gaps).toMatchObject([{ indicator: "x", gap: { top: 26n }, kind: "blind-spot" }]);
  expect(
    report([
      ["superior", "Sun", "x", 60],
      ["self", "Chen", "x", 85],
    ]).gaps[0]?.kind,
  ).toBeUndefined();
  expect(
    report([
      ["superior", "Sun", "x", 90],
      ["self", "Chen", "x", 60],
    ]).gaps[0]?.kind,
  ).toBe("hidden-strength");
});

/** Two ratings with the same sum: whatever is shown must be the same. */
test("[P15] no report tells two sets of ratings apart that differ only behind a group that is not shown", () => {
  const few = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 2 });
  const text = (given: Report) =>
    JSON.stringify(given, (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
  fc.assert(
    fc.property(few, few, (a, b) =>
      expect(text(report([...known, ...peers(a)]))).toBe(text(report([...known, ...peers(b)]))),
    ),
  );
});

test("[P15] with a minimum of 1 a single anonymous rating still stays hidden, and the total with it", () => {
  const open = understandScheme([
    {
      row: 1,
      group: "peers",
      groupWeight: new Decimal(1),
      indicator: "x",
      weight: new Decimal(1),
      minRaters: undefined,
    },
  ]);
  if (!open.ok) throw new Error("the scheme is right");
  const result = reportsOf(open.value, ratingsOf([["peers", "p", "x", 42]]), {
    ...rule,
    self: undefined,
    open: new Set(),
  });
  expect(result.ok && result.value[0]).toMatchObject({
    total: undefined,
    groups: [{ isShown: false, least: 2, score: undefined }],
  });
});

test("[P14] raters from a roster, and who has too few", () => {
  const people = [
    { name: "Sun", managers: [] },
    { name: "Li", managers: ["Sun"] },
    { name: "Wang", managers: [" sun"] },
    { name: "Zhao", managers: ["Li"] },
  ];
  const groups = [
    { name: "superior", relation: "superior" as const },
    { name: "peers", relation: "peers" as const },
    { name: "team", relation: "subordinates" as const },
    { name: "self", relation: "self" as const },
    { name: "customers", relation: undefined },
  ];
  const proposed = proposeRaters(people, groups);
  expect(proposed.map(({ ratee, group, rater }) => `${ratee} ${group} ${rater}`)).toEqual(
    ["Li superior sun", "Li peers Wang", "Li team Zhao", "Li self Li"].map((line) =>
      line.replace("sun", "Sun"),
    ),
  );
  expect(shortages(proposed, scheme)).toEqual([{ ratee: "Li", group: "peers", have: 1, need: 3 }]);
});

test("[G4] within half a point of an edge", () => {
  const edges = [60, 80, 90].map((edge) => new Decimal(edge));
  const near = (score: string) =>
    isNearEdge(fractionOf(new Decimal(score)), edges, new Decimal("0.5"));
  expect(["79.5", "80.5", "79.49", "80.51", "90", "75"].map(near)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});
