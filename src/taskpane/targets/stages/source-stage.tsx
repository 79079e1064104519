import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { invariant } from "../../../domain";
import type { Columns } from "../../../sheets/plan/columns";
import { sourceRefusals } from "../../../sheets/plan/source-table";
import { type SheetTable, addressOfTable } from "../../../sheets/table";
import { Actions } from "../../components/actions";
import { ColumnRoles } from "../../components/column-roles";
import { Messages } from "../../components/messages";
import { Source } from "../../components/source";
import { type Message, refusalMessage, useLanguage, useWords } from "../../words";
import { messagesIn } from "../../writing/writing";
import { useTargets } from "../targets-context";

/** Which table, and what its columns are; what is wrong in it is said here, cell by cell. */
export function SourceStage(): ReactElement {
  const words = useWords();
  const { state, dispatch, plan, work } = useTargets();
  const { table, columns, draft } = state;
  invariant(table !== undefined, "this stage is shown once there is a table");
  const messages = useSourceMessages(table, columns);
  const isWrong = messages.some(({ intent }) => intent === "error");
  const found = draft.measures.filter(({ total }) => total.cell !== undefined).length;
  const notes: Message[] =
    found > 0 && !isWrong ? [{ intent: "info", text: words.targets.found(found) }] : [];
  const preview = (
    <Button onClick={() => dispatch({ kind: "go", stage: "preview" })}>
      {words.targets.toPreview}
    </Button>
  );
  return (
    <>
      <Source address={addressOfTable(table)} pickAgain={() => void work.pick(true)} />
      <Messages messages={[...messagesIn(state.writing), ...messages, ...notes]} />
      <ColumnRoles
        headers={table.headers}
        roles={words.targets.roles}
        chosen={columns}
        choose={(column, role) => dispatch({ kind: "column", column, role })}
      />
      <Actions
        other={plan && !isWrong ? preview : undefined}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "measures" }),
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
      return [
        { intent: "error", text: words.common.headerMissing(words.targets.roles.driver) },
      ] as const;
    const refusals = sourceRefusals(table, columns).map(({ refusal, column }) =>
      refusalMessage(refusal, language, {
        sheetId: table.sheetId,
        places: table.places,
        column: table.column + column,
      }),
    );
    const header = table.headers[columns.driver] ?? "";
    const ready = words.targets.ready(table.rows.length, header);
    return refusals.length > 0 ? refusals : ([{ intent: "info", text: ready }] as const);
  }, [table, columns, words, language]);
}
