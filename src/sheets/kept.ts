import * as v from "valibot";

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
const inputs = v.object({
  what: v.string(),
  tables: v.array(v.object({ row: place, column: place, print: v.string() })),
});

/**
 * What was written, as its sheet is called, and from which tables of a sheet, each with a print of
 * its cells.
 */
export type KeptInputs = v.InferOutput<typeof inputs>;

/** The inputs that a text of a sheet tells; nothing where it is of another shape. */
export function inputsIn(text: string): KeptInputs | undefined {
  const parsed = v.safeParse(inputs, parsedJson(text));
  return parsed.success ? parsed.output : undefined;
}

/** What a text holds; nothing where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
