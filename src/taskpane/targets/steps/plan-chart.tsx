import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, lazy } from "react";
import { type Decimal, type Node, figuresOf } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import { periodNames } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { LoadGuard } from "../../components/load-guard";
import { useLanguage, useWords } from "../../words";
import type { TargetsState } from "../state";

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
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly nodes: readonly Node[];
  readonly measure: number;
  /** The node whose periods are drawn; the whole where none was asked for. */
  readonly asked: Node | undefined;
}

/**
 * A measure as bars: a node's year over its periods, or, where there are none, the nodes of the
 * first level side by side.
 */
export function PlanChart({
  state,
  plan,
  nodes,
  measure,
  asked,
}: PlanChartProps): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const own = plan.measures[measure];
  if (!own) return null;
  const compact = new Intl.NumberFormat(language, {
    notation: "compact",
    maximumFractionDigits: 1,
  });
  const periods = periodNames(state.draft.periods, words.targets);
  const node = asked ?? nodes[0];
  const bars =
    periods.length > 0 && node
      ? periods.map((name, index) => [name, figuresOf(own, node)[index + 1]] as const)
      : firstLevel(nodes).map((each) => [each.path[0] ?? "", figuresOf(own, each)[0]] as const);
  const title =
    periods.length > 0
      ? `${node?.path.at(-1) ?? words.targets.whole} · ${plan.names[measure] ?? ""}`
      : (plan.names[measure] ?? "");
  const point = (
    name: string,
    figure: Decimal,
  ): { x: string; y: number; xAxisCalloutData: string; yAxisCalloutData: string } => ({
    x: name,
    y: figure.toNumber(),
    xAxisCalloutData: name,
    yAxisCalloutData: shownNumber(figure, language),
  });
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div className={styles.chart}>
        <LoadGuard fallback={null}>
          <Suspense fallback={null}>
            <Bars
              data={bars.flatMap(([name, figure]) => (figure ? [point(name, figure)] : []))}
              chartTitle={title}
              culture={language}
              yAxisTickFormat={(figure: number) => compact.format(figure)}
              yAxisTickCount={3}
              roundedTicks
              barWidth="auto"
              xAxisInnerPadding={0.3}
              maxBarWidth={28}
              width={size.width}
              height={size.height}
              margins={{ left: 46, right: 6, top: 8, bottom: 28 }}
              colors={[tokens.colorBrandBackground]}
              useSingleColor
              hideLegend
              hideLabels
            />
          </Suspense>
        </LoadGuard>
      </div>
    </figure>
  );
}

function firstLevel(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ path }) => path.length === 1).slice(0, mostBars);
}
