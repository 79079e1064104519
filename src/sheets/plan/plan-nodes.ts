import { Decimal, type Node, figuresOf, nodesOf } from "../../domain";
import { addressOf, cellAddress, fixedAddress } from "../address";
import { type ModelCell, blank, live, plain } from "../model";
import { agreedAmount } from "./agreed";
import { bodyColumn } from "./layout";
import type { PlannedMeasure } from "./planned-measure";

/** A line for every node between the whole and the leaves: the sums of its rows. */
export function nodeLines(own: PlannedMeasure): ModelCell[][] {
  const { source, layout } = own;
  const inner = nodesOf(source.plan.paths).filter(
    ({ path }) => path.length > 0 && path.length < layout.levels,
  );
  return inner.map((node, index) => nodeLine(own, node, layout.total + 1 + index));
}

function nodeLine(own: PlannedMeasure, node: Node, row: number): ModelCell[] {
  const { layout, measure } = own;
  const conditions = node.path
    .map((_, level) => {
      const keys = fixedAddress(addressOf(bodyColumn(layout, level)));
      return `(${keys}=$${cellAddress(row, level)})`;
    })
    .join("*");
  const sums = figuresOf(measure, node).map((figure, index): ModelCell => {
    const column = index === 0 ? layout.annual : layout.firstPeriod + index - 1;
    const amounts = addressOf(bodyColumn(layout, column));
    return live(`=SUMPRODUCT(${conditions}*${amounts})`, figure.toNumber());
  });
  const keys = Array.from({ length: layout.levels + 1 }, (_, level) =>
    plain(node.path[level] ?? ""),
  );
  const [year = blank, ...periods] = sums;
  const rate = layout.rate === undefined ? [] : [blank];
  return [...keys, year, ...rate, ...periods, ...agreedSums(own, node, conditions)];
}

/** What was agreed for the rows of a node. */
function agreedSums(
  { source, layout, index }: PlannedMeasure,
  { rows }: Node,
  conditions: string,
): ModelCell[] {
  const { agreed, closed } = layout;
  if (agreed === undefined) return [];
  return Array.from({ length: 1 + closed }, (_, at): ModelCell => {
    const amounts = rows.map((row) => agreedAmount(source.agreed?.row(index, row), at));
    const column = addressOf(bodyColumn(layout, agreed + at));
    return live(`=SUMPRODUCT(${conditions}*${column})`, Decimal.sum(0, ...amounts).toNumber());
  });
}
