import { Button } from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useMemo } from "react";
import { addressOf } from "../../../sheets/address";
import type { Columns } from "../../../sheets/plan/columns";
import { sourceFlaws } from "../../../sheets/plan/source-table";
import type { SheetTable } from "../../../sheets/table";
import { Actions } from "../../components/actions";
import { ColumnRoles } from "../../components/column-roles";
import { Messages } from "../../components/messages";
import { Source } from "../../components/source";
import { type Message, refusalMessage, useLanguage, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import type { TargetsAction, TargetsState } from "../state";

interface SourceStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly table: SheetTable;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly pick: () => void;
  /** Whether everything is known that a preview needs. */
  readonly isReady: boolean;
}

/** Which table, and what its columns are; what is wrong in it is said here, cell by cell. */
export function SourceStep({
  workbook,
  state,
  table,
  dispatch,
  pick,
  isReady,
}: SourceStepProps): ReactElement {
  const words = useWords();
  const messages = useSourceMessages(table, state.columns);
  const isWrong = messages.some(({ intent }) => intent === "error");
  const found = state.draft.measures.filter(({ total }) => total.cell !== undefined).length;
  const notes: Message[] =
    found > 0 && !isWrong ? [{ intent: "info", text: words.targets.found(found) }] : [];
  const block = {
    row: table.headerRow,
    column: table.column,
    rows: table.rows.length + 1,
    columns: table.headers.length,
  };
  return (
    <>
      <Source address={`${table.sheetName}!${addressOf(block)}`} pickAgain={pick} />
      <Messages messages={[...messages, ...notes]} workbook={workbook} />
      <ColumnRoles
        headers={table.headers}
        roles={words.targets.roles}
        chosen={state.columns}
        choose={(column, role) => dispatch({ kind: "column", column, role })}
      />
      <Actions
        beside={
          isReady && !isWrong ? (
            <Button onClick={() => dispatch({ kind: "go", step: 3 })}>
              {words.targets.toPreview}
            </Button>
          ) : undefined
        }
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", step: 1 }),
          disabled: isWrong,
        }}
      />
    </>
  );
}

function useSourceMessages(table: SheetTable, columns: Columns): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    if (columns.driver === undefined)
      return [{ intent: "error", text: words.common.headerMissing(words.targets.roles.driver) }];
    const flaws = sourceFlaws(table, columns).map(({ refusal, column }) =>
      refusalMessage(refusal, language, {
        sheetId: table.sheetId,
        firstRow: table.headerRow + 1,
        column: table.column + column,
      }),
    );
    return flaws.length > 0
      ? flaws
      : [
          {
            intent: "info",
            text: words.targets.ready(table.rows.length, table.headers[columns.driver] ?? ""),
          },
        ];
  }, [table, columns, words, language]);
}
