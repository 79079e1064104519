import type { CellValue } from "./region";

type Lines = readonly (readonly CellValue[])[];

/** A cell that holds something else than was written, by its place in its block. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}

/**
 * Cells of a block that hold neither what was written nor what stood there before: somebody has
 * typed since. A cell that was cleared holds nothing that could be lost. Contents are as they would
 * be written: formulas, and text with an apostrophe where it needs one.
 */
export function typedSince(now: Lines, after: Lines, before: Lines): TypedCell[] {
  return now.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isKnown = [after, before].some((lines) =>
        sameContent(content, lines[row]?.[column] ?? ""),
      );
      return content === "" || isKnown ? [] : [{ row, column, content }];
    }),
  );
}

/**
 * Formulas are the same but for case, blanks, the sign of implicit intersection, and the names of
 * sheets, which follow when somebody renames one.
 */
export function sameContent(a: CellValue, b: CellValue): boolean {
  return contentKey(a) === contentKey(b) || (isFormula(a) && isFormula(b) && isCut(a));
}

function isFormula(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** A formula whose cells somebody has deleted: nobody has typed it. */
function isCut(formula: string): boolean {
  return formula.includes("#REF!");
}

function contentKey(content: CellValue): string {
  if (typeof content === "number") return `number ${content.toPrecision(15)}`;
  if (typeof content === "boolean") return `boolean ${content}`;
  if (content.startsWith("=")) {
    const named = content.replace(/(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!/g, "!");
    return `formula ${named.replace(/[\s@]/g, "").toUpperCase()}`;
  }
  return `text ${content.startsWith("'") ? content.slice(1) : content}`;
}
