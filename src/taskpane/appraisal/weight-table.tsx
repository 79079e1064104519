import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Fraction, type Scheme, decimalOf } from "../../domain";
import { shownPercent } from "../../locales/number";
import { useLanguage, useWords } from "../words";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "left",
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  group: {
    padding: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  indicator: { padding: `1px ${tokens.spacingHorizontalXS} 1px ${tokens.spacingHorizontalL}` },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  convention: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    marginLeft: tokens.spacingHorizontalXS,
  },
});

/**
 * The scheme as it was understood: groups with their convention, indicators with effective weights.
 */
export function WeightTable({ scheme }: { readonly scheme: Scheme }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const percent = (weight: Fraction): string => shownPercent(decimalOf(weight), language);
  return (
    <table className={styles.table} aria-label={words.appraisal.check}>
      <thead>
        <tr>
          <th className={styles.head}>{words.appraisal.group}</th>
          <th className={mergeClasses(styles.head, styles.number)}>{words.appraisal.effective}</th>
        </tr>
      </thead>
      {scheme.groups.map(({ name, weight, convention, indicators }) => (
        <tbody key={name}>
          <tr>
            <td className={styles.group}>
              {name}
              <span className={styles.convention}>{words.appraisal.convention[convention]}</span>
            </td>
            <td className={mergeClasses(styles.group, styles.number)}>{percent(weight)}</td>
          </tr>
          {indicators.map((indicator) => (
            <tr key={indicator.name}>
              <td className={styles.indicator}>{indicator.name}</td>
              <td className={styles.number}>{percent(indicator.weight)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
