import { tablePart } from "../columns";
import { type SheetModel, plain, squared } from "../model";
import { gradeColumns } from "./grade-columns";
import { payColumns } from "./pay-columns";
import type { ResultRow, ResultSource } from "./result-source";
import { helperColumns, policyColumns, scoreColumns } from "./score-columns";

/** The sheet of results: scores, grades and pay, one spilling formula to a column, or as values. */
export function resultsSheet(source: ResultSource, name: string): SheetModel {
  const { results, state } = source;
  const columns = [
    ...scoreColumns(source),
    ...gradeColumns(source),
    ...policyColumns(source),
    ...payColumns(source),
  ];
  const rows = results.appraisals.map((appraisal, index): ResultRow => ({ appraisal, index }));
  const { cells, widths, formats, looks } = tablePart(columns, rows, { top: 0 });
  const live = tablePart([...columns, ...helperColumns(source)], rows, { top: 0 }).cells;
  const fixed = cells.map((line) => line.map(({ value }) => plain(value)));
  return {
    name,
    cells: squared(state.output === "values" ? fixed : live),
    widths,
    formats,
    looks,
    page: { landscape: true },
    frozenRows: 1,
  };
}
