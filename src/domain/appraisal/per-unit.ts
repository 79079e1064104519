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
  one,
  over,
  plus,
  times,
  zero,
} from "../fraction";
import { type Result, accept, mapped, refuse } from "../result";
import type { Points } from "./points-rule";

export type PerUnitRule = "per" | "per-lower" | "count" | "count-lower";

/** Points lost and won for each unit off the target; 0 is "none" but for the unit [K7–K9]. */
export interface PerUnit {
  readonly unit: Decimal;
  readonly lost: Decimal;
  readonly won: Decimal;
  readonly zeroAt: Decimal;
  readonly mostLost: Decimal;
  readonly mostWon: Decimal;
  /** Parts of a unit count as parts, not at all, or whole. */
  readonly whole: "parts" | "full-units" | "started-units";
}

/**
 * Full mark less or more so many points for each unit off the target: units of attainment by "per",
 * of the figure itself by "count"; the lower the better by "…-lower" [K7–K9].
 *
 * @returns what gives points, never under 0; by "per" it refuses a target of 0. Refuses a unit that
 * is not above 0 and points below 0
 * @example 95.5 of 100, 1 point of 20 lost per 1 %: 15.5; only whole units: 16; started ones: 15
 */
export function perUnitPoints(rule: PerUnitRule, perUnit: PerUnit, full: Fraction): Result<Points> {
  if (!perUnit.unit.gt(0))
    return refuse({ code: "not-positive", place: "unit", got: figure(perUnit.unit) });
  const { lost, won, mostLost, mostWon } = perUnit;
  const negative = [lost, won, mostLost, mostWon].find((figures) => figures.lt(0));
  if (negative)
    return refuse({ code: "amount-negative", place: "unit-points", row: 1, got: figure(negative) });
  const give = givingPoints(perUnit, full, rule.endsWith("-lower"));
  if (rule === "count" || rule === "count-lower")
    return accept((actual, target) => accept(give(actual, target)));
  return accept((actual, target, row) =>
    mapped(attainment(actual, target, row), (met) => give(met, one)),
  );
}

/** Points for what was reached of what was asked, in one kind of unit. */
function givingPoints(
  { zeroAt, whole, ...figures }: PerUnit,
  full: Fraction,
  isLower: boolean,
): (reached: Fraction, asked: Fraction) => Fraction {
  const unit = fractionOf(figures.unit);
  const edge = zeroAt.isZero() ? undefined : fractionOf(zeroAt);
  const lose = limited(figures.lost, figures.mostLost);
  const win = limited(figures.won, figures.mostWon);
  return (reached, asked) => {
    const [good, bad] = isLower ? [asked, reached] : [reached, asked];
    const beyond = edge && (isLower ? compared(reached, edge) : compared(edge, reached));
    if (beyond !== undefined && beyond > 0) return zero;
    const units = over(minus(bad, good), unit);
    return units.top > 0n
      ? most(zero, minus(full, lose(counted(units, whole))))
      : plus(full, win(counted({ top: -units.top, bottom: units.bottom }, whole)));
  };
}

/** Points for some units, up to a limit where there is one. */
function limited(each: Decimal, limit: Decimal): (units: Fraction) => Fraction {
  const [points, end] = [fractionOf(each), limit.isZero() ? undefined : fractionOf(limit)];
  return (units) => {
    const all = times(points, units);
    return end ? least(all, end) : all;
  };
}

/** Units as the rule counts them; they are 0 or more. */
function counted(units: Fraction, whole: PerUnit["whole"]): Fraction {
  if (whole === "parts") return units;
  const over = whole === "started-units" ? units.bottom - 1n : 0n;
  return fraction((units.top + over) / units.bottom, 1n);
}
