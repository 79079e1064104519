import { sum } from "../integers";
import { at } from "../result";
import { type Factors, fittedInTurns } from "./fitting-in-turns";
import { digits, multiplied, scaledRow } from "./multipliers";
import { potentials } from "./potentials";

/** Cells of the exact table in steps × 2^160. */
type Scaled = readonly (readonly bigint[])[];

/** How far a cell may be from the exact one: 2^-120 of a step. */
const bound = 1n << BigInt(digits - 120);
const mostRounds = 300;

/**
 * The seed scaled to its margins: cell = seed × multiplier of its row × multiplier of its column
 * [M2]. Newton's method on the dual, whose steps are damped as far as cells may grow at most
 * (generalised self-concordance: Sun and Tran-Dinh 2019), from sums that are exact.
 *
 * A table is returned only when it is proved. Proof: changing margins by d changes the table like a
 * current that is fed in at rows and out at columns, and no wire of a network carries more than all
 * that is fed in; so no cell is further from the exact one than half of what all sums still lack.
 * The caller has cut the seed down to cells that can be above 0 at all.
 * @returns undefined where no proof was reached
 */
export function scaledToMargins(
  seed: Scaled,
  rows: readonly bigint[],
  columns: readonly bigint[],
): Scaled | undefined {
  let factors: Factors = fittedInTurns(seed, rows, columns);
  for (let round = 0; round < mostRounds; round += 1) {
    const cells = seed.map((line, row) => scaledRow(line, at(factors.rows, row), factors.columns));
    const lackOfRows = cells.map((line, row) => (at(rows, row) << BigInt(digits)) - sum(line));
    const lackOfColumns = lacks(cells, columns);
    const lacking = [...lackOfRows, ...lackOfColumns].reduce((all, lack) => all + size(lack), 0n);
    if (lacking < bound) return cells;
    factors = improved(factors, seed, cells, lackOfRows, lackOfColumns);
  }
  return undefined;
}

function lacks(cells: Scaled, columns: readonly bigint[]): bigint[] {
  const left = columns.map((total) => total << BigInt(digits));
  for (const line of cells)
    line.forEach((cell, column) => {
      left[column] = at(left, column) - cell;
    });
  return left;
}

/** One damped step: no cell is moved further than the model of its sums can be trusted. */
function improved(
  factors: Factors,
  seed: Scaled,
  cells: Scaled,
  lackOfRows: readonly bigint[],
  lackOfColumns: readonly bigint[],
): Factors {
  const ties = cells.map((line, row) =>
    Float64Array.from(line, (cell, column) =>
      seed[row]?.[column] ? Math.max(double(cell), 2 ** -digits) : 0,
    ),
  );
  const moves = potentials(
    ties,
    Float64Array.from(lackOfRows, double),
    Float64Array.from(lackOfColumns, (lack) => -double(lack)),
  );
  const furthest = ties.reduce(
    (most, line, row) =>
      line.reduce(
        (far, tie, column) =>
          tie === 0
            ? far
            : Math.max(far, Math.abs(at(moves.rows, row) - at(moves.columns, column))),
        most,
      ),
    0,
  );
  const damped = furthest < 1e-9 ? 1 : Math.log1p(furthest) / furthest;
  return {
    rows: factors.rows.map((factor, row) => multiplied(factor, damped * at(moves.rows, row))),
    columns: factors.columns.map((factor, column) =>
      multiplied(factor, -damped * at(moves.columns, column)),
    ),
  };
}

function double(cell: bigint): number {
  return Number(cell) * 2 ** -digits;
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
