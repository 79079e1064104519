import type { Dispatch } from "react";
import type { WantedSheet } from "../../sheets/comparison";
import { keptDecisions, keptDraft } from "../../sheets/plan/kept-draft";
import { areFollowed, keyLookup } from "../../sheets/plan/by-key";
import { besideWrite } from "../../sheets/plan/beside";
import { filingSheet } from "../../sheets/plan/filing-sheet";
import { addressees, letter } from "../../sheets/plan/letter";
import { inputKeys, keepInputs, placeOf } from "../components/kept-inputs";
import { useWorkbook } from "../use-workbook";
import { useLanguage, useWords } from "../words";
import { useOutcome } from "../writing/use-outcome";
import { type Writer, useWriter } from "../writing/use-writer";
import { type Sheets, proposalIn } from "../writing/writing";
import { type SheetKind, type Sketch, lostActuals, pendingSheets, planKeys } from "./pending";
import { decisionsKey, settingKey, sourceKey } from "./recall";
import type { TargetsAction, TargetsState } from "./state";

/** What the screen writes into the workbook. */
export interface TargetsWriting {
  /** Compares the plan with what is on its sheets. */
  readonly compare: () => Promise<void>;
  /** Writes what was compared. */
  readonly write: () => Promise<void>;
  readonly writeSheets: (kinds: readonly SheetKind[]) => Promise<void>;
  readonly writeLetters: () => Promise<void>;
  readonly writeFiling: (audit: (index: number) => string) => Promise<void>;
  readonly stop: () => void;
}

export function useTargetsWriting(
  state: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  sketch: Sketch | undefined,
): TargetsWriting {
  const workbook = useWorkbook();
  const words = useWords();
  const { draft } = state;
  const { unwrap } = useOutcome(dispatch);
  const writer = useWriter(dispatch, useKeptDraft(draft, sketch));
  const keepTable = useKeptTable(draft, sketch);
  const planStands = usePlanStands(state.writing, dispatch, sketch);
  const papers = usePapers(writer, sketch, keepTable, planStands);

  const wouldLose = useLoss(dispatch, sketch);

  const compare = async (): Promise<void> => {
    if (!sketch) return;
    if (draft.destination === "beside")
      return writer.compareBlock(besideWrite(sketch), sketch.table.sheetName);
    if (await wouldLose()) return;
    const wanted = unwrap(await pendingSheets(workbook, sketch, ["plan"]));
    const isFixed = draft.output === "values" || !isFollowing(sketch);
    if (wanted)
      await writer.compare(wanted, isFixed ? { after: keepTable(words.targets.sheet.plan) } : {});
  };

  const write = async (): Promise<void> => {
    const proposal = proposalIn(state.writing);
    if (proposal) await writer.write(proposal);
  };

  const writeSheets = async (kinds: readonly SheetKind[]): Promise<void> => {
    if (await wouldLose()) return;
    const wanted = sketch && unwrap(await pendingSheets(workbook, sketch, kinds));
    if (wanted) await writer.propose(wanted, { title: namesOf(wanted).join(", ") });
  };

  return { compare, write, writeSheets, ...papers, stop: writer.stop };
}

/** Whether the drivers of a plan follow the user's table. */
function isFollowing({ table, columns, plan }: Sketch): boolean {
  return areFollowed(keyLookup(table, columns), plan.columns);
}

/** Whether actuals that the plan does not know would be lost; then that is said. */
function useLoss(
  dispatch: Dispatch<TargetsAction>,
  sketch: Sketch | undefined,
): () => Promise<boolean> {
  const workbook = useWorkbook();
  const { report } = useOutcome(dispatch);
  return async () => {
    const lost = sketch ? await lostActuals(workbook, sketch) : [];
    if (lost.length > 0) report(lost);
    return lost.length > 0;
  };
}

/** What is written, but for what follows it. */
function namesOf(wanted: readonly WantedSheet[]): string[] {
  return wanted.flatMap(({ model, follows }) => (follows === true ? [] : [model.name]));
}

/** Keeps the plan in the workbook, and what was decided about people on the plan's own sheet. */
function useKeptDraft(
  draft: TargetsState["draft"],
  sketch: Sketch | undefined,
): (sheets: Sheets) => Promise<void> {
  const workbook = useWorkbook();
  return async (sheets) => {
    if (!sketch) return;
    const { sheetId, sheetName } = sketch.table;
    await workbook.writeSetting(settingKey, keptDraft(draft, { sheetId, sheetName }));
    const [planKey = ""] = planKeys(sketch);
    const carrier = { ...draft.sheets, ...sheets }[planKey] ?? sheetId;
    const added = [...planKeys(sketch), "actuals", "follow"].flatMap((key) => sheets[key] ?? []);
    await workbook.addProperties([
      { sheetId: carrier, key: decisionsKey, value: keptDecisions(draft) },
      ...added.map((own) => ({ sheetId: own, key: sourceKey, value: sheetName })),
    ]);
  };
}

/** Figures that do not follow by themselves: the check finds when their table has changed. */
function useKeptTable(
  { measures }: TargetsState["draft"],
  sketch: Sketch | undefined,
): (what: string) => () => Promise<void> {
  const workbook = useWorkbook();
  const totals = measures.flatMap(({ total: { cell } }) => (cell ? [cell] : []));
  const places = sketch ? [placeOf(sketch.table), ...totals] : [];
  return (what) => () => keepInputs(workbook, inputKeys.targets, what, places);
}

/** Whether the plan that stands on a sheet is the one that letters would tell; else it is said. */
function usePlanStands(
  writing: TargetsState["writing"],
  dispatch: Dispatch<TargetsAction>,
  sketch: Sketch | undefined,
): () => Promise<boolean> {
  const workbook = useWorkbook();
  const { targets: words } = useWords();
  const { report, unwrap } = useOutcome(dispatch);
  return async () => {
    const isWritten = sketch && planKeys(sketch).some((key) => key in sketch.draft.sheets);
    if (!isWritten || sketch.draft.destination === "beside") return true;
    if (isStanding(writing, planKeys(sketch))) return true;
    const wanted = unwrap(await pendingSheets(workbook, sketch, ["plan"]));
    const plans = wanted?.filter(({ follows }) => follows !== true);
    const standing = plans && unwrap(await workbook.compareSheets(plans));
    if (!standing) return false;
    if (standing.every(({ found }) => !found || found.changes.length === 0)) return true;
    report([{ intent: "warning", text: words.planOlder }]);
    return false;
  };
}

/** Whether the plan has just been compared and nothing would change: a change discards that. */
function isStanding(writing: TargetsState["writing"], keys: readonly string[]): boolean {
  const proposal = proposalIn(writing);
  return (
    proposal?.kind === "sheets" &&
    proposal.compared.every(({ key, found }) => keys.includes(key) && found?.changes.length === 0)
  );
}

/** The letters to everybody, and the filing sheet of a day. */
function usePapers(
  writer: Writer,
  sketch: Sketch | undefined,
  keepTable: (what: string) => () => Promise<void>,
  planStands: () => Promise<boolean>,
): Pick<TargetsWriting, "writeLetters" | "writeFiling"> {
  const { targets: words } = useWords();
  const language = useLanguage();

  const writeLetters = async (): Promise<void> => {
    if (!sketch || !(await planStands())) return;
    const people = addressees(sketch);
    const letters = people.map((node) => {
      const key = `letter ${node.path.join(" / ")}`;
      const model = letter({ ...sketch, places: [] }, node, people);
      return { key, model, sheetId: sketch.draft.sheets[key] };
    });
    await writer.propose(letters, {
      title: words.letters,
      said: () => words.lettersDone(letters.length),
      after: keepTable(words.letters),
    });
  };

  const writeFiling = async (audit: (index: number) => string): Promise<void> => {
    if (!sketch || !(await planStands())) return;
    const today = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    const key = `filing ${today}`;
    const model = filingSheet({ ...sketch, places: [] }, today, audit);
    await writer.propose([{ key, model, sheetId: sketch.draft.sheets[key] }], {
      title: words.filing,
    });
  };

  return { writeLetters, writeFiling };
}
