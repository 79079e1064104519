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
  step: {
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

interface StepBarProps {
  readonly steps: readonly string[];
  readonly current: number;
  readonly reachable: number;
  readonly go: (step: number) => void;
}

/** Where I am; every step that was reached can be reached again. */
export function StepBar({ steps, current, reachable, go }: StepBarProps): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.bar}>
      {steps.map((step, index) => (
        <li key={step}>
          {index > 0 && (
            <span className={styles.arrow} aria-hidden="true">
              ›
            </span>
          )}
          <button
            type="button"
            className={mergeClasses(styles.step, index === current && styles.current)}
            aria-current={index === current ? "step" : undefined}
            disabled={index > reachable}
            onClick={() => go(index)}
          >
            {marks[index]} {step}
          </button>
        </li>
      ))}
    </ol>
  );
}
