import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { type Appraisal, type Score, decimalOf } from "../../domain";
import { shownPercent } from "../../locales/number";
import { type Results, shownScore } from "../../sheets/appraisal/results";
import { useLanguage, useWords } from "../words";

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    maxHeight: "40vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  head: {
    textAlign: "right",
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    position: "sticky",
    top: 0,
  },
  first: { textAlign: "left" },
  cell: {
    textAlign: "right",
    padding: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** A row per ratee: total, coverage, raters, then the groups. */
export function ResultTable({
  results: { scheme, appraisals },
}: {
  readonly results: Results;
}): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { ratee, totalScore, coverage } = words.appraisal;
  const heads = [totalScore, ...scheme.groups.map(({ name }) => name), coverage];
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={words.appraisal.results}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.head, styles.first)}>{ratee}</th>
            {heads.map((head) => (
              <th key={head} className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {appraisals.map((appraisal) => (
            <Line
              key={appraisal.ratee}
              appraisal={appraisal}
              groups={scheme.groups.map(({ name }) => name)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly appraisal: Appraisal;
  readonly groups: readonly string[];
}

function Line({ appraisal, groups }: LineProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { noScore } = useWords().appraisal;
  const { ratee, total, coverage } = appraisal;
  const cell = (score: Score, none: string): ReactNode =>
    shownScore(score, language) ?? <span className={styles.none}>{none}</span>;
  return (
    <tr>
      <td className={mergeClasses(styles.cell, styles.first)}>{ratee}</td>
      <td className={mergeClasses(styles.cell, styles.total)}>{cell(total, noScore)}</td>
      {appraisal.groups.map((score, group) => (
        <td key={groups[group]} className={styles.cell}>
          {cell(score, "–")}
        </td>
      ))}
      <td className={styles.cell}>{shownPercent(decimalOf(coverage), language)}</td>
    </tr>
  );
}
