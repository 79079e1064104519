import { Decimal, figure } from "../decimal";
import { type Fraction, fractionOf, lowest, over, times } from "../fraction";
import { Names } from "../name";
import { type Result, accept, refuse } from "../result";
import { type SchemeRow, type WrittenGroup, writtenGroups } from "./scheme-rows";

/** How a group's indicator weights are written: as shares of the group, or as shares of the whole. */
export type Convention = "group" | "whole";

/** An indicator with its effective weight: its part of the whole. */
export interface Indicator {
  readonly name: string;
  readonly weight: Fraction;
}

/** A rater group: its weight is the sum of its indicators' effective weights. */
export interface RaterGroup {
  readonly name: string;
  readonly weight: Fraction;
  readonly minRaters: number;
  readonly convention: Convention;
  readonly indicators: readonly Indicator[];
}

export interface Scheme {
  readonly groups: readonly RaterGroup[];
}

/**
 * Understands a scheme and gives every indicator its effective weight [P1–P4].
 *
 * @param rows group · group weight · indicator · weight · min raters; weights as fractions of 1 or as percent
 * @returns the groups in order of first appearance; effective weights add up to 1. Refuses weights that do not add
 * up, a repeated indicator, and rows without a name, each with its row
 * @example group 60 % with indicators 60, 10, 10, 20 % (of the group): effective weights 0.36, 0.06, 0.06, 0.12
 */
export function understandScheme(rows: readonly SchemeRow[]): Result<Scheme> {
  const written = writtenGroups(rows);
  if (!written.ok) return written;
  const total = add(written.value.map(({ weight }) => weight));
  if (!total.eq(1) && !total.eq(100)) {
    return refuse({ code: "group-weights-sum", got: percent(total, total.gt(2)), close: isClose(total, [new Decimal(1), new Decimal(100)]) });
  }
  const groups: RaterGroup[] = [];
  for (const group of written.value) {
    const understood = understandGroup(group, total);
    if (!understood.ok) return understood;
    groups.push(understood.value);
  }
  return accept({ groups });
}

function understandGroup(group: WrittenGroup, total: Decimal): Result<RaterGroup> {
  const repeated = repeatedIndicator(group);
  if (repeated) return refuse({ code: "indicator-repeated", row: repeated.row, group: group.name, indicator: repeated.name });
  const sum = add(group.indicators.map(({ weight }) => weight));
  const convention = conventionOf(sum, group.weight, total);
  if (!convention) return refuse(weightsFlaw(group, sum, total));
  const weight = lowest(over(fractionOf(group.weight), fractionOf(total)));
  const part = over(weight, fractionOf(sum));
  const indicators = group.indicators.map(({ name, weight: written }) => ({ name, weight: lowest(times(part, fractionOf(written))) }));
  return accept({ name: group.name, weight, minRaters: group.minRaters, convention, indicators });
}

/** Which sum a group's indicator weights meet, as fractions or as percent; nothing if neither [P2]. */
function conventionOf(sum: Decimal, weight: Decimal, total: Decimal): Convention | undefined {
  if (sum.eq(1) || sum.eq(100)) return "group";
  const inPercent = weight.times(100).div(total);
  return sum.eq(inPercent) || sum.times(100).eq(inPercent) ? "whole" : undefined;
}

function weightsFlaw({ name, weight }: WrittenGroup, sum: Decimal, total: Decimal) {
  const share = weight.times(100).div(total);
  const inPercent = total.eq(100) || sum.gt(2);
  const close = isClose(sum, [new Decimal(1), new Decimal(100), share, share.div(100)]);
  return { code: "weights-sum", group: name, got: percent(sum, inPercent), share: figure(share), close } as const;
}

/** Whether a sum misses one of the expected ones by less than half a percent of it: rounded weights. */
function isClose(sum: Decimal, expected: readonly Decimal[]): boolean {
  return expected.some((one) => sum.minus(one).abs().lte(one.times("0.005")));
}

function repeatedIndicator({ indicators }: WrittenGroup): { row: number; name: string } | undefined {
  const names = new Names();
  return indicators.find(({ name }, index) => names.numberOf(name) !== index);
}

function percent(value: Decimal, inPercent: boolean): string {
  return figure(inPercent ? value : value.times(100));
}

function add(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}
