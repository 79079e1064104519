import { type ModelCell, type SheetModel, blank, plain } from "./model";
import type { FormattedSheet } from "./region";

/**
 * What a copy to send is made of: sheets as values, how many formulas became values, and the sheets
 * left out for their raters.
 */
interface SendingCopy {
  readonly models: readonly SheetModel[];
  readonly formulas: number;
  readonly leftOut: readonly string[];
}

/** Copies of all sheets as values, without those on which a rater's rating stands. */
export function sendingCopy(
  sheets: readonly FormattedSheet[],
  withRaters: ReadonlySet<string>,
  nameOf: (sheet: string) => string,
): SendingCopy {
  const sent = sheets.filter(({ sheetId }) => !withRaters.has(sheetId));
  return {
    models: sent.map((sheet) => modelOf(sheet, nameOf(sheet.name))),
    formulas: sent.reduce(
      (sum, { formulas }) =>
        sum +
        formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("=")).length,
      0,
    ),
    leftOut: sheets.filter(({ sheetId }) => withRaters.has(sheetId)).map(({ name }) => name),
  };
}

function modelOf({ row, column, values, formats }: FormattedSheet, name: string): SheetModel {
  const above = Array.from({ length: row }, (): ModelCell[] =>
    new Array<ModelCell>(column + (values[0]?.length ?? 1)).fill(blank),
  );
  const lines = values.map((line) => [
    ...new Array<ModelCell>(column).fill(blank),
    ...line.map(plain),
  ]);
  return {
    name,
    cells: [...above, ...lines],
    formats: runsOf(formats).map(({ top, at, rows, format }) => ({
      block: { row: row + top, column: column + at, rows, columns: 1 },
      format,
    })),
  };
}

interface Run {
  readonly top: number;
  readonly at: number;
  readonly rows: number;
  readonly format: string;
}

/** Number formats as runs of equal ones down each column. */
function runsOf(formats: readonly (readonly string[])[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < (formats[0]?.length ?? 0); at += 1) {
    for (let top = 0; top < formats.length;) {
      const format = formats[top]?.[at] ?? "General";
      let end = top + 1;
      while (end < formats.length && formats[end]?.[at] === format) end += 1;
      if (format !== "General") runs.push({ top, at, rows: end - top, format });
      top = end;
    }
  }
  return runs;
}
