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
export function typedSince(
  now: Lines,
  after: Lines,
  before: Lines,
  isGone: (sheet: string) => boolean,
): TypedCell[] {
  return now.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isKnown = [after, before].some((lines) => {
        const then = lines[row]?.[column] ?? "";
        return sameContent(content, then) || followed(content, then, isGone);
      });
      return content === "" || isKnown ? [] : [{ row, column, content }];
    }),
  );
}

/** Formulas are the same but for case, blanks and the sign of implicit intersection. */
export function sameContent(a: CellValue, b: CellValue): boolean {
  return contentKey(a) === contentKey(b);
}

const sheetName = /(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!/g;

/**
 * Whether Excel itself has made one formula of another: cells that somebody has deleted are #REF!,
 * a sheet that somebody has renamed, and whose old name is gone, is called by its new one.
 */
function followed(now: CellValue, then: CellValue, isGone: (sheet: string) => boolean): boolean {
  if (!isFormula(now) || !isFormula(then)) return false;
  if (now.includes("#REF!")) return true;
  const [names, olds] = [now, then].map((formula) => formula.match(sheetName) ?? []);
  const areFollowed = olds?.every((old, index) => old === names?.[index] || isGone(plainName(old)));
  const bare = (formula: string): string => contentKey(formula.replace(sheetName, "!"));
  return areFollowed === true && bare(now) === bare(then);
}

/** The name of a sheet as it is called, from how a formula writes it. */
function plainName(written: string): string {
  return written.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}

function isFormula(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function contentKey(content: CellValue): string {
  if (typeof content === "number") return `number ${content.toPrecision(15)}`;
  if (typeof content === "boolean") return `boolean ${content}`;
  if (content.startsWith("=")) return `formula ${content.replace(/[\s@]/g, "").toUpperCase()}`;
  return `text ${content.startsWith("'") ? content.slice(1) : content}`;
}
