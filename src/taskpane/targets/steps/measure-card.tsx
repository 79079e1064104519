import {
  Button,
  Field,
  Input,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { shownNumber, typedNumber, typedRate } from "../../../locales/number";
import { cellAddress } from "../../../sheets/address";
import type { MeasureDraft } from "../../../sheets/plan/draft";
import { useLanguage, useWords } from "../../words";
import { type TargetsAction, smallestSteps } from "../state";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
  total: { gridTemplateColumns: "minmax(0, 1fr)" },
  wrapped: { flexWrap: "wrap" },
  amount: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  remove: { flexShrink: 0, minWidth: "32px" },
});

interface MeasureCardProps {
  readonly measure: MeasureDraft;
  readonly index: number;
  readonly measures: readonly MeasureDraft[];
  readonly dispatch: Dispatch<TargetsAction>;
  readonly takeTotal: () => void;
}

/** One measure: its name, where its amounts come from, its smallest amount. */
export function MeasureCard({
  measure,
  index,
  measures,
  dispatch,
  takeTotal,
}: MeasureCardProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const change = (said: Partial<MeasureDraft>): void =>
    dispatch({ kind: "measure", index, measure: said });
  const remove = (): void =>
    dispatch({
      kind: "draft",
      draft: { measures: measures.filter((_, other) => other !== index) },
    });
  const bases = measures
    .slice(0, index)
    .map(({ name }) => name)
    .filter((name) => name !== "");
  return (
    <section className={styles.card} aria-label={measure.name || words.targets.measure}>
      <div className={styles.row}>
        <Input
          className={styles.grow}
          aria-label={words.targets.measure}
          value={measure.name}
          onChange={(_, { value }) => change({ name: value })}
        />
        <Button
          className={styles.remove}
          appearance="subtle"
          aria-label={words.targets.removeMeasure(measure.name)}
          onClick={remove}
        >
          ×
        </Button>
      </div>
      {bases.length > 0 && (
        <Select
          aria-label={words.targets.basis}
          value={measure.basis === "rate" ? measure.of : ""}
          onChange={(_, { value }) =>
            change(value === "" ? { basis: "drivers" } : { basis: "rate", of: value })
          }
        >
          <option value="">{words.targets.byDrivers}</option>
          {bases.map((name) => (
            <option key={name} value={name}>
              {words.targets.byRate(name)}
            </option>
          ))}
        </Select>
      )}
      {measure.basis === "rate" ? (
        <Rate measure={measure} change={change} />
      ) : (
        <TotalField measure={measure} change={change} takeTotal={takeTotal} />
      )}
      <Field label={words.targets.step} orientation="horizontal">
        <Select
          size="small"
          value={measure.smallest}
          onChange={(_, { value }) => change({ smallest: value })}
        >
          {smallestSteps.map((step) => (
            <option key={step.toFixed()} value={step.toFixed()}>
              {shownNumber(step, language)}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}

interface PartProps {
  readonly measure: MeasureDraft;
  readonly change: (said: Partial<MeasureDraft>) => void;
}

function Rate({ measure, change }: PartProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const isWrong = measure.rate !== "" && !typedRate(measure.rate, language);
  return (
    <Field
      label={words.targets.rateLabel}
      {...(isWrong
        ? {
            validationState: "error" as const,
            validationMessage: words.targets.badRate(measure.rate),
          }
        : {})}
    >
      <Input
        value={measure.rate}
        placeholder="95%"
        onChange={(_, { value }) => change({ rate: value })}
      />
    </Field>
  );
}

function TotalField({
  measure: { total },
  change,
  takeTotal,
}: PartProps & { readonly takeTotal: () => void }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const isWrong = total.text !== "" && !typedNumber(total.text, language);
  const hint = total.cell
    ? words.targets.totalTaken(
        `${total.cell.sheetName}!${cellAddress(total.cell.row, total.cell.column)}`,
      )
    : words.targets.totalHint;
  return (
    <Field
      className={styles.total}
      label={words.targets.totalLabel}
      hint={hint}
      {...(isWrong
        ? {
            validationState: "error" as const,
            validationMessage: words.targets.badTotal(total.text),
          }
        : {})}
    >
      <div className={mergeClasses(styles.row, styles.wrapped)}>
        <Input
          className={styles.amount}
          aria-label={words.targets.totalLabel}
          value={total.text}
          onChange={(_, { value }) => change({ total: { text: value, cell: undefined } })}
        />
        <Button onClick={takeTotal}>{words.targets.totalFromCell}</Button>
      </div>
    </Field>
  );
}
