import { Decimal, type Node, at, nodesOf, valueAt } from "../../domain";
import type { PlanSource } from "./plan-source";

/** Where a row or node of a measure stands: its year, to date, and what is to come. */
export interface TrackedFigures {
  readonly year: Decimal;
  readonly planned: Decimal;
  readonly actual: Decimal;
  readonly forecast: Decimal;
  readonly needed: Decimal;
}

/** A line of a tracking sheet: a leaf of the plan, or a node above its children [F1]. */
export interface TrackedLine {
  readonly path: readonly string[];
  /** The row of the plan; nothing for a node. */
  readonly row: number | undefined;
  /** The lines of its children; none for a leaf. */
  readonly children: readonly number[];
  readonly hasLeft: boolean;
  readonly figures: TrackedFigures;
}

/** Every node and leaf of a measure, parents before their children. */
export function trackedLines(source: PlanSource, index: number): TrackedLine[] {
  const { paths, request } = source.plan;
  const leaves = paths.map((_, row) => figuresOfRow(source, index, row));
  const levels = paths[0]?.length ?? 1;
  const nodes = nodesOf(paths).slice(1);
  const ended = request.measures[index]?.ended ?? [];
  return nodes.map(({ path, rows }, line) => ({
    path,
    row: path.length === levels ? rows[0] : undefined,
    children: childrenOf(nodes, line),
    hasLeft: path.length === levels && ended[at(rows, 0)] === true,
    figures: summed(rows.map((row) => at(leaves, row))),
  }));
}

/** The lines right below a node, by their places. */
function childrenOf(nodes: readonly Node[], line: number): number[] {
  const depth = nodes[line]?.path.length ?? 0;
  const after = nodes.slice(line + 1);
  const end = after.findIndex(({ path }) => path.length <= depth);
  return after
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({ path }, place) => (path.length === depth + 1 ? [line + 1 + place] : []));
}

/** The sum of some figures, each by itself. */
export function summed(figures: readonly TrackedFigures[]): TrackedFigures {
  const sum = (figure: keyof TrackedFigures): Decimal =>
    Decimal.sum(0, ...figures.map((own) => own[figure]));
  return {
    year: sum("year"),
    planned: sum("planned"),
    actual: sum("actual"),
    forecast: sum("forecast"),
    needed: sum("needed"),
  };
}

/** The figures of one row, as the sheet's formulas will show them. */
function figuresOfRow({ plan, agreed }: PlanSource, index: number, row: number): TrackedFigures {
  const { closed = 0, profile, measures } = plan.request;
  const measure = plan.measures[index];
  const annual = measure ? valueAt(measure.annual, row) : new Decimal(0);
  const actual = measure?.reached ? valueAt(measure.reached, row) : new Decimal(0);
  const own = measure?.reached ? agreed?.row(index, row) : undefined;
  const open = (profile?.units.length ?? 1) - closed;
  const hasLeft = measures[index]?.ended?.[row] === true;
  return {
    year: own?.year ?? annual,
    planned: Decimal.sum(0, ...(own?.targets.slice(0, closed) ?? [])),
    actual,
    forecast: hasLeft ? actual : actual.times(paceOf(plan.request)),
    needed: open > 0 ? annual.minus(actual).div(open) : new Decimal(0),
  };
}

/** By how much more the whole year is than its closed part; 0 while nothing is closed. */
function paceOf({ profile, closed = 0 }: PlanSource["plan"]["request"]): Decimal {
  const parts = (profile?.units ?? []).map((unit) => new Decimal(String(unit)));
  const done = Decimal.sum(0, ...parts.slice(0, closed));
  return done.isZero() ? done : Decimal.sum(0, ...parts).div(done);
}
