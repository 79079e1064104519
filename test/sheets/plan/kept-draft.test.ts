import fc from "fast-check";
import { inputsIn } from "../../../src/sheets/kept";
import { type PlanDraft, emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import {
  decisionsIn,
  draftIn,
  isFor,
  keptDecisions,
  keptDraft,
} from "../../../src/sheets/plan/kept-draft";
import { computePlan } from "../../../src/sheets/plan/plan";
import type { SheetTable } from "../../../src/sheets/table";

const rows = [
  ["North", "Li", 3],
  ["North", "Wang", 4],
  ["South", "Zhang", 0],
];
const table: SheetTable = {
  sheetId: "s1",
  sheetName: "Plan",
  tableName: undefined,
  headerRow: 0,
  column: 0,
  headers: ["Region", "Manager", "Last year"],
  totalRow: undefined,
  totals: [],
  places: rows.map((_, row) => row + 1),
  leftOut: [],
  untidy: [],
  counts: [],
  height: rows.length,
  hidden: [],
  assumed: [],
  caption: "",
  width: 3,
  room: 0,
  sums: {},
  rows,
  types: rows.map(() => ["String", "String", "Double"]),
  formulas: rows,
};
const place = { sheetId: "s1", sheetName: "Plan" };
const columns = { region: 0, person: 1, driver: 2 };

/** A draft as somebody may have said it, in every field. */
const draft: fc.Arbitrary<PlanDraft> = fc.record({
  measures: fc.array(
    fc.record({
      name: fc.constantFrom("Sales", "Profit", ""),
      basis: fc.constantFrom("drivers" as const, "rate" as const),
      total: fc.record({
        text: fc.constantFrom("100", "1.5", "", "abc"),
        cell: fc.constantFrom(undefined, { sheetId: "s1", sheetName: "Plan", row: 1, column: 2 }),
      }),
      rate: fc.constantFrom("95%", "", "x"),
      of: fc.constantFrom("Sales", "Profit", ""),
      smallest: fc.constantFrom("1", "0.01", "10"),
    }),
    { maxLength: 3 },
  ),
  blend: fc.constantFrom("50", "", "x"),
  identities: fc.constant([]),
  periods: fc.constantFrom(
    "none" as const,
    "halves" as const,
    "quarters" as const,
    "months" as const,
  ),
  profile: fc.constantFrom("even" as const, "weeks" as const, "season" as const, "own" as const),
  own: fc.constantFrom("1 2", "1 2 3 4", "-1", ""),
  history: fc.option(
    fc.record({
      address: fc.constant("A1"),
      rows: fc
        .tuple(fc.nat(3), fc.array(fc.integer({ min: -2, max: 5 }), { maxLength: 5 }))
        .map(([years, row]) => new Array<number[]>(years).fill(row)),
    }),
    { nil: undefined },
  ),
  ended: fc.constantFrom([], ["East / Li"], ["Nobody"]),
  holds: fc.constantFrom([], [{ node: "East", amounts: { Sales: "70" } }]),
  overshoot: fc.constantFrom("others" as const, "total" as const),
  destination: fc.constantFrom("one" as const, "each" as const, "beside" as const),
  output: fc.constantFrom("formulas" as const, "values" as const),
  overrides: fc.array(
    fc.record({
      measure: fc.constantFrom("Sales", "Profit"),
      row: fc.constantFrom("North / Li", "x", ""),
      amount: fc.constantFrom("0", "5", "-3.5"),
    }),
    { maxLength: 2 },
  ),
  answers: fc.constant({}),
  takenIn: fc.constant([]),
  unclear: fc.constantFrom(undefined, "zero", "leave", "mean"),
  leavesHidden: fc.boolean(),
  repeated: fc.constantFrom("add", "apart"),
  closed: fc.integer({ min: 0, max: 12 }),
  sheets: fc.constant({ plan: "s2" }),
});

test("what was kept comes back as it was, also through the file", () => {
  fc.assert(
    fc.property(draft, (own) => {
      const stored: unknown = JSON.parse(JSON.stringify(keptDraft(own, place)));
      const decisions = decisionsIn(keptDecisions(own));
      expect({ ...draftIn(stored), ...decisions, sheets: own.sheets }).toMatchObject(
        JSON.parse(JSON.stringify(own)) as object,
      );
    }),
  );
});

test("whatever stands in a setting is a draft or nothing; no draft breaks the plan", () => {
  const junk = fc.oneof(fc.jsonValue(), fc.anything());
  const spoilt = fc
    .tuple(draft, fc.constantFrom(...Object.keys(emptyDraft)), junk)
    .map(([own, key, value]): unknown => ({ ...keptDraft(own, place), [key]: value }));
  fc.assert(
    fc.property(fc.oneof(junk, spoilt, draft), (value) => {
      const own = draftIn(value);
      if (own) computePlan(table, columns, own, "en-US");
      const text = JSON.stringify(value) ?? "";
      inputsIn(text);
      decisionsIn(text);
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, unknown]>([
  ["another version", { ...keptDraft(emptyDraft, place), version: 2 }],
  [
    "a step that is no number",
    { ...emptyDraft, measures: [{ ...newMeasure("x"), smallest: "abc" }] },
  ],
  ["a step of 0", { ...emptyDraft, measures: [{ ...newMeasure("x"), smallest: "0.00" }] }],
  ["a list where a text belongs", { ...emptyDraft, own: [] }],
  [
    "past years of different lengths",
    { ...emptyDraft, history: { address: "A1", rows: [[1, 2], [1]] } },
  ],
  ["nothing of ours", { color: "red" }],
])("%s is not taken for a plan", (_, value) => {
  expect(draftIn(value)).toBeUndefined();
});

test("a plan that was kept before shapes had versions is still read", () => {
  expect(draftIn({ ...emptyDraft, closed: 3 })).toEqual({ ...emptyDraft, closed: 3 });
});

test("what is kept in the workbook's settings names nobody", () => {
  const named: PlanDraft = {
    ...emptyDraft,
    overrides: [{ measure: "Sales", row: "North / Li", amount: "5" }],
    answers: { "South / Zhang": "take" },
    takenIn: ["Total Care"],
    sheets: { "letter North / Wang": "s3" },
  };
  const kept = JSON.stringify(keptDraft(named, place));
  for (const name of ["Li", "Zhang", "Wang"]) expect(kept).not.toContain(`/ ${name}`);
});

test.each(["", "x", "{}", '{"overrides":[{"measure":"x","row":"y","amount":"1e9"}],"answers":{}}'])(
  "%j is not taken for decisions",
  (text) => expect(decisionsIn(text)).toBeUndefined(),
);

test("a plan that was kept is one for its own table's sheet, by id or by name", () => {
  const kept = keptDraft(emptyDraft, place);
  expect(isFor(kept, place)).toBe(true);
  expect(isFor(kept, { sheetId: "s9", sheetName: "Plan" })).toBe(true);
  expect(isFor(kept, { sheetId: "s2", sheetName: "Other" })).toBe(false);
});
