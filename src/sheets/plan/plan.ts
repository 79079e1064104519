import {
  type Basis,
  type Column,
  Decimal,
  type MeasurePlan,
  type MeasureRequest,
  type Result,
  type Table,
  type YearRequest,
  at,
  filledPaths,
  mapped,
  planYear,
  valueAt,
} from "../../domain";
import type { Language } from "../../locales/language";
import { typedRate } from "../../locales/number";
import type { SheetTable } from "../table";
import { keyLookup } from "./by-key";
import type { Columns } from "./columns";
import type { MeasureDraft, PlanDraft } from "./draft";
import { blendWeight, driversOf } from "./drivers";
import { endedRows, heldNodes, lockedOf } from "./locks";
import { columnsFor, eachOnce } from "./measure-columns";
import { profileOf } from "./profile";
import { numbersIn, pathsIn } from "./source-table";
import { withSteps } from "./steps";
import { typedTotal } from "./unit";

/** A plan as it was computed: what was asked, and every measure's figures. */
export interface Plan {
  readonly names: readonly string[];
  /** Paths with their blanks filled, one per row. */
  readonly paths: readonly (readonly string[])[];
  readonly request: YearRequest;
  readonly measures: readonly MeasurePlan[];
  /** The weight of the first of two blended drivers, in percent. */
  readonly blendWeight: Decimal | undefined;
  /** The columns by which each measure is split. */
  readonly columns: readonly Columns[];
  /** Whether rows of the table can be found by their keys, so that the plan follows it [Y1]. */
  readonly isLookedUp: boolean;
}

/** What the closed periods brought, by measure. */
export type Actuals = Readonly<Record<string, Table>>;

/** Computes the plan that a draft asks for; nothing while the draft is not complete. */
export function computePlan(
  table: SheetTable,
  columns: Columns,
  said: PlanDraft,
  language: Language,
  actuals: Actuals = {},
): Result<Plan> | undefined {
  const draft = withSteps(table, columns, said, language);
  const profile = profileOf(draft, language);
  if (profile?.ok === false) return profile;
  if (columns.driver === undefined || draft.measures.length === 0 || !profile) return undefined;
  const columnsOf = draft.measures.map((_, index) => columnsFor(draft, index, table, columns));
  const found = eachOnce(columnsOf, (own) => driversOf(table, own, draft, language));
  const drivers: Column[] = [];
  for (const own of found) {
    if (!own?.ok) return own;
    drivers.push(own.value);
  }
  const paths = filledPaths(pathsIn(table, columns));
  const given = { table, columnsOf, draft, language, drivers, paths };
  const measures = measuresOf(given, actuals);
  if (!measures) return undefined;
  const { closed, overshoot } = draft;
  const holds = heldNodes(draft, paths);
  const request = { paths, measures, profile: profile.value, closed, overshoot, holds };
  return mapped(planYear(request), (plans) => ({
    names: draft.measures.map(({ name }) => name),
    paths,
    request,
    measures: plans,
    blendWeight: blendWeight(draft.blend, language),
    columns: given.columnsOf,
    isLookedUp: keyLookup(table, columns) !== undefined,
  }));
}

/** What is asked of every measure; nothing while one of them is not complete. */
function measuresOf(given: Given, actuals: Actuals): MeasureRequest[] | undefined {
  const { draft } = given;
  const measures = draft.measures.flatMap((measure, index): MeasureRequest[] => {
    const basis = basisOf(measure, index, given);
    const booked = draft.closed > 0 ? bookedFor(given, actuals[measure.name]) : undefined;
    const ended = endedRows(measure.name, draft, given.paths);
    return basis ? [{ basis, step: new Decimal(measure.smallest), actuals: booked, ended }] : [];
  });
  return measures.length === draft.measures.length ? measures : undefined;
}

/** Actuals for every row and closed period: what is not read yet counts as nothing until it is. */
function bookedFor({ paths, draft }: Given, actuals: Table | undefined): Table | undefined {
  if (!actuals) return undefined;
  const cells = paths.map((_, row) =>
    Array.from({ length: draft.closed }, (__, period) => actuals.cells[row]?.[period] ?? 0n),
  );
  return { ...actuals, cells };
}

interface Given {
  readonly table: SheetTable;
  readonly columnsOf: readonly Columns[];
  readonly draft: PlanDraft;
  readonly language: Language;
  readonly drivers: readonly Column[];
  readonly paths: readonly (readonly string[])[];
}

function basisOf(
  measure: MeasureDraft,
  index: number,
  { table, columnsOf, draft, language, drivers, paths }: Given,
): Basis | undefined {
  const columns = columnsOf[index] ?? {};
  const locks = numbersIn(table, columns.locked);
  const locked = lockedOf(measure.name, locks, draft, paths);
  if (measure.basis === "rate") {
    const rate = typedRate(measure.rate, language);
    const of = draft.measures.findIndex(({ name }) => name === measure.of);
    return rate && of >= 0 && of < index
      ? { kind: "rate", rate, of, reference: numbersIn(table, columns.reference), locked }
      : undefined;
  }
  const total = typedTotal(measure, language);
  if (!total) return undefined;
  return {
    kind: "drivers",
    total,
    drivers: at(drivers, index),
    min: numbersIn(table, columns.min),
    max: numbersIn(table, columns.max),
    locked,
  };
}

/** Rows of a measure that are still under way and have brought their year already [Y4]. */
export function passedRows({ measures }: Plan, index: number): number[] {
  const { annual, reached, split } = measures[index] ?? {};
  if (!annual || !reached || !split) return [];
  return annual.units.flatMap((unit, row) => {
    const isEnded = at(split.drivers.units, row) === 0n;
    return unit > 0n && !isEnded && valueAt(annual, row).eq(valueAt(reached, row)) ? [row] : [];
  });
}
