import { useMemo } from "react";
import type { Columns } from "../../sheets/plan/columns";
import type { PlanDraft } from "../../sheets/plan/draft";
import { columnsFor } from "../../sheets/plan/measure-columns";
import { type Plan, computePlan } from "../../sheets/plan/plan";
import { type Settled, settled } from "../../sheets/plan/settled";
import { sourceRefusals } from "../../sheets/plan/source-table";
import { withSteps } from "../../sheets/plan/steps";
import { columnUnit, limitInOtherUnit } from "../../sheets/plan/unit";
import type { SheetTable } from "../../sheets/table";
import { type Message, refusalMessage, useLanguage, useWords } from "../words";
import type { TargetsState } from "./state";

/** The table as a plan takes it. */
export function useTaken({ table, columns, draft }: TargetsState): Settled | undefined {
  return useMemo(() => table && settled(table, columns, draft), [table, columns, draft]);
}

/** The draft with every step that nobody has chosen. */
export function useAsked({ draft }: TargetsState, taken: Settled | undefined): PlanDraft {
  const language = useLanguage();
  return useMemo(
    () => (taken ? withSteps(taken.table, taken.columns, draft, language) : draft),
    [taken, draft, language],
  );
}

export function usePlan(
  { actuals }: TargetsState,
  taken: Settled | undefined,
  draft: PlanDraft,
): {
  readonly plan: Plan | undefined;
  readonly refusal: Message | undefined;
} {
  const language = useLanguage();
  const words = useWords();
  return useMemo(() => {
    if (!taken) return { plan: undefined, refusal: undefined };
    const { table, columns } = taken;
    const [wrong] = draft.measures.flatMap((_, index) =>
      sourceRefusals(table, columnsFor(draft, index, table, columns)),
    );
    if (wrong) {
      const { places, sheetId, column } = table;
      const place = { sheetId, places, column: column + wrong.column };
      return { plan: undefined, refusal: refusalMessage(wrong.refusal, language, place) };
    }
    const other = otherUnitIn(draft, table, columns);
    if (other)
      return {
        plan: undefined,
        refusal: { intent: "error", text: words.targets.otherUnit(...other) },
      };
    const result = computePlan(table, columns, draft, language, actuals.tables);
    if (!result || result.ok) return { plan: result?.value, refusal: undefined };
    const place = {
      sheetId: table.sheetId,
      places: table.places,
      column: table.column + (columns.driver ?? 0),
    };
    return { plan: undefined, refusal: refusalMessage(result.refusal, language, place) };
  }, [taken, draft, language, actuals, words]);
}

/** The first limit in another unit than its measure, with both units. */
function otherUnitIn(
  draft: PlanDraft,
  table: SheetTable,
  columns: Columns,
): readonly [string, string, string] | undefined {
  for (const [index, measure] of draft.measures.entries()) {
    const own = columnsFor(draft, index, table, columns);
    const limit = measure.basis === "rate" ? undefined : limitInOtherUnit(measure, table, own);
    if (limit !== undefined)
      return [table.headers[limit] ?? "", columnUnit(table, limit) ?? "", measure.unit ?? ""];
  }
  return undefined;
}
