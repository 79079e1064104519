import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Decimal } from "../../domain";
import { shownNumber } from "../../locales/number";
import { useLanguage, useWords } from "../words";
import type { Part, Plan } from "./plan";

const shownRows = 200;

const useStyles = makeStyles({
  frame: { maxHeight: "46vh", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  head: { position: "sticky", top: 0, backgroundColor: tokens.colorNeutralBackground3, textAlign: "left", padding: tokens.spacingHorizontalXS },
  cell: { padding: tokens.spacingHorizontalXS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  sum: { fontWeight: tokens.fontWeightSemibold, position: "sticky", bottom: 0, backgroundColor: tokens.colorNeutralBackground3 },
  region: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalXS },
  bar: { display: "block", height: "6px", width: "72px", fill: tokens.colorBrandBackground },
});

/** Shares with bars, the sum below; long lists show their head. */
export function ShareTable({ plan }: { readonly plan: Plan }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const largest = Decimal.max(0, ...plan.parts.map(({ share }) => share.abs()));
  const rest = plan.parts.length - shownRows;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={words.targets.chart}>
        <thead>
          <tr><th className={styles.head}>{words.targets.person}</th><th className={styles.head} aria-hidden="true" /><th className={mergeClasses(styles.head, styles.number)}>{words.targets.share}</th></tr>
        </thead>
        <tbody>
          {plan.parts.slice(0, shownRows).map((part, index) => <Row key={index} part={part} largest={largest} />)}
          {rest > 0 && <tr><td className={styles.cell} colSpan={3}>{words.common.more(rest)}</td></tr>}
        </tbody>
        <tfoot>
          <tr className={styles.sum}><td className={styles.cell} colSpan={2}>{words.targets.sum}</td><td className={mergeClasses(styles.cell, styles.number)}>{shownNumber(plan.sum, language)}</td></tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ part: { region, person, share }, largest }: { readonly part: Part; readonly largest: Decimal }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const width = largest.isZero() ? 0 : share.abs().div(largest).times(100).toNumber();
  return (
    <tr>
      <td className={styles.cell}>{person}<span className={styles.region}>{region}</span></td>
      <td className={styles.cell} aria-hidden="true"><svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none"><rect width={width} height="6" rx="1" /></svg></td>
      <td className={mergeClasses(styles.cell, styles.number)}>{shownNumber(share, language)}</td>
    </tr>
  );
}
