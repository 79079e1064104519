import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Decimal } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import type { RuleField } from "../../../locales/figures-shape";
import { type FigureRule, fieldsOf } from "../../../sheets/appraisal/figures/figure-rule";
import { pointsFor } from "../../../sheets/appraisal/figures/figure-rows";
import { sentenceText } from "../../../sheets/appraisal/figures/rule-sentence";
import { cardStyle } from "../../components/card-style";
import { LabelledChoice, optionsOf, plainOptions } from "../../components/choice";
import { useLanguage, useWords } from "../../words";
import { useAppraisal } from "../appraisal-context";
import { NumberField } from "./number-field";

const useStyles = makeStyles({
  card: cardStyle,
  name: { fontWeight: tokens.fontWeightSemibold },
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RuleCardProps {
  readonly rule: FigureRule;
  readonly change: (said: Partial<FigureRule>) => void;
}

/** One measured indicator: its rule in words, what it would bring, and where figures come from. */
export function RuleCard({ rule, change }: RuleCardProps): ReactElement {
  const styles = useStyles();
  const { figures: words } = useWords();
  const { group, indicator, full, kind, fields } = rule;
  const isPercent = (field: RuleField): boolean =>
    field === "cap" || (kind.startsWith("per") && (field === "unit" || field === "zeroAt"));
  return (
    <section className={styles.card} aria-label={`${group} · ${indicator}`}>
      <div>
        <span className={styles.name}>{indicator}</span> · {group} ·{" "}
        {words.fullMark(full.toFixed())}
      </div>
      <LabelledChoice
        label={words.kind}
        value={kind}
        options={optionsOf(words.kinds)}
        choose={(own) => change({ kind: own, fields: usualFields(own) })}
      />
      {fieldsOf[kind].length > 0 && (
        <div className={styles.fields}>
          {fieldsOf[kind].map((field) => (
            <NumberField
              key={field}
              label={words.fields[field]}
              value={fields[field]}
              isPercent={isPercent(field)}
              isUnit={field === "unit"}
              change={(value) => change({ fields: withField(fields, field, value) })}
            />
          ))}
        </div>
      )}
      <div className={styles.hint}>{sentenceText(words.sentences[kind], fields)}</div>
      <Samples rule={rule} />
      <Origin rule={rule} change={change} />
    </section>
  );
}

/** What a rule needs is there from the beginning, to be changed. */
function usualFields(kind: FigureRule["kind"]): FigureRule["fields"] {
  if (kind.startsWith("per")) return { unit: 0.01, lost: 1 };
  return kind.startsWith("count") ? { unit: 1, lost: 1 } : {};
}

function withField(
  fields: FigureRule["fields"],
  field: RuleField,
  value: number | undefined,
): FigureRule["fields"] {
  const rest = Object.entries(fields).filter(([name]) => name !== field);
  return Object.fromEntries(value === undefined ? rest : [...rest, [field, value]]);
}

/** What three results would bring. */
function Samples({ rule }: { readonly rule: FigureRule }): ReactElement | null {
  const styles = useStyles();
  const { figures: words } = useWords();
  const language = useLanguage();
  if (rule.kind === "direct") return null;
  const [target, actuals] = rule.kind.startsWith("count")
    ? [10, [8, 10, 12]]
    : [100, [95, 100, 110]];
  const shown = (value: number): string => shownNumber(new Decimal(value), language);
  const lines = actuals.map((actual) => {
    const points = pointsFor(rule, actual, new Decimal(target));
    const got = points ? shownNumber(points.toDecimalPlaces(2), language) : "–";
    return words.sample(shown(actual), shown(target), got);
  });
  return (
    <div className={styles.hint}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

/** Typed, or a measure of the plan over some of its periods. */
function Origin({ rule: { link }, change }: RuleCardProps): ReactElement | null {
  const styles = useStyles();
  const { figures: words } = useWords();
  const { plan } = useAppraisal().state;
  if (plan.length === 0) return null;
  const block = plan.find(({ measure }) => measure === link?.measure);
  const choose = (measure: string): void => {
    const periods = plan.find((own) => own.measure === measure)?.periods ?? [];
    const half = periods[Math.ceil(periods.length / 2) - 1];
    const [from, to] = [periods[0] ?? "", half ?? ""];
    change({ link: measure === "" ? undefined : { measure, from, to } });
  };
  const measures = plan.map(({ measure }) => [measure, words.fromPlan(measure)] as const);
  return (
    <>
      <LabelledChoice
        label={words.source}
        value={block?.measure ?? ""}
        options={[["", words.typed], ...measures]}
        choose={choose}
      />
      {block && link && (
        <div className={styles.fields}>
          <LabelledChoice
            label={words.from}
            value={link.from}
            options={plainOptions(block.periods)}
            choose={(from) => change({ link: { ...link, from } })}
          />
          <LabelledChoice
            label={words.to}
            value={link.to}
            options={plainOptions(block.periods)}
            choose={(to) => change({ link: { ...link, to } })}
          />
        </div>
      )}
    </>
  );
}
