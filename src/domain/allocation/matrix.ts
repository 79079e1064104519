import { type Column, refined } from "../column";
import { type Decimal, figure, ofUnits, unitsOf } from "../decimal";
import { sum } from "../integers";
import type { Refusal } from "../refusal";
import { type Result, accept, at, invariant, refuse } from "../result";
import { cheapestSpares } from "./cheapest-spares";
import { digits } from "./multipliers";
import type { Table } from "./phase";
import { mostSteps } from "./request";
import { scaledToMargins } from "./scaling";
import { supportOf } from "./support";

/**
 * Row and column totals, and a seed whose proportions the table keeps; without one the independent
 * table is meant.
 */
export interface MatrixRequest {
  readonly rows: Column;
  readonly columns: Column;
  readonly seed?: readonly Column[] | undefined;
  readonly step: Decimal;
}

/** Below this many parts of 2^160 a remainder is what scaling left over. */
const noise = 2n ** 60n;

/** Remainders of scaled cells are compared to 2^-78 of a step: the proof of them goes further. */
const compared = BigInt(digits - 78);

/**
 * A table with both margins exactly, every cell less than a step from the seed scaled to them, the
 * least total deviation among all such tables [M1–M4].
 *
 * @returns a table of rows × columns; refuses negative totals, totals that are not whole steps,
 * margins that differ (with both sums) and zeros of the seed under which a margin cannot be met
 * (with the row)
 * @see Deming and Stephan (1940) for the fitting; Bacharach (1966) for the rounding
 * @example rows 3, 3 and columns 2, 2, 2 in steps of 1: every cell 1
 */
export function matrix(request: MatrixRequest): Result<Table> {
  const { step } = request;
  if (!step.gt(0)) return refuse({ code: "step-not-positive", got: figure(step) });
  const places = Math.max(request.rows.places, request.columns.places, step.decimalPlaces());
  const refusal =
    marginRefusal("row-total", request.rows, step) ??
    marginRefusal("column-total", request.columns, step);
  if (refusal) return refuse(refusal);
  const unit = unitsOf(step, places);
  const [rows, columns] = [request.rows, request.columns].map((column) =>
    refined(column, places).units.map((amount) => amount / unit),
  ) as [bigint[], bigint[]];
  const [rowSum, columnSum] = [sum(rows), sum(columns)];
  const text = (steps: bigint): string => figure(ofUnits(steps * unit, places));
  if (rowSum !== columnSum)
    return refuse({ code: "margins-differ", rows: text(rowSum), columns: text(columnSum) });
  if (rowSum > mostSteps)
    return refuse({ code: "too-many-steps", step: figure(step), got: text(rowSum) });
  const steps = request.seed
    ? fitted(request.seed, rows, columns)
    : accept(independent(rows, columns, rowSum));
  if (!steps.ok)
    return refuse(
      steps.refusal.code === "margin-unreachable"
        ? { ...steps.refusal, got: text(at(rows, steps.refusal.row - 1)) }
        : steps.refusal,
    );
  return accept({
    cells: rounded(steps.value, rows, columns).map((line) => line.map((cell) => cell * unit)),
    places,
  });
}

/** A cell in steps: top ÷ bottom. */
interface Exact {
  readonly tops: readonly (readonly bigint[])[];
  readonly bottom: bigint;
}

function independent(rows: readonly bigint[], columns: readonly bigint[], total: bigint): Exact {
  return { tops: rows.map((row) => columns.map((column) => row * column)), bottom: total || 1n };
}

function fitted(
  seed: readonly Column[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): Result<Exact> {
  const places = seed.reduce((most, line) => Math.max(most, line.places), 0);
  const cells = seed.map((line) => refined(line, places).units);
  const bad = cells.findIndex((line) => line.some((cell) => cell < 0n));
  if (bad >= 0)
    return refuse({
      code: "amount-negative",
      place: "seed",
      row: bad + 1,
      got: figure(ofUnits(cells[bad]?.find((cell) => cell < 0n) ?? 0n, places)),
    });
  const support = supportOf(cells, rows.map(Number), columns.map(Number));
  if (!support.ok)
    return refuse({
      code: "margin-unreachable",
      place: "row-total",
      row: support.index + 1,
      got: "",
    });
  const kept = cells.map((line, row) =>
    line.map((cell, column) => (support.cells[row]?.[column] ? cell : 0n)),
  );
  return exactly(kept, rows, columns) ?? approached(kept, rows, columns);
}

/**
 * Where the scaled seed is rational for certain: a seed in the proportions of its margins already,
 * and one that is a product of rows and columns. Ties are ties there.
 */
function exactly(
  seed: readonly (readonly bigint[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): Result<Exact> | undefined {
  const own = { rows: seed.map(sum), columns: columns.map((_, column) => columnSum(seed, column)) };
  const [all, total] = [sum(own.rows), sum(rows)];
  const isMeant = (part: readonly bigint[], totals: readonly bigint[]): boolean =>
    part.every((amount, index) => amount * total === at(totals, index) * all);
  if (isMeant(own.rows, rows) && isMeant(own.columns, columns))
    return accept({
      tops: seed.map((line) => line.map((cell) => cell * total)),
      bottom: all || 1n,
    });
  const isProduct = seed.every((line, row) =>
    line.every((cell, column) => cell * all === at(own.rows, row) * at(own.columns, column)),
  );
  return isProduct ? accept(independent(rows, columns, total)) : undefined;
}

function approached(
  seed: readonly (readonly bigint[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): Result<Exact> {
  const scaled = scaledToMargins(seed, rows, columns);
  if (!scaled) return refuse({ code: "seed-not-scaled" });
  const tops = scaled.map((line) => line.map(settled));
  return accept({ tops, bottom: 1n << BigInt(digits - Number(compared)) });
}

function columnSum(table: readonly (readonly bigint[])[], column: number): bigint {
  return table.reduce((all, line) => all + at(line, column), 0n);
}

/** A cell within the noise of a whole number is that one; digits that nobody compares are cut. */
function settled(cell: bigint): bigint {
  const whole = (cell + (1n << BigInt(digits - 1))) >> BigInt(digits);
  const off = cell - (whole << BigInt(digits));
  const kept = (off < 0n ? -off : off) < noise ? whole << BigInt(digits) : cell;
  return (kept + (1n << (compared - 1n))) >> compared;
}

function rounded(
  { tops, bottom }: Exact,
  rows: readonly bigint[],
  columns: readonly bigint[],
): bigint[][] {
  const wholes = tops.map((line) => line.map((top) => top / bottom));
  const costs = tops.map((line, row) =>
    line.map((top, column) => {
      const rest = top - at(at(wholes, row), column) * bottom;
      return rest === 0n ? undefined : bottom - 2n * rest;
    }),
  );
  const chosen = cheapestSpares(
    costs,
    rows.map((total, row) => Number(total - sum(at(wholes, row)))),
    columns.map((total, column) => Number(total - columnSum(wholes, column))),
  );
  invariant(chosen !== undefined, "rows and columns are two laminar families");
  return wholes.map((line, row) =>
    line.map((whole, column) => (chosen(row, column) ? whole + 1n : whole)),
  );
}

function marginRefusal(
  place: "row-total" | "column-total",
  { units, places }: Column,
  step: Decimal,
): Refusal | undefined {
  const row = units.findIndex(
    (amount) => amount < 0n || !ofUnits(amount, places).mod(step).isZero(),
  );
  return row < 0
    ? undefined
    : {
        code: "margin-negative",
        place,
        row: row + 1,
        got: figure(ofUnits(at(units, row), places)),
      };
}
