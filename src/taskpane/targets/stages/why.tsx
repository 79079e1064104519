import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { Decimal, type Node, decimalOf, sumIn, sumOver, trace, valueAt } from "../../../domain";
import type { Language } from "../../../locales/language";
import { shownNumber, shownPercent } from "../../../locales/number";
import type { TargetsWords } from "../../../locales/targets-shape";
import type { Plan } from "../../../sheets/plan/plan";
import { useLanguage, useWords } from "../../words";

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    gap: tokens.spacingHorizontalS,
  },
  lines: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  close: { minWidth: "24px", alignSelf: "start" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface WhyProps {
  readonly plan: Plan;
  readonly node: Node;
  readonly measure: number;
  readonly period: number;
  readonly periodName: string;
  readonly close: () => void;
}

/**
 * Why a figure is what it is, in figures: driver, limit, rounding; or the rows that it adds up
 * [A11].
 */
export function Why({ plan, node, measure, period, periodName, close }: WhyProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const lines = useMemo(
    () => explained({ plan, node, measure, period, words: words.targets, language }),
    [plan, node, measure, period, words, language],
  );
  const own = plan.measures[measure];
  const figure = own
    ? period > 0 && own.periods
      ? sumIn(own.periods, node.rows, period - 1)
      : sumOver(own.annual, node.rows)
    : new Decimal(0);
  return (
    <div className={styles.box} role="status">
      <div className={styles.lines}>
        <span className={styles.title}>
          {words.targets.why(
            node.path.at(-1) ?? words.targets.whole,
            periodName,
            shownNumber(figure, language),
          )}
        </span>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <Button
        className={styles.close}
        size="small"
        appearance="subtle"
        aria-label={words.common.cancel}
        onClick={close}
      >
        ×
      </Button>
    </div>
  );
}

interface Asked {
  readonly plan: Plan;
  readonly node: Node;
  readonly measure: number;
  readonly period: number;
  readonly words: TargetsWords;
  readonly language: Language;
}

function explained(asked: Asked): string[] {
  const { plan, node, measure, words } = asked;
  const [row] = node.rows;
  const isLeaf = node.path.length === (plan.paths[0]?.length ?? 1);
  if (!isLeaf || row === undefined) return [words.whyNode(String(node.rows.length))];
  const basis = plan.request.measures[measure]?.basis;
  const year = basis?.kind === "rate" ? rateLines(asked, row, basis.of) : driverLines(asked, row);
  return [...year, ...periodLines(asked, row)];
}

function driverLines({ plan, measure, words, language }: Asked, row: number): string[] {
  const own = plan.measures[measure];
  if (!own?.split) return [];
  const { drivers, total, step } = own.split;
  const traced = trace(own.split);
  const found = traced.ok ? traced.value[row] : undefined;
  if (!found) return [];
  const show = (value: Decimal, places?: number): string => shownNumber(value, language, places);
  const reached = own.reached && valueAt(own.reached, row);
  if (reached?.gt(0) && reached.eq(valueAt(own.annual, row)))
    return [words.whyReached(show(reached))];
  const all = Decimal.sum(0, ...drivers.units.map((_, index) => valueAt(drivers, index)));
  const exact = decimalOf(found.exact);
  const share = valueAt(own.annual, row);
  if (found.hold !== "") return [words.whyHeld[found.hold](show(share))];
  const residue = total.mod(step);
  const ending =
    !residue.isZero() && !share.mod(step).isZero()
      ? words.whyCarrier(show(share))
      : words.whyRounded(show(step), show(share), show(share.minus(exact).abs().div(step), 2));
  return [
    words.whyDriver(show(valueAt(drivers, row), 6), show(all, 6), show(total), show(exact, 2)),
    ending,
  ];
}

function rateLines({ plan, measure, words, language }: Asked, row: number, of: number): string[] {
  const own = plan.measures[measure];
  const base = plan.measures[of];
  const rate = own?.rates?.[row];
  if (!own || !base || !rate) return [];
  return [
    words.whyRate(
      shownPercent(decimalOf(rate), language),
      shownNumber(valueAt(base.annual, row), language),
      shownNumber(valueAt(own.annual, row), language),
    ),
  ];
}

function periodLines({ plan, measure, period, words, language }: Asked, row: number): string[] {
  const own = plan.measures[measure];
  const { profile, closed = 0 } = plan.request;
  if (!own?.periods || !profile || period <= closed || period === 0) return [];
  const part = valueAt(profile, period - 1).div(
    Decimal.sum(0, ...profile.units.map((_, index) => valueAt(profile, index))),
  );
  const annual = valueAt(own.annual, row);
  const share = sumIn(own.periods, [row], period - 1);
  return closed > 0
    ? []
    : [
        words.whyPeriod(
          shownNumber(annual, language),
          shownPercent(part, language, 2),
          shownNumber(annual.times(part), language, 2),
          shownNumber(share, language),
        ),
      ];
}
