import { type TablePart, tablePart } from "../columns";
import { type ModelCell, type SheetModel, blank, plain, squared } from "../model";
import { gradeColumn } from "./grade-column";
import { payColumns } from "./pay-columns";
import { inputBlock } from "./pay-inputs";
import { type ResultSource, inputStart, inputWidth, resultRows } from "./result-source";
import { helperColumns, policyColumns, scoreColumns } from "./score-columns";

/**
 * The sheet of results: scores, grades and pay, one spilling formula to a column, or as values; pay
 * is filled in beside them, each line with its own name.
 */
export function resultsSheet(source: ResultSource, name: string): SheetModel {
  const { results, state } = source;
  const columns = [
    ...scoreColumns(source),
    gradeColumn(source),
    ...policyColumns(source),
    ...payColumns(source),
  ];
  const rows = resultRows(source);
  const shown = tablePart(columns, rows, { top: 0 });
  const paper = { page: { landscape: true }, frozenRows: 1, name } as const;
  if (state.output === "values") {
    const { cells, widths, formats, looks } = shown;
    const fixed = cells.map((line) => line.map(({ value }) => plain(value)));
    return { ...paper, cells: squared(fixed), widths, formats, looks };
  }
  const inputs = movedRight(inputBlock(source), inputStart(results));
  const helpers = tablePart(helperColumns(source), rows, { top: 0 }).cells;
  return {
    ...paper,
    cells: squared(beside(shown.cells, inputs.cells, helpers)),
    widths: [...shown.widths, 4, ...inputs.widths],
    formats: [...shown.formats, ...inputs.formats],
    looks: [...shown.looks, ...inputs.looks],
  };
}

type Cells = readonly (readonly ModelCell[])[];

/** Results, a blank column, what is filled in, and the helpers of formulas. */
function beside(shown: Cells, inputs: Cells, helpers: Cells): ModelCell[][] {
  const blanks = (count: number): ModelCell[] => new Array<ModelCell>(count).fill(blank);
  const width = shown[0]?.length ?? 0;
  return Array.from({ length: Math.max(shown.length, inputs.length) }, (_, row) => [
    ...(shown[row] ?? blanks(width)),
    blank,
    ...(inputs[row] ?? blanks(inputWidth)),
    ...(helpers[row] ?? []),
  ]);
}

/** A part that begins at another column. */
function movedRight(part: TablePart, by: number): TablePart {
  return {
    ...part,
    formats: part.formats.map((own) => ({
      ...own,
      block: { ...own.block, column: own.block.column + by },
    })),
    looks: part.looks.map((own) => ({
      ...own,
      block: { ...own.block, column: own.block.column + by },
    })),
  };
}
