import type { ReactElement } from "react";
import { figureIn } from "../../../sheets/table-rows";
import type { Settled } from "../../../sheets/plan/settled";
import { LabelledChoice, optionsOf } from "../../components/choice";
import { Messages } from "../../components/messages";
import { type Message, useLanguage, useWords } from "../../words";
import { useTargets } from "../targets-context";
import { UnclearQuestion } from "./unclear-question";

/** How many rows are named one by one. */
const named = 8;

/** What was settled about rows of the table, and what may be chosen instead [D5] [D6] [D9]. */
export function SettledRows({ taken }: { readonly taken: Settled }): ReactElement {
  const rowsOf = useRowNumbers();
  return (
    <>
      <Messages messages={useNotes(taken, rowsOf)} />
      {taken.hidden.length > 0 && <HiddenRows taken={taken} rowsOf={rowsOf} />}
      <UnclearQuestion isOwn={false} />
      {taken.repeated && <RepeatedRows taken={taken} repeated={taken.repeated} />}
    </>
  );
}

type RowNumbers = (places: readonly number[]) => string;

/** Numbers of rows as the reader lists them, the first few of many. */
function useRowNumbers(): RowNumbers {
  const language = useLanguage();
  return (places) => {
    const rows = [...new Set(places)].sort((a, b) => a - b).map((place) => place + 1);
    const listed = rows.slice(0, named).join(language === "zh-CN" ? "、" : ", ");
    return rows.length > named ? `${listed} …` : listed;
  };
}

function useNotes({ table, columns, notes, unclear }: Settled, rowsOf: RowNumbers): Message[] {
  const { targets: words } = useWords();
  const driver = columns.driver;
  const assumed = new Set(unclear.map(({ place }) => place));
  const zeros = table.places.filter(
    (place, row) =>
      driver !== undefined &&
      !assumed.has(place) &&
      figureIn(table.rows[row]?.[driver])?.isZero() === true,
  );
  return [
    { places: notes, text: words.notes(notes.length, rowsOf(notes)), column: 0 },
    { places: zeros, text: words.zeros(zeros.length, rowsOf(zeros)), column: driver ?? 0 },
  ].flatMap(({ places: [first], text, column }): Message[] =>
    first === undefined
      ? []
      : [
          {
            intent: "info",
            text,
            cell: { sheetId: table.sheetId, row: first, column: table.column + column },
          },
        ],
  );
}

interface RowsProps {
  readonly taken: Settled;
  readonly rowsOf: RowNumbers;
}

/** Rows that are hidden: they count, unless somebody says that they do not [D9]. */
function HiddenRows({ taken: { hidden }, rowsOf }: RowsProps): ReactElement {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  return (
    <>
      <Messages
        messages={[{ intent: "info", text: words.hidden(hidden.length, rowsOf(hidden)) }]}
      />
      <LabelledChoice
        label={words.hiddenLabel}
        value={state.draft.leavesHidden ? "leave" : "take"}
        options={optionsOf(words.hiddenAnswers)}
        choose={(answer) =>
          dispatch({ kind: "draft", draft: { leavesHidden: answer === "leave" } })
        }
      />
    </>
  );
}

interface RepeatedProps {
  readonly taken: Settled;
  readonly repeated: NonNullable<Settled["repeated"]>;
}

/** Leaves that stand in several rows: added up, or kept apart [D6]. */
function RepeatedRows({ taken, repeated }: RepeatedProps): ReactElement {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const { leaves, example } = repeated;
  return (
    <>
      <Messages
        messages={[
          { intent: "info", text: words.repeated(leaves, example, taken.table.rows.length) },
        ]}
      />
      <LabelledChoice
        label={words.repeatedLabel}
        value={state.draft.repeated}
        options={optionsOf(words.repeatedAnswers)}
        choose={(answer) => dispatch({ kind: "draft", draft: { repeated: answer } })}
      />
    </>
  );
}
