import type { VerticalBarChartProps } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, lazy } from "react";
import { type Decimal, type Node, at, figuresOf } from "../../../domain";
import type { Language } from "../../../locales/language";
import { shownNumber } from "../../../locales/number";
import { periodNames } from "../../../sheets/plan/draft";
import { LoadGuard } from "../../components/load-guard";
import { useLanguage, useWords } from "../../words";
import { usePlanned } from "../targets-context";

/** Fluent's charts weigh half as much as the pane: they are loaded when a plan is looked at. */
const Bars = lazy(async () => {
  const { VerticalBarChart } = await import(
    /* webpackChunkName: "charts" */ "@fluentui/react-charts"
  );
  return { default: VerticalBarChart };
});

const size = { width: 318, height: 150 };

/** Bars that fit beside each other with their names. */
const mostBars = 12;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0 0` },
  chart: { height: `${size.height}px`, maxWidth: `${size.width}px` },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PlanChartProps {
  readonly nodes: readonly Node[];
  readonly measure: number;
  /** The node whose periods are drawn; the whole where none was asked for. */
  readonly asked: Node | undefined;
}

/**
 * A measure as bars: a node's year over its periods, or, where there are none, the nodes of the
 * first level side by side.
 */
export function PlanChart({ nodes, measure, asked = nodes[0] }: PlanChartProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, plan } = usePlanned();
  const own = at(plan.measures, measure);
  const periods = periodNames(state.draft.periods, words.targets);
  const hasPeriods = periods.length > 0 && asked !== undefined;
  const bars = hasPeriods
    ? periods.map((name, index) => [name, figuresOf(own, asked)[index + 1]] as const)
    : firstLevel(nodes).map((node) => [node.path[0] ?? "", figuresOf(own, node)[0]] as const);
  const who = hasPeriods ? `${asked.path.at(-1) ?? words.targets.whole} · ` : "";
  const title = `${who}${at(plan.names, measure)}`;
  const points = bars.flatMap(([name, figure]) =>
    figure ? [pointOf(name, figure, language)] : [],
  );
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div className={styles.chart}>
        <LoadGuard fallback={null}>
          <Suspense fallback={null}>
            <Bars {...look} data={points} chartTitle={title} {...inLanguage(language)} />
          </Suspense>
        </LoadGuard>
      </div>
    </figure>
  );
}

const look = {
  ...size,
  yAxisTickCount: 3,
  roundedTicks: true,
  barWidth: "auto" as const,
  xAxisInnerPadding: 0.3,
  maxBarWidth: 28,
  margins: { left: 46, right: 6, top: 8, bottom: 28 },
  colors: [tokens.colorBrandBackground],
  useSingleColor: true,
  hideLegend: true,
  hideLabels: true,
} satisfies Partial<VerticalBarChartProps>;

/** Figures on the axis as the reader's language shortens them. */
function inLanguage(culture: Language): {
  readonly culture: string;
  readonly yAxisTickFormat: (figure: number) => string;
} {
  const compact = new Intl.NumberFormat(culture, { notation: "compact", maximumFractionDigits: 1 });
  return { culture, yAxisTickFormat: (figure) => compact.format(figure) };
}

function pointOf(
  name: string,
  figure: Decimal,
  language: Language,
): { x: string; y: number; xAxisCalloutData: string; yAxisCalloutData: string } {
  return {
    x: name,
    y: figure.toNumber(),
    xAxisCalloutData: name,
    yAxisCalloutData: shownNumber(figure, language),
  };
}

function firstLevel(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ path }) => path.length === 1).slice(0, mostBars);
}
