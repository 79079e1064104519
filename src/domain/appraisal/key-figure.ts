import { attainment } from "../attainment/attainment";
import { type Decimal, figure } from "../decimal";
import {
  type Fraction,
  compared,
  fraction,
  fractionOf,
  least,
  minus,
  most,
  over,
  times,
  zero,
} from "../fraction";
import { type Result, accept, mapped, refuse } from "../result";
import { type ExactRow, type TableRow, between, orderedRows, reached } from "../sorted-table";
import { type PerUnit, type PerUnitRule, perUnitPoints } from "./per-unit";
import type { Points } from "./points-rule";

export type KeyFigureRule =
  | "ratio"
  | "lower"
  | "pass"
  | "pass-lower"
  | "step"
  | "step-lower"
  | "linear"
  | "deduct"
  | PerUnitRule;

/**
 * How a key figure becomes points. The table is that of the rule; for "deduct" its one row is unit
 * · points; rules that count units have theirs instead.
 */
export interface KeyFigure {
  readonly rule: KeyFigureRule;
  readonly table: readonly TableRow[];
  readonly perUnit?: PerUnit | undefined;
  /** The full mark. */
  readonly full: Decimal;
  /** The attainment at which points stop to grow, as a part of 1. */
  readonly cap: Decimal;
}

/**
 * The points for an indicator with a target [K1–K9]; a = actual ÷ target is the attainment [V1].
 *
 * @returns what gives points, exact. It refuses a target of 0 where there is an attainment to
 * compute ("no quota yet"). Refuses a full mark that is not above 0, a table that is missing or
 * names an attainment twice
 * @example full 100, cap 1: 45 of 50 is 90 by "ratio"; 110 where 100 was allowed is 90 by "lower";
 * 78.2 of 80 with 2 points for each 1 missing is 96 by "deduct"
 */
export function points(keyFigure: KeyFigure): Result<Points> {
  const { rule, table, perUnit, full, cap } = keyFigure;
  if (!full.gt(0)) return refuse({ code: "not-positive", place: "full", got: figure(full) });
  if (!cap.gt(0)) return refuse({ code: "not-positive", place: "cap", got: figure(cap) });
  const [all, top] = [fractionOf(full), fractionOf(full.times(cap))];
  switch (rule) {
    case "pass":
      return accept((actual, target) => accept(compared(actual, target) >= 0 ? all : zero));
    case "pass-lower":
      return accept((actual, target) => accept(compared(actual, target) <= 0 ? all : zero));
    case "ratio":
      return accept(byAttainment((met) => held(times(all, met), top)));
    case "lower":
      return accept(byAttainment((met) => held(times(all, minus(two, met)), top)));
    case "deduct":
      return deducting(table, all);
    case "per":
    case "per-lower":
    case "count":
    case "count-lower":
      return perUnit
        ? perUnitPoints(rule, perUnit, all)
        : refuse({ code: "table-empty", place: "table" });
    default:
      return mapped(orderedRows(table, "table"), (rows) =>
        byAttainment((met) => byTable(met, rows, rule)),
      );
  }
}

const two = fraction(2n, 1n);

/** Points that depend on nothing but how far the target is met. */
function byAttainment(rule: (met: Fraction) => Fraction): Points {
  return (actual, target, row) => mapped(attainment(actual, target, row), rule);
}

/** Points by a table of attainment · points [K4, K5]. */
function byTable(
  met: Fraction,
  rows: readonly ExactRow[],
  rule: "step" | "step-lower" | "linear",
): Fraction {
  if (rule === "step-lower")
    return rows.find(({ from }) => compared(met, from) <= 0)?.value ?? zero;
  const count = reached(rows, met);
  const [below, above] = [rows[count - 1], rows[count]];
  if (rule === "step") return below?.value ?? zero;
  if (below && above) return between(below, above, met);
  return (below ?? above)?.value ?? zero;
}

/** Full mark less points for every unit that is missing, a part of a unit counting whole [K6]. */
function deducting([row, ...more]: readonly TableRow[], full: Fraction): Result<Points> {
  if (!row) return refuse({ code: "table-empty", place: "table" });
  if (more.length > 0) return refuse({ code: "not-one-row", place: "table", got: more.length + 1 });
  if (!row.from.gt(0))
    return refuse({ code: "not-positive", place: "unit", got: figure(row.from) });
  const [unit, each] = [fractionOf(row.from), fractionOf(row.value)];
  return accept((actual, target, at) => {
    if (target.top === 0n) return refuse({ code: "no-quota", row: at });
    const units = over(minus(target, actual), unit);
    const started = units.top > 0n ? (units.top + units.bottom - 1n) / units.bottom : 0n;
    return accept(held(minus(full, times(fraction(started, 1n), each)), full));
  });
}

/** Held in [0, most]. */
function held(value: Fraction, limit: Fraction): Fraction {
  return least(most(value, zero), limit);
}
