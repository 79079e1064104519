import { Decimal } from "../../domain";
import type { Language } from "../../locales/language";
import { typedRate } from "../../locales/number";
import type { SheetTable } from "../table";
import type { Columns } from "./columns";
import type { MeasureDraft, PlanDraft } from "./draft";
import { driversOf } from "./drivers";
import { columnsFor, eachOnce } from "./measure-columns";
import { profileOf } from "./profile";
import { columnUnit, typedTotal } from "./unit";

/** What counts people, accounts or visits, by the end of its name. */
const countWords =
  /(数|家|人次|户|台|件|accounts|customers|visits|units|clientes|visitas|unidades)$/i;

/**
 * The draft with a unit and a step for every measure: where none was said, that of the table [D4]
 * and the one that is proposed [D12].
 */
export function withSteps(
  table: SheetTable,
  columns: Columns,
  said: PlanDraft,
  language: Language,
): PlanDraft {
  const draft = withUnits(table, columns, said);
  const amounts = allAmounts(draft, language);
  const parts = eachOnce(
    draft.measures.map((_, index) => columnsFor(draft, index, table, columns)),
    (own) => smallestPart(table, own, draft, language),
  );
  const measures = draft.measures.map((measure, index) =>
    measure.smallest === ""
      ? {
          ...measure,
          smallest: proposed(measure, amounts.get(measure.name), parts[index]).toFixed(),
        }
      : measure,
  );
  return { ...draft, measures };
}

function withUnits(table: SheetTable, columns: Columns, draft: PlanDraft): PlanDraft {
  const unitOf = (measure: MeasureDraft, index: number): string | undefined =>
    isCount(measure.name)
      ? undefined
      : columnUnit(table, columnsFor(draft, index, table, columns).driver);
  const measures = draft.measures.map((measure, index) => ({
    ...measure,
    unit: (measure.unit ?? unitOf(measure, index)) || undefined,
  }));
  return { ...draft, measures };
}

/**
 * A smaller step than the one that was asked for, under which rounding moves nobody visibly;
 * nothing where there is none.
 */
export function smallerStep(
  table: SheetTable,
  columns: Columns,
  asked: PlanDraft,
  language: Language,
  index: number,
): string | undefined {
  const own = columnsFor(asked, index, table, columns);
  const part = smallestPart(table, own, asked, language);
  const measure = asked.measures[index];
  const amounts = measure && allAmounts(asked, language).get(measure.name);
  if (!measure || !amounts) return undefined;
  const step = proposed(measure, { ...amounts, isWhole: false }, part);
  return step.lt(measure.smallest) ? step.toFixed() : undefined;
}

function allAmounts({ measures }: PlanDraft, language: Language): ReadonlyMap<string, Amounts> {
  const amounts = new Map<string, Amounts>();
  for (const measure of measures) {
    const own = amountsOf(measure, amounts, language);
    if (own) amounts.set(measure.name, own);
  }
  return amounts;
}

/** What a measure comes to as a whole, and whether it is counted in whole units of money. */
interface Amounts {
  readonly total: Decimal;
  readonly isWhole: boolean;
}

function amountsOf(
  measure: MeasureDraft,
  before: ReadonlyMap<string, Amounts>,
  language: Language,
): Amounts | undefined {
  if (measure.basis === "drivers") {
    const total = typedTotal(measure, language);
    return total && { total, isWhole: total.isInteger() };
  }
  const [rate, base] = [typedRate(measure.rate, language), before.get(measure.of)];
  return rate && base && { total: base.total.times(rate), isWhole: base.isWhole };
}

/** Whether a measure counts people, accounts or visits: its name says so. */
export function isCount(name: string): boolean {
  return countWords.test(name.trim());
}

/**
 * The largest power of ten that is at most 1 % of the smallest cell to be written: not under 1
 * where the total is whole, not under a cent, and 1 for what is counted.
 */
function proposed(
  { name }: MeasureDraft,
  amounts: Amounts | undefined,
  part: Decimal | undefined,
): Decimal {
  const least = new Decimal(amounts?.isWhole === false ? "0.01" : 1);
  if (isCount(name) || !amounts || !part) return least;
  const smallest = amounts.total.abs().times(part).div(100);
  if (smallest.isZero()) return least;
  return Decimal.max(least, new Decimal(10).pow(smallest.e));
}

/** The smallest part of the whole that any row gets in any period. */
function smallestPart(
  table: SheetTable,
  columns: Columns,
  draft: PlanDraft,
  language: Language,
): Decimal | undefined {
  const drivers = driversOf(table, columns, draft, language);
  const profile = profileOf(draft, language);
  if (!drivers?.ok || !profile?.ok) return undefined;
  return smallestShare(drivers.value.units).times(smallestShare(profile.value?.units ?? [1n]));
}

/** The smallest of some parts that is above 0, of their sum. */
function smallestShare(units: readonly bigint[]): Decimal {
  const positive = units.filter((unit) => unit > 0n);
  const sum = positive.reduce((all, unit) => all + unit, 0n);
  const least = positive.reduce((found, unit) => (unit < found ? unit : found), sum);
  return sum === 0n ? new Decimal(1) : new Decimal(String(least)).div(String(sum));
}
