import type { Dispatch } from "react";
import { type Scheme, proposeRaters } from "../../domain";
import { rosterHeaders } from "../../locales/headers";
import { assignmentsSheet } from "../../sheets/appraisal/assignments-sheet";
import { relationOf } from "../../sheets/appraisal/relation";
import { type SheetTable, guessColumns, tableIn } from "../../sheets/table";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
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
  const pickRoster = async (): Promise<void> => {
    const region = unwrap(await workbook.readAroundSelection());
    if (!scheme || !region) return;
    const people = peopleIn(tableIn(region, Object.values(rosterHeaders).flat(), []));
    if (!people) return report([{ intent: "warning", text: words.review.rosterNeeded }]);
    const groups = scheme.groups.map(({ name }) => ({ name, relation: relationOf(name) }));
    const assignments = proposeRaters(people, groups);
    const names = groups.map(({ name }) => name);
    const model = assignmentsSheet(assignments, names, words);
    await writer.propose([{ key: "assignments", model, sheetId: sheets.assignments }], {
      title: words.review.sheetNames.assignments,
      after: () => Promise.resolve(dispatch({ kind: "assignments", assignments })),
    });
  };
  return { pickRoster };
}

/** People and their managers; nothing where the table does not tell. */
function peopleIn(
  table: SheetTable | undefined,
): readonly { readonly name: string; readonly manager: string }[] | undefined {
  const columns = table && guessColumns(table.headers, rosterHeaders);
  if (columns?.person === undefined || columns.manager === undefined) return undefined;
  const text = (line: SheetTable["rows"][number], column = -1): string =>
    String(line[column] ?? "");
  return table?.rows.map((line) => ({
    name: text(line, columns.person),
    manager: text(line, columns.manager),
  }));
}
