import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Decimal } from "../../../domain";
import { shownNumber, typedRate } from "../../../locales/number";
import { directionOf } from "../../../sheets/plan/direction";
import type { MeasureDraft } from "../../../sheets/plan/draft";
import { columnsFor, driverColumns } from "../../../sheets/plan/measure-columns";
import { cardStyle } from "../../components/card-style";
import { Choice, LabelledChoice, optionsOf, plainOptions } from "../../components/choice";
import { wrong } from "../../components/wrong";
import { useLanguage, useWords } from "../../words";
import { smallestSteps } from "../state";
import { useTargets } from "../targets-context";
import { MeasureTotal } from "./measure-total";

const useStyles = makeStyles({
  card: cardStyle,
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
  remove: { flexShrink: 0, minWidth: "32px" },
});

interface CardProps {
  readonly measure: MeasureDraft;
  readonly index: number;
}

/** One measure: its name, where its amounts come from, its smallest amount. */
export function MeasureCard({ measure, index }: CardProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { asked, dispatch } = useTargets();
  const change = (said: Partial<MeasureDraft>): void =>
    dispatch({ kind: "measure", index, measure: said });
  const proposed = new Decimal(asked.measures[index]?.smallest || 1);
  const steps = smallestSteps.map((step) => [step.toFixed(), shownNumber(step, language)] as const);
  const proposal =
    measure.smallest === ""
      ? words.targets.stepProposed(shownNumber(proposed, language))
      : words.targets.stepPropose;
  return (
    <section className={styles.card} aria-label={measure.name || words.targets.measure}>
      <Name measure={measure} index={index} />
      <Basis measure={measure} index={index} />
      {measure.basis === "rate" ? (
        <Rate measure={measure} change={change} />
      ) : (
        <MeasureTotal index={index} />
      )}
      <LabelledChoice
        label={words.targets.step}
        layout="beside"
        value={measure.smallest}
        options={[["", proposal], ...steps]}
        choose={(smallest) => change({ smallest })}
      />
      <OwnDriver measure={measure} index={index} />
      <LabelledChoice
        label={words.targets.direction}
        layout="beside"
        value={directionOf(measure)}
        options={optionsOf(words.targets.directions)}
        choose={(direction) => change({ direction })}
      />
    </section>
  );
}

function Name({ measure: { name }, index }: CardProps): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const measures = state.draft.measures.filter((_, other) => other !== index);
  return (
    <div className={styles.row}>
      <Input
        className={styles.grow}
        aria-label={words.measure}
        value={name}
        onChange={(_, { value }) => dispatch({ kind: "measure", index, measure: { name: value } })}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        aria-label={words.removeMeasure(name)}
        onClick={() => dispatch({ kind: "draft", draft: { measures } })}
      >
        ×
      </Button>
    </div>
  );
}

/** Whether amounts are split by drivers, or are a rate of a measure that stands before. */
function Basis({ measure: { basis, of }, index }: CardProps): ReactElement | null {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const bases = state.draft.measures
    .slice(0, index)
    .map(({ name }) => name)
    .filter((name) => name !== "");
  if (bases.length === 0) return null;
  const choose = (value: string): void =>
    dispatch({
      kind: "measure",
      index,
      measure: value === "" ? { basis: "drivers" } : { basis: "rate", of: value },
    });
  return (
    <Choice
      label={words.basis}
      size="medium"
      value={basis === "rate" ? of : ""}
      options={[["", words.byDrivers], ...bases.map((name) => [name, words.byRate(name)] as const)]}
      choose={choose}
    />
  );
}

/** By what a measure after the first is split: as the first, or by a column of its own [D11]. */
function OwnDriver({ measure, index }: CardProps): ReactElement | null {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const { table, columns, draft } = state;
  const drivers = table ? driverColumns(table) : [];
  if (index === 0 || measure.basis === "rate" || !table || drivers.length < 2) return null;
  const header = (column: number | undefined): string => table.headers[column ?? -1] ?? "";
  const { driver } = columnsFor(draft, index, table, columns);
  const others = drivers.map(header).filter((own) => own !== header(columns.driver));
  const first = draft.measures[0]?.name ?? "";
  return (
    <LabelledChoice
      label={words.ownDriver}
      layout="beside"
      value={driver === columns.driver ? "" : header(driver)}
      options={[["", words.asFirst(first, header(columns.driver))], ...plainOptions(others)]}
      choose={(own) => dispatch({ kind: "measure", index, measure: { driver: own } })}
    />
  );
}

interface PartProps {
  readonly measure: MeasureDraft;
  readonly change: (said: Partial<MeasureDraft>) => void;
}

function Rate({ measure: { rate }, change }: PartProps): ReactElement {
  const { targets: words } = useWords();
  const language = useLanguage();
  const read = typedRate(rate, language);
  const isWrong = rate !== "" && !read;
  const percent = read && `${shownNumber(read.times(100), language)}%`;
  const hint = percent && !/[%％]\s*$/.test(rate) ? { hint: words.rateRead(percent) } : {};
  return (
    <Field label={words.rateLabel} {...hint} {...wrong(isWrong, words.badRate(rate))}>
      <Input value={rate} placeholder="95%" onChange={(_, { value }) => change({ rate: value })} />
    </Field>
  );
}
