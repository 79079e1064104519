import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useReducer, useState } from "react";
import { examples } from "../../locales/examples";
import type { FunctionId } from "../../locales/function-ids";
import { cellAddress } from "../../sheets/address";
import { Messages } from "../components/messages";
import { useWorkbook } from "../use-workbook";
import { useLanguage, useWords } from "../words";
import { useOutcome } from "../writing/use-outcome";
import { useWriter } from "../writing/use-writer";
import { idle, messagesIn, nextWriting } from "../writing/writing";
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
export function Formulas({ shown }: { readonly shown: boolean }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const list = useFunctionList(shown);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState("");
  const { messages, insert } = useExample();
  const found = matching(list, typed);
  return (
    <div className={styles.screen}>
      <Why shown={shown} list={list} />
      <Input
        type="search"
        aria-label={words.tools.search}
        placeholder={words.tools.search}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Messages messages={messages} />
      <div className={styles.list}>
        {found.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            isOpen={open === entry.id}
            toggle={() => setOpen(open === entry.id ? "" : entry.id)}
            insert={() => void insert(entry.id)}
          />
        ))}
        {list.length > 0 && found.length === 0 && <span>{words.tools.noneFound}</span>}
      </div>
    </div>
  );
}

function useFunctionList(shown: boolean): readonly FunctionEntry[] {
  const language = useLanguage();
  const [list, setList] = useState<readonly FunctionEntry[]>([]);
  useEffect(() => {
    if (shown) void functionList(language).then(setList);
  }, [shown, language]);
  return list;
}

interface EntryProps {
  readonly entry: FunctionEntry;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly insert: () => void;
}

function Entry({ entry, isOpen, toggle, insert }: EntryProps): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <button type="button" className={styles.entry} aria-expanded={isOpen} onClick={toggle}>
        <span className={styles.name}>{entry.id}</span>
        {entry.description}
      </button>
      {isOpen && <Detail entry={entry} insert={insert} />}
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

/** Puts an example at the selected cell, if that is blank; one entry of the journal. */
function useExample(): {
  readonly messages: ReturnType<typeof messagesIn>;
  readonly insert: (id: FunctionId) => Promise<void>;
} {
  const workbook = useWorkbook();
  const { tools, common } = useWords();
  const [writing, dispatch] = useReducer(nextWriting, idle);
  const { report, unwrap } = useOutcome(dispatch);
  const writer = useWriter(dispatch);
  const insert = async (id: FunctionId): Promise<void> => {
    const cell = unwrap(await workbook.readSelectedCell());
    if (!cell) return;
    const { sheetId, sheetName, row, column, content } = cell;
    const address = `${sheetName}!${cellAddress(row, column)}`;
    const got = String(content).slice(0, 40);
    if (content !== "") return report([{ intent: "warning", text: tools.notBlank(address, got) }]);
    const { formula } = examples[id];
    const said = common.written(address);
    await writer.writeFormulas([{ sheetId, row, column, formula, shown: content }], address, said);
  };
  return { messages: messagesIn(writing), insert };
}
