import { Decimal, sumIn } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import { isFarFrom, named } from "../../../sheets/plan/unit";
import { type Message, useLanguage, useWords } from "../../words";
import { usePlanned } from "../targets-context";

/** Actuals that are far from their share of the year: their unit may be another one [D4]. */
export function useActualDoubts(): Message[] {
  const { later } = useWords().targets;
  const language = useLanguage();
  const { plan, asked } = usePlanned();
  const { closed = 0, profile, measures } = plan.request;
  const parts = (profile?.units ?? []).map((unit) => new Decimal(String(unit)));
  const gone = Decimal.sum(0, ...parts.slice(0, closed)).div(
    Decimal.sum(0, ...parts)
      .abs()
      .add(0),
  );
  if (closed === 0 || !gone.gt(0)) return [];
  const rows = plan.paths.map((_, row) => row);
  return measures.flatMap(({ actuals, basis }, index): Message[] => {
    if (!actuals || basis.kind !== "drivers" || basis.total.isZero()) return [];
    const periods = Array.from({ length: closed }, (_, period) => sumIn(actuals, rows, period));
    const reached = Decimal.sum(0, ...periods);
    const target = basis.total.times(gone);
    if (reached.isZero() || !isFarFrom(reached, target)) return [];
    const { name, unit } = asked.measures[index] ?? { name: "", unit: undefined };
    const shown = (amount: Decimal): string => shownNumber(amount.toDecimalPlaces(0), language);
    const text = later.farActuals(named(name, unit), shown(reached), shown(target));
    return [{ intent: "warning", text }];
  });
}
