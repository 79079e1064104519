import { type Dispatch, useCallback, useEffect } from "react";
import { type Scheme, nameKey, shownName } from "../../../domain";
import { figureHeaders } from "../../../locales/headers";
import { rulesFor } from "../../../sheets/appraisal/figures/figure-rule";
import { figureRows, typedFigures } from "../../../sheets/appraisal/figures/figure-rows";
import { figuresSheet } from "../../../sheets/appraisal/figures/figures-sheet";
import { planBlocks } from "../../../sheets/appraisal/figures/plan-figures";
import { rulesIn } from "../../../sheets/appraisal/figures/rules-on-sheet";
import { rulesSheet } from "../../../sheets/appraisal/figures/rules-sheet";
import { fullMark } from "../../../sheets/appraisal/results";
import { tableIn } from "../../../sheets/table";
import { useWorkbook } from "../../use-workbook";
import { useWords } from "../../words";
import { useOutcome } from "../../writing/use-outcome";
import type { Writer } from "../../writing/use-writer";
import { readIfThere } from "../read-if-there";
import type { AppraisalAction, AppraisalState } from "../state";

const known = Object.values(figureHeaders).flat();

/** Reads rules and figures from their sheets, and the measures of the plan from its own. */
export function useReadFigures(dispatch: Dispatch<AppraisalAction>): () => Promise<void> {
  const workbook = useWorkbook();
  return useCallback(async () => {
    const marks = await workbook.readMarks();
    if (!marks.ok) return;
    const { rules, figures } = marks.value;
    const [ruled, filled] = await Promise.all(
      [rules, figures].map((id) => readIfThere(workbook, id)),
    );
    dispatch({
      kind: "figures",
      ...(ruled && { rules: rulesIn(ruled) }),
      table: (filled && tableIn(filled, known, [])) ?? "gone",
    });
  }, [workbook, dispatch]);
}

/** Reads the measures of the plan, as they stand while the stage is opened. */
export function usePlanOnSheet(dispatch: Dispatch<AppraisalAction>): void {
  const workbook = useWorkbook();
  useEffect(() => {
    const read = async (): Promise<void> => {
      const marks = await workbook.readMarks();
      const plan = marks.ok ? await readIfThere(workbook, marks.value.actuals) : undefined;
      dispatch({ kind: "figures", plan: plan ? planBlocks(plan) : [] });
    };
    void read();
  }, [workbook, dispatch]);
}

export interface FiguresWriting {
  readonly writeFigures: () => Promise<void>;
}

/** Writes the rules, and a row of figures for each person and measured indicator. */
export function useFiguresWriting(
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  scheme: Scheme | undefined,
  writer: Writer,
): FiguresWriting {
  const workbook = useWorkbook();
  const words = useWords();
  const readFigures = useReadFigures(dispatch);
  const { unwrap } = useOutcome(dispatch);
  const { sheets, plan } = state;
  const { sheetNames } = words.figures;
  const writeFigures = async (): Promise<void> => {
    if (!scheme) return;
    const named = unwrap(
      await workbook.resolveNames([
        { key: "rules", name: sheetNames.rules, sheetId: sheets.rules },
        { key: "figures", name: sheetNames.figures, sheetId: sheets.figures },
      ]),
    );
    const [ruled, filled] = named ?? [];
    if (!ruled || !filled) return;
    const rules = rulesFor(scheme, state.rules, fullMark);
    const typed = typedFigures(await readIfThere(workbook, filled.sheetId));
    const rows = figureRows(rateesOf(state), rules, plan, typed);
    const source = { rows, rules: rules.length, rulesName: ruled.name, words };
    const wanted = [
      { key: "figures", model: figuresSheet(source, filled.name), sheetId: filled.sheetId },
      { key: "rules", model: rulesSheet(rules, plan, ruled.name, words), sheetId: ruled.sheetId },
    ];
    await writer.propose(wanted, { title: sheetNames.figures, after: readFigures });
  };
  return { writeFigures };
}

/** Everybody who is appraised: by who rates whom, and by the ratings themselves. */
export function rateesOf({ assignments, ratings }: AppraisalState): string[] {
  const column = ratings?.columns.ratee ?? -1;
  const rated = (ratings?.table.rows ?? []).map((line) => String(line[column] ?? ""));
  const all = [...assignments.map(({ ratee }) => ratee), ...rated].map(shownName);
  const names = new Map(all.filter((name) => name !== "").map((name) => [nameKey(name), name]));
  return [...names.values()];
}
