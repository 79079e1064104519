import { type Column, refined } from "../column";
import { type Decimal, figure, ofUnits, unitsOf } from "../decimal";
import { type Result, accept, at, refuse } from "../result";
import { roundTwoWays } from "./controlled-rounding";
import { type PeriodCells, phaseCells } from "./phase-cells";
import { mostSteps } from "./request";
import { type Tree, treeOf } from "./tree";

/**
 * Amounts per row over periods. The profile is one row for all, or one per row; all entries 0 or
 * more.
 */
export interface PhaseRequest {
  readonly annual: Column;
  readonly profile: readonly Column[];
  readonly step: Decimal;
  /** A path of keys per row, where nodes of a tree must come out right in every period as well. */
  readonly paths?: readonly (readonly string[])[] | undefined;
}

/** Cells in rows and periods, in units of 10^-places. */
export interface Table {
  readonly cells: readonly (readonly bigint[])[];
  readonly places: number;
}

/**
 * Spreads yearly amounts over periods by a profile, all sums right at once [H1–H4]: each row adds
 * up to its amount, every period total (and every node of the tree in every period) and every cell
 * is less than a step from its exact value.
 *
 * @returns a table of rows × periods; refuses a negative or all-zero profile under an amount, a
 * step that is not above 0
 * @see Bacharach, Matrix rounding problems (1966); Cox, Controlled rounding (1987)
 * @example 100 and 100 over 1, 1, 1 in steps of 1: 34, 33, 33 and 33, 34, 33: period totals 67, 67,
 * 66
 */
export function phase({ annual, profile, step, paths }: PhaseRequest): Result<Table> {
  if (!step.gt(0)) return refuse({ code: "step-not-positive", got: figure(step) });
  const places = Math.max(annual.places, step.decimalPlaces());
  const amounts = refined(annual, places).units;
  const unit = unitsOf(step, places);
  const refusal = profileRefusal(profile, amounts) ?? sizeRefusal(amounts, unit, places, step);
  if (refusal) return refuse(refusal);
  const tree = paths ? treeOf(paths) : accept(flat(amounts.length));
  if (!tree.ok) return tree;
  const cells = phaseCells(
    amounts,
    profile.map(({ units }) => units),
    unit,
  );
  return accept({ cells: finished(cells, roundTwoWays(cells, tree.value), unit), places });
}

function flat(rows: number): Tree {
  return {
    parents: [-1, ...new Array<number>(rows).fill(0)],
    leaves: Array.from({ length: rows }, (_, row) => row + 1),
  };
}

function finished(
  { wholes, carriers, residues }: PeriodCells,
  spare: readonly (readonly boolean[])[],
  step: bigint,
): bigint[][] {
  return wholes.map((line, row) =>
    line.map(
      (whole, period) =>
        step * (whole + (spare[row]?.[period] ? 1n : 0n)) +
        (carriers[row] === period ? at(residues, row) : 0n),
    ),
  );
}

function profileRefusal(profile: readonly Column[], amounts: readonly bigint[]) {
  for (const [row, { units, places }] of profile.entries()) {
    const period = units.findIndex((unit) => unit < 0n);
    if (period >= 0)
      return {
        code: "profile-negative",
        row: row + 1,
        column: period + 1,
        got: figure(ofUnits(at(units, period), places)),
      } as const;
    const needed =
      profile.length === 1 ? amounts.some((amount) => amount !== 0n) : amounts[row] !== 0n;
    if (needed && units.every((unit) => unit === 0n))
      return { code: "profile-all-zero", row: row + 1 } as const;
  }
  return undefined;
}

function sizeRefusal(amounts: readonly bigint[], unit: bigint, places: number, step: Decimal) {
  const row = amounts.findIndex((amount) => (amount < 0n ? -amount : amount) / unit > mostSteps);
  return row < 0
    ? undefined
    : ({
        code: "too-many-steps",
        step: figure(step),
        got: figure(ofUnits(at(amounts, row), places)),
      } as const);
}
