import { at } from "../result";
import { trace } from "../allocation/trace";
import { type Column, valueAt } from "../column";
import { Decimal } from "../decimal";
import { decimalOf } from "../fraction";
import { type Light, lightOf } from "./light";
import { type Node, figuresOf, nodesOf } from "./nodes";
import type { MeasurePlan, MeasureRequest, YearRequest } from "./year";
import { sum } from "../integers";

/**
 * What an audit of a plan found: where a sum is off, and the largest distance of any figure from
 * its exact value.
 */
export interface PlanAudit {
  /**
   * The first node whose periods do not add up to its year, or whose year is not its total, and by
   * how much.
   */
  readonly off: { readonly path: readonly string[]; readonly by: Decimal } | undefined;
  readonly nodes: number;
  /**
   * In steps, over every node in the year and in every period; below 1 where nothing was met before
   * its time [C3, H3].
   */
  readonly largest: Decimal;
  /** How far leaves are moved; nothing where exact shares are not known [D13]. */
  readonly light: Light | undefined;
}

/**
 * Audits one measure of a plan: every node's sum, and how far rounding moved any figure [U1, C3,
 * H3].
 *
 * @param isCount whether the measure counts people, accounts or visits, not money
 */
export function auditPlan(
  request: YearRequest,
  index: number,
  plan: MeasurePlan,
  isCount = false,
): PlanAudit {
  const nodes = nodesOf(request.paths);
  const measure = request.measures[index];
  const exact = measure && exactShares(plan);
  const largest = exact
    ? nodes
        .map((node) => distance(request, plan, node, exact))
        .reduce((a, b) => Decimal.max(a, b), new Decimal(0))
    : new Decimal(0);
  return {
    off: measure && firstOff(request, measure, plan, nodes),
    nodes: nodes.length,
    largest,
    light: measure && exact && lightOf(request, measure, plan, exact, isCount),
  };
}

function firstOff(
  request: YearRequest,
  { basis }: MeasureRequest,
  plan: MeasurePlan,
  nodes: readonly Node[],
): PlanAudit["off"] {
  const total = wholeOf(basis, plan, request);
  for (const node of nodes) {
    const [year = new Decimal(0), ...periods] = figuresOf(plan, node);
    const by = total && node.path.length === 0 ? year.minus(total) : new Decimal(0);
    const spread = periods.length > 0 ? Decimal.sum(...periods).minus(year) : new Decimal(0);
    if (!by.isZero() || !spread.isZero()) return { path: node.path, by: by.isZero() ? spread : by };
  }
  return undefined;
}

/** What all rows have to add up to; nothing where a rate or what was reached decides that. */
function wholeOf(
  basis: MeasureRequest["basis"],
  { split, reached }: MeasurePlan,
  { overshoot }: YearRequest,
): Decimal | undefined {
  if (!reached) return basis.kind === "drivers" ? basis.total : undefined;
  return overshoot === "total" ? undefined : split?.total;
}

/** The exact share of every row; the amounts themselves where no split gave them. */
function exactShares({ annual, split, reached }: MeasurePlan): readonly Decimal[] {
  const given = annual.units.map((_, row) => valueAt(annual, row));
  const traced = split && trace(split);
  if (!traced?.ok) return given;
  return traced.value.map(({ exact }, row) =>
    reached ? Decimal.max(decimalOf(exact), valueAt(reached, row)) : decimalOf(exact),
  );
}

function distance(
  { profile, closed = 0 }: YearRequest,
  plan: MeasurePlan,
  node: Node,
  exact: readonly Decimal[],
): Decimal {
  const [year = new Decimal(0), ...periods] = figuresOf(plan, node);
  const whole = Decimal.sum(0, ...node.rows.map((row) => at(exact, row)));
  const inPeriods =
    profile && closed === 0
      ? periods.map((given, period) => given.minus(partOf(year, profile, period)))
      : [];
  return [year.minus(whole), ...inPeriods]
    .map((gap) => gap.abs().div(plan.step))
    .reduce((a, b) => Decimal.max(a, b), new Decimal(0));
}

function partOf(year: Decimal, { units }: Column, period: number): Decimal {
  const all = sum(units);
  return all === 0n ? new Decimal(0) : year.times(String(at(units, period))).div(String(all));
}
