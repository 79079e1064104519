import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Result, type Scheme, invariant } from "../../domain";
import type { SchemeRole } from "../../locales/pane-shape";
import type { Chosen } from "../../sheets/appraisal/inputs";
import { lackingRoles, schemeOf, schemeOrder } from "../../sheets/appraisal/source-tables";
import { addressOfTable } from "../../sheets/table";
import { Actions } from "../components/actions";
import { ColumnRoles } from "../components/column-roles";
import { Messages } from "../components/messages";
import { Source } from "../components/source";
import { type Message, refusalMessage, useLanguage, useWords } from "../words";
import { messagesIn } from "../writing/writing";
import { useAppraisal } from "./appraisal-context";
import { WeightTable } from "./weight-table";

/** The scheme as it stands on the sheet, checked while it is edited. */
export function SchemeStage(): ReactElement {
  const words = useWords();
  const { state, dispatch } = useAppraisal();
  const { scheme, writing } = state;
  invariant(scheme !== undefined, "this stage is shown once there is a scheme");
  const { table, columns } = scheme;
  const lacking = lackingRoles(schemeOrder, scheme);
  const understood = lacking.length === 0 ? schemeOf(scheme, state.scale) : undefined;
  const checked = useChecked(scheme, lacking, understood);
  return (
    <>
      <Source
        address={addressOfTable(table)}
        pickAgain={() => dispatch({ kind: "forget", what: "scheme" })}
      />
      <Messages messages={[...checked, ...messagesIn(writing)]} />
      {understood?.ok && <WeightTable scheme={understood.value} />}
      {understood?.ok && columns.source === undefined && (
        <Text as="p" size={200}>
          {words.figures.hint}
        </Text>
      )}
      {lacking.length > 0 && (
        <ColumnRoles
          headers={table.headers}
          roles={words.appraisal.schemeRoles}
          chosen={columns}
          choose={(column, role) => dispatch({ kind: "scheme-column", column, role })}
        />
      )}
      <Actions
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "people" }),
          disabled: !understood?.ok,
        }}
      />
    </>
  );
}

/** Whether the scheme is understood; what it lacks, or what is wrong and where. */
function useChecked(
  { table, columns }: Chosen<SchemeRole>,
  lacking: readonly SchemeRole[],
  understood: Result<Scheme> | undefined,
): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  if (!understood)
    return lacking.map((role) => ({
      intent: "error",
      text: words.common.headerMissing(words.appraisal.schemeRoles[role]),
    }));
  if (understood.ok) return [{ intent: "success", text: words.appraisal.checkOk }];
  const place = {
    sheetId: table.sheetId,
    places: table.places,
    column: table.column + (columns.weight ?? 0),
  };
  return [refusalMessage(understood.refusal, language, place)];
}
