import { type Dispatch, useCallback } from "react";
import type { Plan } from "../../sheets/plan/plan";
import { readActuals } from "../../sheets/plan/read-actuals";
import type { Region } from "../../sheets/region";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
import { plainly } from "./recall";
import type { TargetsAction, TargetsState } from "./state";

/** Reads what the closed periods brought from the actuals sheet, and says so where it is new. */
export function useActuals(
  { draft, actuals }: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  plan: Plan | undefined,
): () => Promise<void> {
  const workbook = useWorkbook();
  const { sheet } = useWords().targets;
  const id = draft.sheets.actuals;
  return useCallback(async () => {
    const region = plan && id !== undefined ? await workbook.readSheet(id) : undefined;
    if (!plan || !region?.ok) return;
    const loaded = actualsIn(region.value, plan, sheet.actualsOf, draft.closed);
    const isSame = JSON.stringify(loaded, plainly) === JSON.stringify(actuals, plainly);
    if (!isSame) dispatch({ kind: "actuals", actuals: loaded });
  }, [workbook, plan, id, draft.closed, actuals, sheet, dispatch]);
}

function actualsIn(
  region: Region,
  plan: Plan,
  titleOf: (measure: string) => string,
  closed: number,
): TargetsState["actuals"] {
  const read = plan.names.map(
    (name) => [name, readActuals(region, plan, titleOf(name), closed)] as const,
  );
  return {
    tables: Object.fromEntries(read.map(([name, { table }]) => [name, table])),
    refusals: read.flatMap(([measure, { refusals }]) =>
      refusals.map((own) => ({ ...own, measure })),
    ),
  };
}
