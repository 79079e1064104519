import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { rowsIn, tableCells } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { type Result, type SplitRequest, accept, matrix, refuse } from "../domain";
import { answer, sizeFlaw } from "./guard";
import { stepIn } from "./split";

/**
 * Fills a table whose row and column totals are given, in the proportions of a seed.
 * @customfunction MATRIX MATRIX
 * @param row_totals What each row adds up to.
 * @param column_totals What each column adds up to.
 * @param [seed] A table of the same size whose proportions are kept; its zeros stay zero. If
 * omitted, totals alone decide.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @returns A table with a row per row total and a column per column total.
 */
export function MATRIX(
  row_totals: unknown[][],
  column_totals: unknown[][],
  seed?: unknown[][],
  step?: unknown,
): unknown[][] {
  return answer([row_totals, column_totals, seed, step], () =>
    matrixCells(row_totals, column_totals, seed, step),
  );
}

function matrixCells(
  rowTotals: Cell,
  columnTotals: Cell,
  seed: Cell,
  step: Cell,
): Result<AnswerCell[][]> {
  const rows = margin(rowTotals, "row-total");
  if (!rows.ok) return rows;
  const columns = margin(columnTotals, "column-total");
  if (!columns.ok) return columns;
  const [height, width] = [rows.value.units.length, columns.value.units.length];
  const flaw = sizeFlaw(height, width);
  if (flaw) return refuse(flaw);
  const stepRead = stepIn(step);
  if (!stepRead.ok) return stepRead;
  const block = blockOf(seed);
  const size = `${block.length} × ${block[0]?.length ?? 0}`;
  if (!isBlank(seed) && size !== `${height} × ${width}`)
    return refuse({
      code: "size-differs",
      place: "seed",
      expected: `${height} × ${width}`,
      got: size,
    });
  const seedRead = isBlank(seed) ? accept(undefined) : rowsIn(block, "seed");
  if (!seedRead.ok) return seedRead;
  const table = matrix({
    rows: rows.value,
    columns: columns.value,
    seed: seedRead.value,
    step: stepRead.value,
  });
  return table.ok ? accept(tableCells(table.value)) : table;
}

function margin(
  argument: Cell,
  place: "row-total" | "column-total",
): Result<SplitRequest["drivers"]> {
  const vector = vectorIn(blockOf(argument), place);
  return vector.ok ? columnIn(vector.value.cells, place) : vector;
}
