import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { examples } from "../../locales/examples";
import type { FunctionId } from "../../locales/function-ids";
import { cellAddress } from "../../sheets/address";
import { Messages } from "../components/messages";
import { type Message, useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { type FunctionEntry, functionList, matching, signatureOf } from "./list";
import { Why } from "./why";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { display: "flex", flexDirection: "column" },
  entry: {
    display: "block",
    textAlign: "left",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  detail: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  parameter: { fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Every worksheet function: search, what it does, an example that can be inserted. */
export function Formulas({
  workbook,
  shown,
}: {
  readonly workbook: Workbook;
  readonly shown: boolean;
}): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [list, setList] = useState<readonly FunctionEntry[]>([]);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState("");
  const [messages, setMessages] = useState<readonly Message[]>([]);
  useEffect(() => {
    if (shown) void functionList(language).then(setList);
  }, [shown, language]);
  const found = matching(list, typed);
  const insert = async (id: FunctionId): Promise<void> =>
    setMessages(await insertExample(workbook, id, words));
  return (
    <div className={styles.screen}>
      <Why workbook={workbook} shown={shown} list={list} />
      <Input
        type="search"
        aria-label={words.tools.search}
        placeholder={words.tools.search}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Messages messages={messages} workbook={workbook} />
      <div className={styles.list}>
        {found.map((entry) => (
          <div key={entry.id}>
            <button
              type="button"
              className={styles.entry}
              aria-expanded={open === entry.id}
              onClick={() => setOpen(open === entry.id ? "" : entry.id)}
            >
              <span className={styles.name}>{entry.id}</span>
              {entry.description}
            </button>
            {open === entry.id && <Detail entry={entry} insert={() => void insert(entry.id)} />}
          </div>
        ))}
        {list.length > 0 && found.length === 0 && <span>{words.tools.noneFound}</span>}
      </div>
    </div>
  );
}

function Detail({
  entry,
  insert,
}: {
  readonly entry: FunctionEntry;
  readonly insert: () => void;
}): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const example = examples[entry.id];
  return (
    <div className={styles.detail}>
      <span className={styles.code}>{signatureOf(entry)}</span>
      <span className={styles.title}>{words.tools.parameters}</span>
      {entry.parameters.map(({ name, description }) => (
        <span key={name} className={styles.parameter}>
          <span className={styles.name}>{name}</span>
          {description}
        </span>
      ))}
      <span className={styles.title}>{words.tools.example}</span>
      <span className={styles.code}>{example.formula}</span>
      <span className={styles.code}>
        {words.tools.gives}: {example.result}
      </span>
      <div>
        <Button size="small" appearance="primary" onClick={insert}>
          {words.tools.insert}
        </Button>
      </div>
    </div>
  );
}

/** Puts the example at the selected cell, if that is blank; one step of the journal. */
async function insertExample(
  workbook: Workbook,
  id: FunctionId,
  words: ReturnType<typeof useWords>,
): Promise<readonly Message[]> {
  const cell = await workbook.readSelectedCell();
  if (!cell.ok)
    return [{ intent: "error", text: words.troubles[cell.trouble.code](cell.trouble.got) }];
  const { sheetId, sheetName, row, column, value } = cell.value;
  const address = `${sheetName}!${cellAddress(row, column)}`;
  if (value !== "")
    return [{ intent: "warning", text: words.tools.notBlank(address, String(value).slice(0, 40)) }];
  const before = await workbook.writeFormulas([
    { sheetId, row, column, formula: examples[id].formula },
  ]);
  if (!before.ok)
    return [{ intent: "error", text: words.troubles[before.trouble.code](before.trouble.got) }];
  workbook.journal.record({ label: address, before: before.value, addedSheets: [] });
  return [{ intent: "success", text: words.common.written(address) }];
}
