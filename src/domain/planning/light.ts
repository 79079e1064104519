import { type Column, valueAt } from "../column";
import { Decimal } from "../decimal";
import { sum } from "../integers";
import { at } from "../result";
import type { MeasurePlan, MeasureRequest, YearRequest } from "./year";

/** How far rounding moved the figures of leaves: what a reader would call wrong is not green. */
export interface Light {
  readonly isGreen: boolean;
  /** Rows with a driver that get nothing for the year. */
  readonly zeros: readonly number[];
  /** The row whose year is moved the most, as a part of its exact share, where that is too much. */
  readonly moved: { readonly row: number; readonly part: Decimal } | undefined;
  /** Cells that are moved by more than a twentieth, of all that have an exact share. */
  readonly off: { readonly cells: number; readonly of: number };
  /** The cell that is moved the most, in money; no period is the year. */
  readonly worst: {
    readonly row: number;
    readonly period: number | undefined;
    readonly by: Decimal;
  };
}

const mostOfYear = new Decimal("0.01");
const mostOfCell = new Decimal("0.05");
const mostCells = 20;

/**
 * The light over a measure whose sums hold [D13]: green where no row with a driver above 0 gets 0
 * unless its max says so and, where the measure is no count, rounding moves no leaf's year by more
 * than 1 % and at most 1 in 20 cells by more than 5 %.
 *
 * @param exact the exact share of every row
 */
export function lightOf(
  request: YearRequest,
  { basis, ended }: MeasureRequest,
  plan: MeasurePlan,
  exact: readonly Decimal[],
  isCount: boolean,
): Light {
  const given = exact.map((_, row) => valueAt(plan.annual, row));
  const zeros = given.flatMap((share, row) => {
    const { drivers, max } = basis.kind === "drivers" ? basis : {};
    const isMeant = ended?.[row] === true || (max !== undefined && at(max.units, row) > 0n);
    return drivers && at(drivers.units, row) > 0n && share.isZero() && !isMeant ? [row] : [];
  });
  const years = exact.map((share, row) => moveOf(at(given, row), share, row));
  const moves = [...years, ...cellMoves(request, plan, exact)];
  const worst = moves.reduce((a, b) => (b.by.gt(a.by) ? b : a), still);
  const [year] = years.filter(({ part }) => part.gt(mostOfYear)).sort((a, b) => b.part.cmp(a.part));
  const off = { cells: moves.filter(({ part }) => part.gt(mostOfCell)).length, of: moves.length };
  const isMoved = !isCount && (year !== undefined || off.cells * mostCells > off.of);
  return {
    isGreen: zeros.length === 0 && !isMoved,
    zeros,
    moved: isMoved ? year : undefined,
    off,
    worst,
  };
}

interface Move {
  readonly row: number;
  readonly period: number | undefined;
  readonly by: Decimal;
  /** By how much of the exact share. */
  readonly part: Decimal;
}

const still: Move = { row: 0, period: undefined, by: new Decimal(0), part: new Decimal(0) };

function moveOf(given: Decimal, exact: Decimal, row: number, period?: number): Move {
  const by = given.minus(exact).abs();
  return { row, period, by, part: exact.isZero() ? new Decimal(0) : by.div(exact.abs()) };
}

/** Every cell of every row, while no period is closed. */
function cellMoves(
  { profile, closed = 0 }: YearRequest,
  { periods }: MeasurePlan,
  exact: readonly Decimal[],
): Move[] {
  if (!profile || !periods || closed > 0) return [];
  const parts = partsOf(profile);
  return exact.flatMap((share, row) =>
    parts.map((part, period) => {
      const cells: Column = { units: at(periods.cells, row), places: periods.places };
      return moveOf(valueAt(cells, period), share.times(part), row, period);
    }),
  );
}

/** Each period's part of the year. */
function partsOf({ units }: Column): Decimal[] {
  const all = sum(units);
  return units.map((unit) => new Decimal(String(unit)).div(String(all || 1n)));
}
