import * as v from "valibot";
import { parsedJson } from "../kept";
import { type PlanDraft, emptyDraft } from "./draft";

/** The shape in which a plan is kept in the workbook. */
const version = 1;

const decimal = v.pipe(v.string(), v.maxLength(60), v.regex(/^-?\d+(\.\d+)?$/));
const positive = v.pipe(v.string(), v.maxLength(60), v.regex(/^(?=.*[1-9])\d+(\.\d+)?$/));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));

const measure = v.object({
  name: v.string(),
  basis: v.picklist(["drivers", "rate"]),
  total: v.object({
    text: v.string(),
    cell: v.optional(
      v.object({ sheetId: v.string(), sheetName: v.string(), row: place, column: place }),
    ),
  }),
  rate: v.string(),
  of: v.string(),
  smallest: v.union([v.literal(""), positive]),
  driver: v.optional(v.string()),
  unit: v.optional(v.pipe(v.string(), v.maxLength(20))),
  direction: v.optional(v.picklist(["higher", "lower"])),
});

/** Past years, all of as many periods. */
const years = v.pipe(
  v.array(v.array(v.pipe(v.number(), v.finite()))),
  v.check((rows) => rows.every((row) => row.length === rows[0]?.length)),
);

const draft = v.object({
  version: v.optional(v.literal(version)),
  measures: v.array(measure),
  blend: v.string(),
  identities: v.array(
    v.object({
      left: v.string(),
      relation: v.picklist(["=", "<="]),
      plus: v.string(),
      minus: v.string(),
    }),
  ),
  periods: v.picklist(["none", "halves", "quarters", "months"]),
  profile: v.picklist(["even", "weeks", "season", "own"]),
  own: v.string(),
  history: v.optional(v.object({ address: v.string(), rows: years })),
  destination: v.picklist(["one", "each", "beside"]),
  output: v.picklist(["formulas", "values"]),
  closed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
  unclear: v.optional(v.picklist(["zero", "leave", "mean"])),
  leavesHidden: v.optional(v.boolean(), false),
  repeated: v.optional(v.picklist(["add", "apart"]), "add"),
  overshoot: v.optional(v.picklist(["others", "total"]), "others"),
});

/** What was decided about people and accounts: it goes with the sheet that names them. */
const decisions = v.object({
  overrides: v.array(v.object({ measure: v.string(), row: v.string(), amount: decimal })),
  answers: v.record(v.string(), v.picklist(["take", "halve", "keep"])),
  takenIn: v.optional(v.array(v.string()), []),
  ended: v.optional(v.array(v.string()), []),
  holds: v.optional(
    v.array(v.object({ node: v.string(), amounts: v.record(v.string(), decimal) })),
    [],
  ),
});

/** What names people, accounts or sheets of theirs. */
const naming: readonly string[] = ["sheets", "overrides", "answers", "takenIn", "ended", "holds"];

const source = v.object({ source: v.object({ sheetId: v.string(), sheetName: v.string() }) });

/** The sheet on which the table of a plan stands. */
type DraftSource = v.InferOutput<typeof source>["source"];

/** A plan as it is kept in the workbook, with the sheet of its table: nobody is named in it. */
export function keptDraft(own: PlanDraft, table: DraftSource): object {
  const kept = Object.entries(own).filter(([key]) => !naming.includes(key));
  return { ...Object.fromEntries(kept), version, source: table };
}

/** Whether a plan was kept for a table on this sheet: ids are others after some programs saved. */
export function isFor(value: unknown, { sheetId, sheetName }: DraftSource): boolean {
  const parsed = v.safeParse(source, value);
  if (!parsed.success) return true;
  const kept = parsed.output.source;
  return kept.sheetId === sheetId || kept.sheetName === sheetName;
}

/** The name of the sheet for whose table a plan was kept. */
export function sourceOf(value: unknown): string | undefined {
  const parsed = v.safeParse(source, value);
  return parsed.success ? parsed.output.source.sheetName : undefined;
}

/** What was decided about people and accounts, as the plan's sheet carries it. */
export function keptDecisions({ overrides, answers, takenIn, ended, holds }: PlanDraft): string {
  return JSON.stringify({ overrides, answers, takenIn, ended, holds });
}

/** What was decided, whatever the sheet carries; nothing where it is not of this shape. */
export function decisionsIn(
  text: string,
): Pick<PlanDraft, "overrides" | "answers" | "takenIn" | "ended" | "holds"> | undefined {
  const parsed = v.safeParse(decisions, parsedJson(text));
  return parsed.success ? parsed.output : undefined;
}

/**
 * The plan that was kept, whatever stands there: another version of Merit or a colleague may have
 * written it.
 * @returns nothing where it is not of this shape
 */
export function draftIn(value: unknown): PlanDraft | undefined {
  const parsed = v.safeParse(draft, value);
  if (!parsed.success) return undefined;
  const { measures, history, ...own } = parsed.output;
  return {
    ...emptyDraft,
    ...own,
    history,
    measures: measures.map((one) => ({
      ...one,
      total: { text: one.total.text, cell: one.total.cell },
    })),
  };
}
