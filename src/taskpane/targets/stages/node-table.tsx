import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactElement, useMemo, useRef } from "react";
import { Decimal, type Node, sumIn, sumOver } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import type { Plan } from "../../../sheets/plan/plan";
import { useLanguage, useWords } from "../../words";
import { usePlanned } from "../targets-context";
import type { Shown } from "./shown";

const rowHeight = 26;

const useStyles = makeStyles({
  frame: {
    maxHeight: "44vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  space: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${rowHeight}px`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    width: "100%",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  asked: { backgroundColor: tokens.colorBrandBackground2 },
  inner: { fontWeight: tokens.fontWeightSemibold },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  bar: { display: "block", height: "6px", width: "64px", fill: tokens.colorBrandBackground },
});

interface NodeTableProps {
  readonly nodes: readonly Node[];
  readonly shown: Shown;
  readonly asked: Node | undefined;
  readonly ask: (node: Node) => void;
}

/**
 * Every node with its figure and a bar; only the rows in sight are drawn, so that thousands stay
 * usable.
 */
export function NodeTable({ nodes, shown, asked, ask }: NodeTableProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const { figures, largest } = useFigures(nodes, shown);
  // The library's own state is not memoised by the compiler of React; the table redraws with it,
  // which is what is wanted.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 320, height: 400 },
  });
  return (
    <div ref={frame} className={styles.frame} role="list" aria-label={words.targets.tree}>
      <div className={styles.space} style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <Row
            key={index}
            node={nodes[index]}
            figure={figures[index]}
            largest={largest}
            top={start}
            isAsked={nodes[index] === asked}
            ask={ask}
          />
        ))}
      </div>
    </div>
  );
}

/** What every node shows, and the largest of it below the whole. */
function useFigures(
  nodes: readonly Node[],
  { measure, period }: Shown,
): { readonly figures: readonly Decimal[]; readonly largest: Decimal } {
  const { plan } = usePlanned();
  return useMemo(() => {
    const figures = nodes.map((node) => figureAt(plan, measure, period, node));
    const below = figures.slice(1);
    const largest = below.reduce((most, own) => Decimal.max(most, own.abs()), new Decimal(0));
    return { figures, largest };
  }, [plan, nodes, measure, period]);
}

function figureAt({ measures }: Plan, measure: number, period: number, { rows }: Node): Decimal {
  const own = measures[measure];
  if (!own) return new Decimal(0);
  return period > 0 && own.periods
    ? sumIn(own.periods, rows, period - 1)
    : sumOver(own.annual, rows);
}

interface RowProps {
  readonly node: Node | undefined;
  readonly figure: Decimal | undefined;
  readonly largest: Decimal;
  readonly top: number;
  readonly isAsked: boolean;
  readonly ask: (node: Node) => void;
}

function Row({ node, figure, largest, top, isAsked, ask }: RowProps): ReactElement | undefined {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { plan } = usePlanned();
  if (!node || !figure) return undefined;
  const depth = node.path.length;
  const isLeaf = depth === (plan.paths[0]?.length ?? 1);
  const isDrawn = depth > 0 && !largest.isZero();
  return (
    <div role="listitem">
      <button
        type="button"
        className={mergeClasses(styles.row, !isLeaf && styles.inner, isAsked && styles.asked)}
        style={{ transform: `translateY(${top}px)` }}
        onClick={() => ask(node)}
      >
        <span className={styles.name} style={{ paddingLeft: `${Math.max(0, depth - 1) * 14}px` }}>
          {node.path.at(-1) ?? words.targets.whole}
        </span>
        <Bar percent={isDrawn ? figure.abs().div(largest).times(100).toNumber() : 0} />
        <span className={styles.number}>{shownNumber(figure, language)}</span>
      </button>
    </div>
  );
}

function Bar({ percent }: { readonly percent: number }): ReactElement {
  const { bar } = useStyles();
  return (
    <svg className={bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width={percent} height="6" rx="1" />
    </svg>
  );
}
