import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const marks = ["①", "②", "③", "④", "⑤", "⑥"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  arrow: { color: tokens.colorNeutralForeground3 },
  stage: {
    border: "none",
    background: "none",
    font: "inherit",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface StageBarProps {
  readonly stages: readonly string[];
  readonly current: number;
  readonly reachable: number;
  readonly go: (stage: number) => void;
}

/** Where I am; every stage that was reached can be reached again. */
export function StageBar({ stages, current, reachable, go }: StageBarProps): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.bar}>
      {stages.map((stage, index) => (
        <li key={stage}>
          {index > 0 && (
            <span className={styles.arrow} aria-hidden="true">
              ›
            </span>
          )}
          <button
            type="button"
            className={mergeClasses(styles.stage, index === current && styles.current)}
            aria-current={index === current ? "step" : undefined}
            disabled={index > reachable}
            onClick={() => go(index)}
          >
            {marks[index]} {stage}
          </button>
        </li>
      ))}
    </ol>
  );
}
