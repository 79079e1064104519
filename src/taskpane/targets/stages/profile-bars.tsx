import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Column, Decimal, valueAt } from "../../../domain";
import { shownPercent } from "../../../locales/number";
import { useLanguage } from "../../words";

const useStyles = makeStyles({
  bars: { display: "flex", alignItems: "flex-end", gap: "2px", height: "64px" },
  bar: {
    flexGrow: 1,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: "2px 2px 0 0",
    minHeight: "1px",
  },
  names: {
    display: "flex",
    gap: "2px",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  name: { flexGrow: 1, flexBasis: 0, textAlign: "center", overflow: "hidden" },
});

/** The profile as bars, each with its part of the year. */
export function ProfileBars({
  profile,
  names,
}: {
  readonly profile: Column;
  readonly names: readonly string[];
}): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const parts = profile.units.map((_, index) => valueAt(profile, index));
  const all = Decimal.sum(0, ...parts);
  const most = Decimal.max(0, ...parts);
  return (
    <div>
      <div className={styles.bars}>
        {parts.map((part, index) => (
          <div
            key={names[index]}
            className={styles.bar}
            role="img"
            aria-label={`${names[index] ?? ""} ${shownPercent(part.div(all), language, 1)}`}
            style={{ height: `${most.isZero() ? 0 : part.div(most).times(100).toNumber()}%` }}
          />
        ))}
      </div>
      <div className={styles.names} aria-hidden="true">
        {names.map((name) => (
          <span key={name} className={styles.name}>
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}
