import { type Decimal, figure } from "../decimal";
import {
  type Fraction,
  compared,
  decimalOf,
  fraction,
  fractionMeant,
  lowest,
  minus,
  one,
  over,
  plus,
  times,
  zero,
} from "../fraction";
import { Names } from "../name";
import { type HeadedIndicator, withoutHeadings } from "./headings";
import type { Refusal } from "../refusal";
import { type Result, accept, refuse } from "../result";
import { type SchemeRow, type WrittenGroup, writtenGroups } from "./scheme-rows";

/**
 * How a group's indicator weights are written: as shares of the group, or as shares of the whole.
 */
export type Convention = "group" | "whole";

/** An indicator with its effective weight: its part of the whole. */
export interface Indicator {
  readonly name: string;
  readonly weight: Fraction;
  /** Its own full mark, where it has one [P22]. */
  readonly full?: Decimal | undefined;
  /** Whether its points come from figures, not from raters [P25]. */
  readonly isMeasured?: boolean | undefined;
  /** The row above it that heads it and its neighbours [P26]. */
  readonly heading?: string | undefined;
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
 * @param rows group · group weight · indicator · weight · min raters; weights as fractions of 1 or
 * as percent
 * @returns the groups in order of first appearance; effective weights add up to 1. Refuses weights
 * that do not add up, a repeated indicator, and rows without a name, each with its row
 * @example group 60 % with indicators 60, 10, 10, 20 % (of the group): effective weights 0.36,
 * 0.06, 0.06, 0.12
 */
export function understandScheme(rows: readonly SchemeRow[]): Result<Scheme> {
  const written = writtenGroups(rows);
  if (!written.ok) return written;
  const total = sumOf(written.value.map(({ weight }) => weight));
  if (!equal(total, one) && !equal(total, hundred)) {
    return refuse({
      code: "group-weights-sum",
      got: percent(total, isAbove(total, 2n)),
      close: isClose(total, [one, hundred]),
    });
  }
  const groups: RaterGroup[] = [];
  for (const group of written.value) {
    const understood = understandGroup(group, total);
    if (!understood.ok) return understood;
    groups.push(understood.value);
  }
  return accept({ groups });
}

function understandGroup(group: WrittenGroup, total: Fraction): Result<RaterGroup> {
  const repeated = repeatedIndicator(group);
  if (repeated)
    return refuse({
      code: "indicator-repeated",
      row: repeated.row,
      group: group.name,
      indicator: repeated.name,
    });
  const weight = lowest(over(fractionMeant(group.weight), total));
  const read = readWeights(group.indicators, weight);
  if (!read) {
    const sum = sumOf(group.indicators.map((own) => own.weight));
    return refuse(weightsRefusal(group.name, sum, weight, equal(total, hundred)));
  }
  const part = over(weight, read.sum);
  const indicators = read.indicators.map(({ name, weight: own, full, isMeasured, heading }) => ({
    name,
    weight: lowest(times(part, fractionMeant(own))),
    full,
    isMeasured,
    heading,
  }));
  const { convention } = read;
  return accept({ name: group.name, weight, minRaters: group.minRaters, convention, indicators });
}

/** The indicators of a group with their sum; rows that head others count only where they must. */
function readWeights(rows: WrittenGroup["indicators"], weight: Fraction) {
  const all = rows.map((row): HeadedIndicator => ({ ...row, heading: undefined }));
  for (const indicators of [all, withoutHeadings(rows)]) {
    const sum = sumOf(indicators.map((own) => own.weight));
    const convention = conventionOf(sum, weight);
    if (convention) return { indicators, sum, convention };
  }
  return undefined;
}

const hundred = fraction(100n, 1n);

/**
 * Which sum a group's indicator weights meet, as fractions or as percent; nothing if neither [P2].
 */
function conventionOf(sum: Fraction, weight: Fraction): Convention | undefined {
  if (equal(sum, one) || equal(sum, hundred)) return "group";
  return equal(sum, weight) || equal(sum, times(weight, hundred)) ? "whole" : undefined;
}

function weightsRefusal(
  group: string,
  sum: Fraction,
  weight: Fraction,
  totalInPercent: boolean,
): Refusal {
  const close = isClose(sum, [one, hundred, weight, times(weight, hundred)]);
  return {
    code: "weights-sum",
    group,
    got: percent(sum, totalInPercent || isAbove(sum, 2n)),
    share: percent(weight, false),
    close,
  };
}

/**
 * Whether a sum misses one of the expected ones by less than half a percent of it: rounded weights.
 */
function isClose(sum: Fraction, expected: readonly Fraction[]): boolean {
  return expected.some((wanted) =>
    decimalOf(minus(sum, wanted)).abs().lte(decimalOf(wanted).times("0.005")),
  );
}

function repeatedIndicator({
  indicators,
}: WrittenGroup): { row: number; name: string } | undefined {
  const names = new Names();
  return indicators.find(({ name }, index) => names.numberOf(name) !== index);
}

/** A part of 1, or a figure that is percent already, as percent for a message. */
function percent(value: Fraction, inPercent: boolean): string {
  return figure(decimalOf(inPercent ? value : times(value, hundred)).toSignificantDigits(15));
}

function isAbove(value: Fraction, whole: bigint): boolean {
  return value.top > whole * value.bottom;
}

function equal(a: Fraction, b: Fraction): boolean {
  return compared(a, b) === 0;
}

function sumOf(weights: readonly Decimal[]): Fraction {
  return lowest(weights.map(fractionMeant).reduce(plus, zero));
}
