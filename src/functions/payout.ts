import { type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn, decimalIn } from "../cells/number";
import { filledRows, isNothing } from "../cells/rows";
import { cellOf } from "../cells/table";
import {
  type Result,
  type TwoWayCurve,
  accept,
  all,
  andThen,
  at,
  each,
  payout,
  refuse,
  twoWayPayout,
  valueAt,
} from "../domain";
import { answer } from "./guard";
import { forEachPair, pairOf } from "./pair";
import { forEach, onTable, tableIn } from "./pay-table";
import { wordOr } from "./word";

/**
 * The multiple that a payout curve gives for an attainment, or for an attainment and a second
 * figure.
 * @customfunction PAYOUT PAYOUT
 * @param attainment The attainment, such as 1 for 100 %: one number or a vector.
 * @param curve Rows of attainment and multiple, in any order; with a second figure its thresholds
 * stand in the first row, those of attainment in the first column.
 * @param [mode] "step" takes the largest attainment reached (default), "linear" the line between
 * neighbours.
 * @param [second] The second figure, such as margin: one number or one per attainment.
 * @returns The multiple: 0 under the first row, the last one above the last.
 */
export function PAYOUT(
  attainment: unknown[][],
  curve: unknown[][],
  mode?: unknown,
  second?: unknown[][],
): unknown[][] {
  return answer(
    [attainment, curve, mode, second],
    () =>
      isBlank(second) ? byOne(attainment, curve, mode) : byTwo(attainment, curve, mode, second),
    { attainment },
  );
}

function byOne(attainment: Cell, curve: Cell, mode: Cell): Result<number[][]> {
  const asked = all({
    how: wordOr(mode, ["step", "linear"], "mode", "step"),
    rows: tableIn(curve, "curve"),
  });
  return andThen(asked, ({ how, rows }) =>
    andThen(
      onTable(rows, (table) => payout(table, how)),
      (rule) => forEach(attainment, "attainment", rule),
    ),
  );
}

function byTwo(attainment: Cell, curve: Cell, mode: Cell, second: Cell) {
  const asked = all({ how: wordOr(mode, ["step"], "mode", "step"), table: twoWayIn(curve) });
  return andThen(asked, ({ table }) =>
    andThen(twoWayPayout(table), (rule) =>
      forEachPair(pairOf([attainment, "attainment"], [second, "second"]), (reached, other) =>
        accept(cellOf(rule(reached, other))),
      ),
    ),
  );
}

/** Thresholds of the second figure in the first row, its corner blank, of attainment below it. */
function twoWayIn(argument: Cell): Result<TwoWayCurve> {
  const [head = [], ...below] = blockOf(argument);
  const { block: lines, rows } = filledRows(below, isNothing);
  const width = head.length;
  if (width < 2) return refuse({ code: "wrong-width", place: "curve", expected: 3, got: width });
  const line = (cells: readonly Cell[], row: number) =>
    columnIn(cells.slice(1), "curve", (index) => ({ row, column: index + 2 }));
  const parts = all({
    seconds: line(head, 1),
    attainments: each(lines, (cells, index) =>
      decimalIn(cells[0], "curve", { row: at(rows, index) + 1, column: 1 }),
    ),
    multiples: each(lines, (cells, index) => line(cells, at(rows, index) + 1)),
  });
  return andThen(parts, ({ seconds, attainments, multiples }) =>
    accept({
      attainments,
      seconds: seconds.units.map((_, index) => valueAt(seconds, index)),
      multiples: multiples.map((own) => own.units.map((_, index) => valueAt(own, index))),
    }),
  );
}
