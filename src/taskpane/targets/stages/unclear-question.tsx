import type { ReactElement } from "react";
import type { Settled } from "../../../sheets/plan/settled";
import { LabelledChoice, optionsOf } from "../../components/choice";
import { Messages } from "../../components/messages";
import { type Message, useLanguage, useWords } from "../../words";
import { useTargets } from "../targets-context";

/** How many rows are named one by one. */
const named = 6;

/**
 * Drivers that are blank, negative or no numbers: one question for all of them, with the names of
 * those whom it is about [D5].
 *
 * @param isOwn whether it is about drivers that measures have of their own
 */
export function UnclearQuestion({ isOwn }: { readonly isOwn: boolean }): ReactElement | null {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const messages = useUnclear().filter((own) => own.isOwn === isOwn);
  if (messages.length === 0) return null;
  return (
    <>
      <Messages messages={messages.map(({ message }) => message)} />
      <LabelledChoice
        label={words.unclearLabel}
        value={state.draft.unclear ?? "usual"}
        options={optionsOf(words.unclearAnswers)}
        choose={(answer) =>
          dispatch({ kind: "draft", draft: { unclear: answer === "usual" ? undefined : answer } })
        }
      />
    </>
  );
}

/** What is said of it before the figures are shown, with what was answered. */
export function useUnclearMessages(): readonly Message[] {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const answer = words.unclearAnswers[state.draft.unclear ?? "usual"];
  return useUnclear().map(({ message, isOwn }) => ({
    ...message,
    text: `${message.text}\n${words.unclearLabel}: ${answer}`,
    action: {
      label: words.change,
      act: () => dispatch({ kind: "go", stage: isOwn ? "measures" : "source" }),
    },
  }));
}

interface UnclearColumn {
  readonly isOwn: boolean;
  readonly message: Message;
}

/** One message for each column of drivers. */
function useUnclear(): readonly UnclearColumn[] {
  const { taken } = useTargets();
  const textOf = useText();
  if (!taken) return [];
  const { table, columns, unclear } = taken;
  const main = [columns.driver, columns.secondDriver];
  const all = [...new Set(unclear.map(({ column }) => column))];
  return all.map((column) => {
    const own = unclear.filter((one) => one.column === column);
    const first = own[0]?.place ?? 0;
    const at = table.column + (table.sums[column]?.[0] ?? column);
    return {
      isOwn: !main.includes(column),
      message: {
        intent: "warning",
        text: textOf(table.headers[column] ?? "", own),
        cell: { sheetId: table.sheetId, row: first, column: at },
      },
    };
  });
}

/** Which rows of a column are blank, negative or no numbers, and who stands there. */
function useText(): (header: string, unclear: Settled["unclear"]) => string {
  const { targets: words } = useWords();
  const language = useLanguage();
  const separator = language === "zh-CN" ? "、" : ", ";
  return (header, unclear) => {
    const of = (kind: Settled["unclear"][number]["kind"]): string => {
      const own = unclear.filter((one) => one.kind === kind);
      const rows = own
        .slice(0, named)
        .map(({ place, who }) => words.rowOf(String(place + 1), who).trim());
      return rows.join(separator) + (own.length > named ? ` … (${own.length})` : "");
    };
    return words.unclear(header, of("blank"), of("negative"), of("fault"));
  };
}
