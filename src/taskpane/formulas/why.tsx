import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { ofCell } from "../../domain";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { ruleNames } from "../../locales/rule-names";
import { callIn } from "../../sheets/explain/call";
import type { FormulaAt } from "../../sheets/explain/formula-at";
import type { CellValue } from "../../sheets/region";
import { useLanguage, useWords } from "../words";
import { useWorkbook } from "../use-workbook";
import type { FunctionEntry } from "./list";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  name: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
});

interface WhyProps {
  readonly shown: boolean;
  readonly list: readonly FunctionEntry[];
}

/** How the selected result came about: what the function does, by which rules, from which cells. */
export function Why({ shown, list }: WhyProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const found = useSelectedFormula(shown);
  const call = found && callIn(found.formula);
  const how = useExplanation(found);
  const entry = call && list.find(({ id }) => id === call.id);
  if (!found || !call || !entry)
    return (
      <div className={styles.box}>
        <span className={styles.title}>{words.tools.why}</span>
        {words.tools.whyNone}
      </div>
    );
  return (
    <div className={styles.box} role="status">
      <span className={styles.title}>
        {words.tools.why} · {entry.id}
      </span>
      {how.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span>
        {words.tools.result(shownCell(found.value, language))}
        {found.anchor === found.address ? "" : ` · ${words.tools.spillsFrom(found.anchor)}`}
      </span>
      <span>{words.tools.rule(ruleNames[entry.id])}</span>
      <span className={styles.name}>{words.tools.inputs}</span>
      {entry.parameters.map(({ name }, index) => (
        <span key={name}>
          <span className={styles.name}>{name}</span>
          <Input given={call.args[index]} input={found.inputs[index]} />
        </span>
      ))}
    </div>
  );
}

/** How the result came about; the words are loaded when somebody asks. */
function useExplanation(found: FormulaAt | undefined): readonly string[] {
  const language = useLanguage();
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const report = async (): Promise<void> => {
      const call = found && callIn(found.formula);
      if (!call) return;
      const { explain } = await import(/* webpackChunkName: "explain" */ "../../sheets/explain");
      const { row, column, value, inputs } = found;
      if (isCurrent)
        setLines(
          explain(
            call.id,
            { args: call.args, cells: inputs.map((input) => input?.values), row, column, value },
            language,
          ),
        );
    };
    void report();
    return () => {
      isCurrent = false;
    };
  }, [found, language]);
  return lines;
}

function Input({
  given,
  input,
}: {
  readonly given: string | undefined;
  readonly input: FormulaAt["inputs"][number];
}): ReactElement {
  const workbook = useWorkbook();
  const words = useWords();
  const language = useLanguage();
  if (!given) return <>{words.tools.omitted}</>;
  if (!input) return <>{given}</>;
  const [rows, columns] = [input.values.length, input.values[0]?.length ?? 0];
  const first = input.values
    .flat()
    .slice(0, 4)
    .map((cell) => shownCell(cell, language))
    .join(", ");
  const text =
    rows * columns === 1
      ? first
      : words.tools.cellsOf(
          String(rows),
          String(columns),
          rows * columns > 4 ? `${first} …` : first,
        );
  return (
    <>
      <Link onClick={() => void workbook.selectRange(input.sheetId, input.address)}>{given}</Link> ={" "}
      {text}
    </>
  );
}

function shownCell(cell: CellValue, language: Language): string {
  return typeof cell === "number"
    ? shownNumber(ofCell(cell), language)
    : cell === ""
      ? "–"
      : String(cell);
}

/** The formula behind the selection, followed as long as somebody looks. */
function useSelectedFormula(shown: boolean): FormulaAt | undefined {
  const workbook = useWorkbook();
  const [found, setFound] = useState<FormulaAt | undefined>(undefined);
  useEffect(() => {
    if (!shown) return undefined;
    const look = (): void =>
      void workbook
        .readFormulaAt((formula) => callIn(formula)?.args ?? [])
        .then((outcome) => outcome.ok && outcome.value && setFound(outcome.value));
    const following = workbook.followSelection(look);
    // Once it is followed: a selection that moved meanwhile was not told.
    void following.then(look);
    return () => void following.then((outcome) => outcome.ok && outcome.value());
  }, [workbook, shown]);
  return found;
}
