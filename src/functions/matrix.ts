import { type Block, blockOf, isBlank } from "../cells/cell";
import { rowsIn, tableCells } from "../cells/table";
import { type Column, type Result, accept, all, andThen, mapped, matrix, refuse } from "../domain";
import { listIn, stepIn } from "./arguments";
import { answer, sizeRefusal } from "./guard";

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
  return answer([row_totals, column_totals, seed, step], () => {
    const margins = all({
      rows: listIn(row_totals, "row-total"),
      columns: listIn(column_totals, "column-total"),
    });
    return andThen(margins, ({ rows, columns }) => {
      const [height, width] = [rows.units.length, columns.units.length];
      const refusal = sizeRefusal(height, width);
      if (refusal) return refuse(refusal);
      const request = all({
        rows: accept(rows),
        columns: accept(columns),
        step: stepIn(step),
        seed: isBlank(seed) ? accept(undefined) : seedIn(blockOf(seed), height, width),
      });
      return mapped(andThen(request, matrix), tableCells);
    });
  });
}

/** A seed of the size that the margins say. */
function seedIn(block: Block, height: number, width: number): Result<Column[]> {
  const expected = `${height} × ${width}`;
  const got = `${block.length} × ${block[0]?.length ?? 0}`;
  return got === expected
    ? rowsIn(block, "seed")
    : refuse({ code: "size-differs", place: "seed", expected, got });
}
