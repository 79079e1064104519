import type { Dispatch } from "react";
import { addressOf } from "../../sheets/address";
import { besideWrite } from "../../sheets/plan/beside";
import { filingSheet } from "../../sheets/plan/filing-sheet";
import { addressees, letter } from "../../sheets/plan/letter";
import { inputKeys, keepInputs, placeOf } from "../components/kept-inputs";
import { useOutcome } from "../components/use-outcome";
import { type Sheets, useWriter } from "../components/use-writer";
import { useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { type SheetKind, type Sketch, pendingSheets } from "./pending";
import { settingKey } from "./recall";
import type { TargetsAction, TargetsState } from "./state";

/** What the screen writes into the workbook. */
interface TargetsWriting {
  /** Looks what writing the plan would change. */
  readonly compare: () => Promise<void>;
  /** Writes what was looked at. */
  readonly commit: () => Promise<void>;
  readonly writeSheets: (kinds: readonly SheetKind[]) => Promise<void>;
  readonly writeLetters: () => Promise<void>;
  readonly writeFiling: (audit: (index: number) => string) => Promise<void>;
  readonly stop: () => void;
}

export function useTargetsWriting(
  workbook: Workbook,
  state: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  sketch: Sketch | undefined,
): TargetsWriting {
  const words = useWords();
  const language = useLanguage();
  const { draft, proposal, beside } = state;
  const { taken } = useOutcome(dispatch);
  const keep = async (sheets: Sheets): Promise<void> => {
    await workbook.writeSetting(settingKey, { ...draft, sheets: { ...draft.sheets, ...sheets } });
  };
  const writer = useWriter(workbook, dispatch, keep);

  /** Figures that do not follow by themselves: the check finds when their table has changed. */
  const keepTable = (what: string) => (): Promise<void> => {
    const totals = draft.measures.flatMap(({ total: { cell } }) => (cell ? [cell] : []));
    return keepInputs(
      workbook,
      inputKeys.targets,
      what,
      sketch ? [placeOf(sketch.table), ...totals] : [],
    );
  };

  const compare = async (): Promise<void> => {
    if (!sketch) return;
    if (draft.destination !== "beside") {
      const wanted = taken(await pendingSheets(workbook, sketch, ["plan"]));
      if (wanted)
        await writer.compare(
          wanted,
          draft.output === "values" ? { after: keepTable(words.targets.sheet.plan) } : {},
        );
      return;
    }
    const write = besideWrite(sketch);
    const overwritten = taken(await workbook.previewWrite(write));
    if (overwritten) dispatch({ kind: "beside", beside: { write, overwritten } });
  };

  const commit = async (): Promise<void> => {
    if (proposal) return writer.write(proposal);
    if (!beside || !sketch) return;
    dispatch({ kind: "busy" });
    const before = taken(await workbook.applyWrite(beside.write, beside.overwritten));
    if (!before) return;
    const address = `${sketch.table.sheetName}!${addressOf(before)}`;
    const step = { label: address, before: [before], addedSheets: [] };
    dispatch({
      kind: "written",
      step,
      sheets: {},
      message: { intent: "success", text: words.common.written(address) },
    });
    workbook.journal.record(step);
    await keep({});
  };

  const writeSheets = async (kinds: readonly SheetKind[]): Promise<void> => {
    const wanted = sketch && taken(await pendingSheets(workbook, sketch, kinds));
    if (wanted)
      await writer.propose(wanted, { title: wanted.map(({ model }) => model.name).join(", ") });
  };

  const writeLetters = async (): Promise<void> => {
    if (!sketch) return;
    const letters = addressees(sketch).map((node) => {
      const key = `letter ${node.path.join(" / ")}`;
      return { key, model: letter({ ...sketch, places: [] }, node), sheetId: draft.sheets[key] };
    });
    await writer.propose(letters, {
      title: words.targets.letters,
      said: () => words.targets.lettersDone(letters.length),
      after: keepTable(words.targets.letters),
    });
  };

  const writeFiling = async (audit: (index: number) => string): Promise<void> => {
    if (!sketch) return;
    const today = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    const key = `filing ${today}`;
    await writer.propose(
      [
        {
          key,
          model: filingSheet({ ...sketch, places: [] }, today, audit),
          sheetId: draft.sheets[key],
        },
      ],
      { title: words.targets.filing },
    );
  };

  return { compare, commit, writeSheets, writeLetters, writeFiling, stop: writer.stop };
}
