import { Decimal } from "../decimal";
import { type Node, figuresOf, nodesOf } from "./nodes";
import type { MeasurePlan } from "./year";

/** A statement about measures, by their places: left = plus − minus, or left ≤ plus − minus. */
export interface Identity {
  readonly left: number;
  readonly relation: "=" | "<=";
  readonly plus: number;
  readonly minus?: number | undefined;
}

/** Where a statement fails. */
export interface Breach {
  readonly path: readonly string[];
  /** 0 is the year, 1 the first period. */
  readonly period: number;
  readonly left: Decimal;
  readonly right: Decimal;
}

/**
 * Checks a statement at every node, for the year and in every period [U2].
 * @returns the breaches, parents first
 * @example collection ≤ sales, with 90 and 100: none
 */
export function breaches(
  identity: Identity,
  paths: readonly (readonly string[])[],
  plans: readonly MeasurePlan[],
): Breach[] {
  return nodesOf(paths).flatMap((node) => breachesAt(identity, node, plans));
}

function breachesAt(
  { left, relation, plus, minus }: Identity,
  node: Node,
  plans: readonly MeasurePlan[],
): Breach[] {
  const figures = (measure: number | undefined): readonly Decimal[] => {
    const plan = measure === undefined ? undefined : plans[measure];
    return plan ? figuresOf(plan, node) : [];
  };
  const [lefts, pluses, minuses] = [figures(left), figures(plus), figures(minus)];
  return lefts.flatMap((value, period) => {
    const right = (pluses[period] ?? new Decimal(0)).minus(minuses[period] ?? 0);
    const holds = relation === "=" ? value.eq(right) : value.lte(right);
    return holds ? [] : [{ path: node.path, period, left: value, right }];
  });
}
