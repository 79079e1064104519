import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useState } from "react";
import { type Template, templates, vip } from "../../domain";
import type { SchemeRole } from "../../locales/pane-shape";
import { addressOf } from "../../sheets/address";
import type { Chosen } from "../../sheets/appraisal/inputs";
import { lackingRoles, schemeOf, schemeOrder } from "../../sheets/appraisal/source-tables";
import { Actions } from "../components/actions";
import { ColumnRoles } from "../components/column-roles";
import { Messages } from "../components/messages";
import { Source } from "../components/source";
import { type Message, refusalMessage, useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import type { AppraisalAction } from "./state";
import { WeightTable } from "./weight-table";

interface SchemeStepProps {
  readonly workbook: Workbook;
  readonly scheme: Chosen<SchemeRole>;
  readonly messages: readonly Message[];
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly next: () => void;
}

/** The scheme as it stands on the sheet, checked while it is edited. */
export function SchemeStep({
  workbook,
  scheme,
  messages,
  dispatch,
  next,
}: SchemeStepProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { table, columns } = scheme;
  const lacking = lackingRoles(schemeOrder, scheme);
  const understood = lacking.length === 0 ? schemeOf(scheme) : undefined;
  const place = {
    sheetId: table.sheetId,
    firstRow: table.headerRow + 1,
    column: table.column + (columns.weight ?? 0),
  };
  const flaws: Message[] = lacking.map((role) => ({
    intent: "error",
    text: words.common.headerMissing(words.appraisal.schemeRoles[role]),
  }));
  if (understood && !understood.ok) flaws.push(refusalMessage(understood.refusal, language, place));
  const checked: Message[] = understood?.ok
    ? [{ intent: "success", text: words.appraisal.checkOk }]
    : flaws;
  const block = {
    row: table.headerRow,
    column: table.column,
    rows: table.rows.length + 1,
    columns: table.headers.length,
  };
  return (
    <>
      <Source
        address={`${table.sheetName}!${addressOf(block)}`}
        pickAgain={() => dispatch({ kind: "forget", what: "scheme" })}
      />
      <Messages messages={[...checked, ...messages]} workbook={workbook} />
      {understood?.ok && <WeightTable scheme={understood.value} />}
      {lacking.length > 0 && (
        <ColumnRoles
          headers={table.headers}
          roles={words.appraisal.schemeRoles}
          chosen={columns}
          choose={(column, role) => dispatch({ kind: "scheme-column", column, role })}
        />
      )}
      <Actions primary={{ label: words.common.next, act: next, disabled: !understood?.ok }} />
    </>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface SchemeStartProps {
  readonly insert: (template: Template | undefined) => void;
  readonly useSelected: () => void;
  readonly insertSample: () => void;
  readonly busy: boolean;
}

/** No scheme yet: insert a built-in one, or take the selected table. */
export function SchemeStart({
  insert,
  useSelected,
  insertSample,
  busy,
}: SchemeStartProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const [chosen, setChosen] = useState<string>(vip.key);
  const template = templates.find(({ key }) => key === chosen);
  return (
    <div className={styles.box}>
      <div className={styles.title}>{words.appraisal.emptyTitle}</div>
      <div>{words.appraisal.emptyText}</div>
      <Field label={words.appraisal.template}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {templates.map(({ key }) => (
            <option key={key} value={key}>
              {words.templates[key]}
            </option>
          ))}
          <option value="blank">{words.review.blankTemplate}</option>
        </Select>
      </Field>
      <Button appearance="primary" disabled={busy} onClick={() => insert(template)}>
        {words.appraisal.insert}
      </Button>
      <Button onClick={useSelected}>{words.appraisal.useSelected}</Button>
      <Button appearance="subtle" disabled={busy} onClick={insertSample}>
        {words.tools.insertSample}
      </Button>
    </div>
  );
}
