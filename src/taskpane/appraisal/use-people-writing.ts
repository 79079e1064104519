import type { Dispatch } from "react";
import { type RosterFinding, type Scheme, at, proposeRaters, rosterFindings } from "../../domain";
import { rosterHeaders } from "../../locales/headers";
import { assignmentsSheet } from "../../sheets/appraisal/assignments-sheet";
import { relationOf } from "../../sheets/appraisal/relation";
import { ratedGroups } from "../../sheets/appraisal/figures/figure-rule";
import { peopleIn } from "../../sheets/appraisal/roster";
import { type SheetTable, tableIn } from "../../sheets/table";
import { useWorkbook } from "../use-workbook";
import { type Message, useWords } from "../words";
import { useOutcome } from "../writing/use-outcome";
import type { Writer } from "../writing/use-writer";
import type { AppraisalAction, AppraisalState } from "./state";

export interface PeopleWriting {
  /** Proposes who rates whom from the roster around the selection. */
  readonly pickRoster: () => Promise<void>;
}

export function usePeopleWriting(
  { sheets }: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  scheme: Scheme | undefined,
  writer: Writer,
): PeopleWriting {
  const workbook = useWorkbook();
  const words = useWords();
  const { report, unwrap } = useOutcome(dispatch);
  const messageOf = (own: RosterFinding, { sheetId, column, places }: SheetTable): Message => ({
    intent: own.kind === "twice" ? "error" : own.kind === "no-superior" ? "info" : "warning",
    text: words.review.rosterFindings[own.kind](own.name, own.other, own.nearest),
    cell: { sheetId, row: at(places, own.row), column },
  });
  const pickRoster = async (): Promise<void> => {
    const region = unwrap(await workbook.readAroundSelection());
    if (!scheme || !region) return;
    const table = tableIn(region, Object.values(rosterHeaders).flat(), []);
    const people = peopleIn(table);
    if (!table || !people) return report([{ intent: "warning", text: words.review.rosterNeeded }]);
    const groups = ratedGroups(scheme).groups.map(({ name }) => ({
      name,
      relation: relationOf(name),
    }));
    const assignments = proposeRaters(people, groups);
    const findings = rosterFindings(people, assignments).map((own) => messageOf(own, table));
    dispatch({ kind: "roster", findings });
    if (findings.some(({ intent }) => intent === "error")) return;
    const names = groups.map(({ name }) => name);
    const model = assignmentsSheet(assignments, names, words);
    await writer.propose([{ key: "assignments", model, sheetId: sheets.assignments }], {
      title: words.review.sheetNames.assignments,
      after: () => Promise.resolve(dispatch({ kind: "assignments", assignments })),
    });
  };
  return { pickRoster };
}
