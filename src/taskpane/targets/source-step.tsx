import { type Dispatch, type ReactElement, useMemo } from "react";
import { addressOf } from "../../excel/address";
import type { SheetTable } from "../../excel/sheet-table";
import { Actions } from "../components/actions";
import { ColumnRoles } from "../components/column-roles";
import { Messages } from "../components/messages";
import { Source } from "../components/source";
import type { Workbook } from "../workbook";
import { type Message, refusalMessage, useLanguage, useWords } from "../words";
import { driverFlaws } from "./plan";
import type { TargetsAction, TargetsState } from "./state";

interface SourceStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly table: SheetTable;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly pick: () => void;
}

/** Which table, and what its columns are; what is wrong in it is said here, cell by cell. */
export function SourceStep({ workbook, state, table, dispatch, pick }: SourceStepProps): ReactElement {
  const words = useWords();
  const { driver } = state.columns;
  const messages = useSourceMessages(table, driver);
  const block = { row: table.headerRow, column: table.column, rows: table.rows.length + 1, columns: table.headers.length };
  return (
    <>
      <Source address={`${table.sheetName}!${addressOf(block)}`} pickAgain={pick} />
      <Messages messages={messages} workbook={workbook} />
      <ColumnRoles headers={table.headers} roles={words.targets.roles} chosen={state.columns} choose={(column, role) => dispatch({ kind: "column", column, role })} />
      <Actions primary={{ label: words.common.next, act: () => dispatch({ kind: "go", step: 1 }), disabled: messages.some(({ intent }) => intent === "error") }} />
    </>
  );
}

function useSourceMessages(table: SheetTable, driver: number | undefined): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    if (driver === undefined) return [{ intent: "error", text: words.common.headerMissing(words.targets.roles.driver) }];
    const place = { sheetId: table.sheetId, firstRow: table.headerRow + 1, column: table.column + driver };
    const flaws = driverFlaws(table, driver).map((flaw) => refusalMessage(flaw, language, place));
    return flaws.length > 0 ? flaws : [{ intent: "info", text: words.targets.ready(table.rows.length, table.headers[driver] ?? "") }];
  }, [table, driver, words, language]);
}
