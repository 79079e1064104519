import {
  type Basis,
  type Column,
  Decimal,
  type MeasurePlan,
  type MeasureRequest,
  type Result,
  type Table,
  type YearRequest,
  accept,
  blend,
  columnOf,
  decimalOf,
  evenProfile,
  filledPaths,
  planYear,
  seasonalProfile,
  valueAt,
  weeksProfile,
} from "../../domain";
import type { Language } from "../../locales/language";
import { typedNumber, typedRate } from "../../locales/number";
import type { SheetTable } from "../table";
import type { Columns } from "./columns";
import { type MeasureDraft, type PlanDraft, periodCounts } from "./draft";
import { rowFinder } from "./rows";
import { numbersIn, pathsIn } from "./source-table";

/** A plan as it was computed: what was asked, and every measure's figures. */
export interface Plan {
  readonly names: readonly string[];
  /** Paths with their blanks filled, one per row. */
  readonly paths: readonly (readonly string[])[];
  readonly request: YearRequest;
  readonly measures: readonly MeasurePlan[];
  /** The weight of the first of two blended drivers, in percent. */
  readonly blendWeight: Decimal | undefined;
}

/** What the closed periods brought, by measure. */
export type Actuals = Readonly<Record<string, Table>>;

/** Computes the plan that a draft asks for; nothing while the draft is not complete. */
export function computePlan(
  table: SheetTable,
  columns: Columns,
  draft: PlanDraft,
  language: Language,
  actuals: Actuals = {},
): Result<Plan> | undefined {
  const profile = profileOf(draft, language);
  if (columns.driver === undefined || draft.measures.length === 0 || !profile?.ok)
    return profile?.ok === false ? profile : undefined;
  const drivers = driversOf(table, columns, draft, language);
  if (!drivers?.ok) return drivers;
  const paths = filledPaths(pathsIn(table, columns));
  const measures: MeasureRequest[] = [];
  for (const [index, measure] of draft.measures.entries()) {
    const basis = basisOf(measure, index, {
      table,
      columns,
      draft,
      language,
      drivers: drivers.value,
      paths,
    });
    if (!basis) return undefined;
    measures.push({
      basis,
      step: new Decimal(measure.smallest),
      actuals: draft.closed > 0 ? actuals[measure.name] : undefined,
    });
  }
  const request: YearRequest = { paths, measures, profile: profile.value, closed: draft.closed };
  const plans = planYear(request);
  return plans.ok
    ? accept({
        names: draft.measures.map(({ name }) => name),
        paths,
        request,
        measures: plans.value,
        blendWeight: blendWeight(draft.blend, language),
      })
    : plans;
}

interface Given {
  readonly table: SheetTable;
  readonly columns: Columns;
  readonly draft: PlanDraft;
  readonly language: Language;
  readonly drivers: Column;
  readonly paths: readonly (readonly string[])[];
}

function basisOf(
  measure: MeasureDraft,
  index: number,
  { table, columns, draft, language, drivers, paths }: Given,
): Basis | undefined {
  if (measure.basis === "rate") {
    const rate = typedRate(measure.rate, language);
    const of = draft.measures.findIndex(({ name }) => name === measure.of);
    return rate && of >= 0 && of < index
      ? { kind: "rate", rate, of, reference: numbersIn(table, columns.reference) }
      : undefined;
  }
  const total = typedNumber(measure.total.text, language);
  if (!total) return undefined;
  const limits =
    index === 0 ? { min: numbersIn(table, columns.min), max: numbersIn(table, columns.max) } : {};
  return {
    kind: "drivers",
    total,
    drivers: withoutEnded(measure.name, drivers, draft, paths),
    ...limits,
    locked: lockedOf(
      measure.name,
      index === 0 ? numbersIn(table, columns.locked) : undefined,
      draft,
      paths,
    ),
  };
}

/** Locks of the table, and over them those that were set since. */
function lockedOf(
  measure: string,
  locked: Column | undefined,
  draft: PlanDraft,
  paths: Given["paths"],
): Column | undefined {
  const set = amountsSet(measure, draft, paths);
  if (set.every((amount) => amount === undefined)) return locked;
  return columnOf(
    paths.map((_, row) => set[row] ?? (locked ? valueAt(locked, row) : new Decimal(0))),
  );
}

/**
 * A lock at 0 would mean "not locked": a row that is to get nothing has a driver of 0 instead [A8,
 * N4].
 */
function withoutEnded(
  measure: string,
  drivers: Column,
  draft: PlanDraft,
  paths: Given["paths"],
): Column {
  const set = amountsSet(measure, draft, paths);
  return { ...drivers, units: drivers.units.map((unit, row) => (set[row]?.isZero() ? 0n : unit)) };
}

/**
 * For every row what its year of a measure was fixed at, also where somebody has moved since;
 * nothing where it was not fixed.
 */
export function amountsSet(
  measure: string,
  { overrides }: PlanDraft,
  paths: Given["paths"],
): readonly (Decimal | undefined)[] {
  const own = overrides.filter((override) => override.measure === measure);
  const find = rowFinder(
    paths,
    own.map(({ row }) => row.split(" / ")),
  );
  return paths.map((path) => {
    const amount = own[find(path) ?? -1]?.amount;
    return amount === undefined ? undefined : new Decimal(amount);
  });
}

/** The driver, or two blended by the weight of the first. */
function driversOf(
  table: SheetTable,
  columns: Columns,
  { blend: text }: PlanDraft,
  language: Language,
): Result<Column> | undefined {
  const first = numbersIn(table, columns.driver);
  const second = numbersIn(table, columns.secondDriver);
  if (!first || !second) return first && accept(first);
  const weight = blendWeight(text, language);
  if (!weight) return undefined;
  const blended = blend([first, second], columnOf([weight, new Decimal(100).minus(weight)]));
  return blended.ok
    ? accept(columnOf(blended.value.map((share) => decimalOf(share).toSignificantDigits(15))))
    : blended;
}

/** The weight of the first of two drivers, in percent. */
export function blendWeight(text: string, language: Language): Decimal | undefined {
  const weight = typedNumber(text.replace(/[%％]\s*$/, ""), language);
  return weight && weight.gte(0) && weight.lte(100) ? weight : undefined;
}

/**
 * The profile over the periods; none where only the year is split, nothing while it is not
 * complete.
 */
export function profileOf(
  { periods, profile, own, history }: PlanDraft,
  language: Language,
): Result<Column | undefined> | undefined {
  if (periods === "none") return accept(undefined);
  const count = periodCounts[periods];
  if (profile === "weeks" && count === 12) return accept(weeksProfile());
  if (profile === "season")
    return history?.rows[0]?.length === count
      ? seasonalProfile(history.rows.map((row) => columnOf(row.map((cell) => new Decimal(cell)))))
      : undefined;
  if (profile !== "own") return accept(evenProfile(count));
  const parts = own
    .trim()
    .split(/[\s;；、]+/)
    .map((part) => typedNumber(part, language));
  const isRight =
    parts.length === count &&
    parts.every((part) => part !== undefined && part.gte(0)) &&
    parts.some((part) => part?.gt(0));
  return isRight ? accept(columnOf(parts.flatMap((part) => (part ? [part] : [])))) : undefined;
}
