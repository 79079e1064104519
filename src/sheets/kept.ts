import * as v from "valibot";

/** The sheets that were written, by what stands on them. */
type KeptSheets = Readonly<Record<string, string>>;

const sheets = v.record(v.string(), v.string());
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
const inputs = v.object({
  what: v.string(),
  tables: v.array(v.object({ sheetId: v.string(), row: place, column: place, print: v.string() })),
});

/**
 * What was written, as its sheet is called, and from which tables, each with a mark of its cells.
 */
export type KeptInputs = v.InferOutput<typeof inputs>;

/** The sheets that a setting names; nothing where it is of another shape. */
export function sheetsIn(value: unknown): KeptSheets | undefined {
  const parsed = v.safeParse(sheets, value);
  return parsed.success ? parsed.output : undefined;
}

/** The inputs that a setting names; nothing where it is of another shape. */
export function inputsIn(value: unknown): KeptInputs | undefined {
  const parsed = v.safeParse(inputs, value);
  return parsed.success ? parsed.output : undefined;
}
