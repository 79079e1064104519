import { attainment } from "../attainment/attainment";
import { type Decimal, figure } from "../decimal";
import {
  type Fraction,
  compared,
  fraction,
  fractionOf,
  lowest,
  minus,
  over,
  times,
  zero,
} from "../fraction";
import { type Result, accept, refuse } from "../result";
import { type TableRow, between, ordered, reached } from "../sorted-table";

export type KeyFigureRule =
  "ratio" | "lower" | "pass" | "pass-lower" | "step" | "step-lower" | "linear" | "deduct";

/**
 * How a key figure becomes points. The table is that of the rule; for "deduct" its one row is unit
 * · points.
 */
export interface KeyFigure {
  readonly rule: KeyFigureRule;
  readonly table: readonly TableRow[];
  /** The full mark. */
  readonly full: Decimal;
  /** The attainment at which points stop to grow, as a part of 1. */
  readonly cap: Decimal;
}

/**
 * The points for an indicator with a target [K1–K6]; a = actual ÷ target is the attainment [V1].
 *
 * @param row where the figures stand, for messages
 * @returns points, exact. Refuses a target of 0 where there is an attainment to compute ("no quota
 * yet"), a full mark that is not above 0, a table that is missing or names an attainment twice
 * @example full 100, cap 1: 45 of 50 is 90 by "ratio"; 110 where 100 was allowed is 90 by "lower";
 * 78.2 of 80 with 2 points for each 1 missing is 96 by "deduct"
 */
export function points(
  actual: Decimal,
  target: Decimal,
  { rule, table, full, cap }: KeyFigure,
  row: number,
): Result<Fraction> {
  if (!full.gt(0)) return refuse({ code: "not-positive", place: "full", got: figure(full) });
  if (!cap.gt(0)) return refuse({ code: "not-positive", place: "cap", got: figure(cap) });
  if (rule === "pass") return accept(actual.gte(target) ? fractionOf(full) : zero);
  if (rule === "pass-lower") return accept(actual.lte(target) ? fractionOf(full) : zero);
  const met = attainment(actual, target, row);
  if (!met.ok) return met;
  if (rule === "ratio") return accept(held(times(fractionOf(full), met.value), full.times(cap)));
  if (rule === "lower")
    return accept(
      held(times(fractionOf(full), minus(fraction(2n, 1n), met.value)), full.times(cap)),
    );
  if (rule === "deduct") return deducted(target.minus(actual), table, full);
  return byTable(met.value, table, rule);
}

/** Points by a table of attainment · points [K4, K5]. */
function byTable(
  met: Fraction,
  table: readonly TableRow[],
  rule: "step" | "step-lower" | "linear",
): Result<Fraction> {
  const rows = ordered(table, "table");
  if (!rows.ok) return rows;
  if (rule === "step-lower") {
    const upTo = rows.value.find(({ from }) => compared(met, fractionOf(from)) <= 0);
    return accept(upTo ? fractionOf(upTo.value) : zero);
  }
  const count = reached(rows.value, met);
  const [below, above] = [rows.value[count - 1], rows.value[count]];
  if (rule === "step") return accept(below ? fractionOf(below.value) : zero);
  if (below && above) return accept(between(below, above, met));
  const end = below ?? above;
  return accept(end ? fractionOf(end.value) : zero);
}

/** Full mark less points for every unit that is missing, a part of a unit counting whole [K6]. */
function deducted(
  shortfall: Decimal,
  [row, ...more]: readonly TableRow[],
  full: Decimal,
): Result<Fraction> {
  if (!row) return refuse({ code: "table-empty", place: "table" });
  if (more.length > 0) return refuse({ code: "not-one-row", place: "table", got: more.length + 1 });
  if (!row.from.gt(0))
    return refuse({ code: "not-positive", place: "unit", got: figure(row.from) });
  const units = over(fractionOf(shortfall), fractionOf(row.from));
  const started = units.top > 0n ? (units.top + units.bottom - 1n) / units.bottom : 0n;
  return accept(
    held(minus(fractionOf(full), times(fraction(started, 1n), fractionOf(row.value))), full),
  );
}

/** Held in [0, most]. */
function held(value: Fraction, most: Decimal): Fraction {
  const limit = fractionOf(most);
  return compared(value, zero) < 0 ? zero : compared(value, limit) > 0 ? limit : lowest(value);
}
