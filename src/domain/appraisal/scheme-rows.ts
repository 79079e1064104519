import { type Decimal, figure } from "../decimal";
import { Names, shownName } from "../name";
import type { Refusal } from "../refusal";
import { type Result, accept, refuse } from "../result";

/** A row of a scheme as it stands on the sheet; an empty cell is "" or nothing [P1]. */
export interface SchemeRow {
  readonly row: number;
  readonly group: string;
  readonly groupWeight: Decimal | undefined;
  readonly indicator: string;
  readonly weight: Decimal | undefined;
  readonly minRaters: Decimal | undefined;
  /** The full mark of this indicator; that of the whole appraisal where it is not said [P22]. */
  readonly full?: Decimal | undefined;
  /** Whether points come from figures, not from raters [P25]. */
  readonly isMeasured?: boolean | undefined;
}

/** The rows of one rater group, its blanks filled, its weights still as written. */
export interface WrittenGroup {
  readonly name: string;
  readonly weight: Decimal;
  readonly minRaters: number;
  readonly indicators: readonly WrittenIndicator[];
}

export interface WrittenIndicator {
  readonly row: number;
  readonly name: string;
  readonly weight: Decimal;
  readonly full: Decimal | undefined;
  readonly isMeasured: boolean;
}

interface OpenGroup {
  readonly name: string;
  readonly row: number;
  readonly indicators: WrittenIndicator[];
  weight?: Decimal;
  minRaters?: Decimal;
}

/**
 * Gathers a scheme's rows by group: a blank group, weight or minimum repeats the one above of the
 * same group [P1, P5].
 */
export function writtenGroups(rows: readonly SchemeRow[]): Result<WrittenGroup[]> {
  const names = new Names();
  const groups: OpenGroup[] = [];
  let current = "";
  for (const row of rows.filter((candidate) => !isEmpty(candidate))) {
    current = shownName(row.group) || current;
    const wrong =
      current === "" ? ({ code: "group-unnamed", row: row.row } as const) : cellRefusal(row);
    if (wrong) return refuse(wrong);
    const group = (groups[names.numberOf(current)] ??= {
      name: current,
      row: row.row,
      indicators: [],
    });
    const differs = fill(group, row);
    if (differs) return refuse(differs);
  }
  if (groups.length === 0) return refuse({ code: "scheme-empty" });
  return closed(groups);
}

/** Adds a row to its group; refuses a group weight or minimum that contradicts the one above. */
function fill(group: OpenGroup, row: SchemeRow): Refusal | undefined {
  const { groupWeight, minRaters } = row;
  if (isSet(groupWeight)) {
    if (group.weight && !group.weight.eq(groupWeight))
      return differing("group-weight-differs", row, group.name, group.weight, groupWeight);
    group.weight = groupWeight;
  }
  if (isSet(minRaters)) {
    if (group.minRaters && !group.minRaters.eq(minRaters))
      return differing("min-raters-differs", row, group.name, group.minRaters, minRaters);
    group.minRaters = minRaters;
  }
  if (row.weight)
    group.indicators.push({
      row: row.row,
      name: shownName(row.indicator),
      weight: row.weight,
      full: isSet(row.full) ? row.full : undefined,
      isMeasured: row.isMeasured ?? false,
    });
  return undefined;
}

function closed(groups: readonly OpenGroup[]): Result<WrittenGroup[]> {
  const open = groups.find(({ weight }) => weight === undefined);
  if (open) return refuse({ code: "group-weight-missing", row: open.row, group: open.name });
  return accept(
    groups.flatMap(({ name, weight, minRaters, indicators }) =>
      weight ? [{ name, weight, minRaters: minRaters?.toNumber() ?? 1, indicators }] : [],
    ),
  );
}

function cellRefusal({
  row,
  indicator,
  weight,
  groupWeight,
  minRaters,
  full,
}: SchemeRow): Refusal | undefined {
  if (shownName(indicator) === "") return { code: "indicator-unnamed", row };
  if (!weight) return { code: "weight-missing", row };
  if (weight.lt(0)) return { code: "weight-negative", place: "weight", row, got: figure(weight) };
  if (groupWeight?.lt(0))
    return { code: "weight-negative", place: "group-weight", row, got: figure(groupWeight) };
  if (minRaters && (!minRaters.isInteger() || minRaters.lt(0)))
    return { code: "min-raters-not-whole", row, got: figure(minRaters) };
  if (full?.lt(0)) return { code: "amount-negative", place: "full", row, got: figure(full) };
  return undefined;
}

function differing(
  code: "group-weight-differs" | "min-raters-differs",
  { row }: SchemeRow,
  group: string,
  expected: Decimal,
  got: Decimal,
): Refusal {
  return { code, row, group, expected: figure(expected), got: figure(got) };
}

function isSet(value: Decimal | undefined): value is Decimal {
  return value !== undefined && !value.isZero();
}

function isEmpty({ group, groupWeight, indicator, weight, minRaters }: SchemeRow): boolean {
  const named = shownName(group) !== "" || shownName(indicator) !== "";
  return !named && ![groupWeight, weight, minRaters].some(isSet);
}
