import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Decimal, at } from "../../../domain";
import type { Language } from "../../../locales/language";
import { shownNumber, shownPercent, writtenNumber } from "../../../locales/number";
import { cellAddress } from "../../../sheets/address";
import type { MeasureDraft } from "../../../sheets/plan/draft";
import { columnsFor } from "../../../sheets/plan/measure-columns";
import {
  columnUnit,
  isFarFrom,
  limitInOtherUnit,
  lastYearOf,
  typedTotal,
} from "../../../sheets/plan/unit";
import { Messages } from "../../components/messages";
import { wrong } from "../../components/wrong";
import { type Message, useLanguage, useWords } from "../../words";
import { useTargets } from "../targets-context";

const useStyles = makeStyles({
  total: { gridTemplateColumns: "minmax(0, 1fr)" },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    flexWrap: "wrap",
  },
  amount: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  unit: { width: "72px" },
});

/** The total of a measure with its unit, beside what it came to last year [D4]. */
export function MeasureTotal({ index }: { readonly index: number }): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const language = useLanguage();
  const { state, asked, dispatch, work } = useTargets();
  const measure = at(state.draft.measures, index);
  const unit = asked.measures[index]?.unit;
  const { text } = measure.total;
  const change = (said: Partial<MeasureDraft>): void =>
    dispatch({ kind: "measure", index, measure: said });
  const isWrong = text !== "" && !writtenNumber(text, language);
  return (
    <>
      <Field
        className={styles.total}
        label={words.totalLabel}
        hint={useHint({ ...measure, unit })}
        {...wrong(isWrong, words.badTotal(text))}
      >
        <div className={styles.row}>
          <Input
            className={styles.amount}
            aria-label={words.totalLabel}
            value={text}
            onChange={(_, { value }) => change({ total: { text: value, cell: undefined } })}
          />
          <Input
            className={styles.unit}
            aria-label={words.unit}
            placeholder={words.unitHint}
            value={unit ?? ""}
            onChange={(_, { value }) => change({ unit: value })}
          />
          <Button onClick={() => void work.takeTotal(index)}>{words.totalFromCell}</Button>
        </div>
      </Field>
      <Messages messages={useDoubts({ ...measure, unit }, index)} />
    </>
  );
}

/** Where the total stands, how it is read, and what it was last year. */
function useHint(measure: MeasureDraft): string {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { cell, text } = measure.total;
  const plain = writtenNumber(text, language);
  const total = typedTotal(measure, language);
  const read = total && !plain?.eq(total) ? words.read(named(total, measure, language)) : undefined;
  if (cell) return words.totalTaken(`${cell.sheetName}!${cellAddress(cell.row, cell.column)}`);
  return read ?? words.totalHint;
}

/** A total far from last year's, or limits in another unit: the unit is in doubt. */
function useDoubts(measure: MeasureDraft, index: number): Message[] {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { state, taken, dispatch } = useTargets();
  if (!taken) return [];
  const { table } = taken;
  const own = columnsFor(state.draft, index, table, taken.columns);
  const limit = limitInOtherUnit(measure, table, own);
  const unit = columnUnit(table, limit) ?? "";
  const other: Message = {
    intent: "warning",
    text: words.otherUnit(table.headers[limit ?? -1] ?? "", unit, measure.unit ?? ""),
    action: {
      label: words.takeUnit(unit),
      act: () => dispatch({ kind: "measure", index, measure: { unit } }),
    },
  };
  const [total, before] = [typedTotal(measure, language), lastYearOf(measure, table, own)];
  const compared = total && before && comparison(total, before);
  return [...(limit === undefined ? [] : [other]), ...(compared ? [compared] : [])];

  function comparison(now: Decimal, last: Decimal): Message {
    const sum = named(last, measure, language);
    const growth = now.div(last);
    const change = shownPercent(growth.minus(1), language, 1);
    return isFarFrom(now, last)
      ? { intent: "warning", text: words.unitDoubt(sum) }
      : { intent: "info", text: words.lastYear(sum, growth.gt(1) ? `+${change}` : change) };
  }
}

function named(amount: Decimal, { unit }: MeasureDraft, language: Language): string {
  return [shownNumber(amount, language), unit].filter(Boolean).join(" ");
}
