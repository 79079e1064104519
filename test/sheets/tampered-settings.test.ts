import { decisionsIn, draftIn, isFor } from "../../src/sheets/plan/kept-draft";
import { inputsIn } from "../../src/sheets/kept";
import { recordIn, waitingGroups, withIssues } from "../../src/sheets/appraisal/issue-record";
import { computePlan } from "../../src/sheets/plan/plan";
import { emptyDraft, newMeasure } from "../../src/sheets/plan/draft";
import { columns, table } from "./plan/plan-models";

const measure = { ...newMeasure("x"), total: { text: "100", cell: undefined } };
const draft = { ...emptyDraft, measures: [measure] };
const deep = Array.from({ length: 2000 }).reduce<unknown>((inner) => ({ inner }), 1);
const long = "长".repeat(1_000_000);

/** Values that somebody, or another version, may have put where Merit remembers something. */
const plain: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1e308,
  NaN,
  Infinity,
  "",
  "x",
  "null",
  "{}",
  "[]",
  "__proto__",
  long,
  [],
  [[]],
  [null],
  {},
  { length: 1e9 },
  deep,
  new Date(0),
  /x/,
  () => 1,
  Symbol("x"),
  10n,
  Object.create(null),
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { toString: 1 },
  { toJSON: 1 },
];

const drafts: readonly unknown[] = [
  ["measures", "x"],
  ["measures", {}],
  ["measures", [null]],
  ["measures", [{}]],
  ["measures", new Array(1000).fill(measure)],
  ["measures", [{ ...measure, name: long }]],
  ["measures", [{ ...measure, total: { text: "1e9999" } }]],
  ["measures", [{ ...measure, total: { text: long } }]],
  ["measures", [{ ...measure, smallest: "1e-400" }]],
  ["measures", [{ ...measure, smallest: "-1" }]],
  ["measures", [{ ...measure, basis: "rate", of: "x" }]],
  ["measures", [{ ...measure, total: { text: "1", cell: { row: -1 } } }]],
  ["version", 99],
  ["version", "1"],
  ["closed", -1],
  ["closed", 13],
  ["closed", 1.5],
  ["closed", NaN],
  ["periods", "weeks"],
  ["periods", "constructor"],
  ["profile", "x"],
  ["own", long],
  ["blend", "NaN"],
  ["blend", long],
  ["identities", [{ left: "x", relation: "=", plus: "x", minus: "x" }]],
  ["history", { address: "x", rows: [[1], [1, 2]] }],
  ["history", { address: "x", rows: [[NaN]] }],
  ["history", 5],
  ["destination", "x"],
  ["output", 1],
  ["source", 5],
  ["source", { sheetId: 1 }],
].map(([key, value]) => ({ ...draft, [key as string]: value }));

const all = [...plain, ...drafts];

test("there are at least sixty tampered settings", () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
});

test.each(all.map((value, index) => [index, value] as const))(
  "tampered setting %i is read or left, and nothing breaks",
  (_, value) => {
    const own = draftIn(value);
    if (own) computePlan(table, columns, own, "zh-CN");
    isFor(value, { sheetId: "s", sheetName: "S" });
    const record = recordIn(value);
    const mean = { mark: "m", group: "g", raters: ["a", "b", "c"], least: 3 };
    waitingGroups(record, [mean]);
    withIssues(record, [mean]);
    const text = typeof value === "string" ? value : (JSON.stringify(value, plainly) ?? "");
    inputsIn(text);
    decisionsIn(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  },
);

function plainly(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
