import { type Column, valueAt } from "../column";
import { Decimal } from "../decimal";
import { type Node, nodesOf, sumOver } from "./nodes";

/** What becomes of a proposal from below: taken over, met halfway, or not followed. */
export type Answer = "take" | "halve" | "keep";

/** A node's figure from above beside the one from below. */
export interface Gap {
  readonly node: Node;
  readonly share: Decimal;
  readonly proposed: Decimal;
  readonly gap: Decimal;
}

/** The gap at every node: proposal − share [U3]. */
export function gapsOf(
  paths: readonly (readonly string[])[],
  annual: Column,
  proposals: Column,
): Gap[] {
  return nodesOf(paths).map((node) => {
    const [share, proposed] = [sumOver(annual, node.rows), sumOver(proposals, node.rows)];
    return { node, share, proposed, gap: proposed.minus(share) };
  });
}

/**
 * The amount at which an answer locks a row: the proposal, or the middle between it and the share
 * in whole steps; nothing where the share is kept.
 * @example share 100, proposal 80, step 1: take 80, halve 90, keep nothing
 */
export function answered(
  answer: Answer,
  annual: Column,
  proposals: Column,
  row: number,
  step: Decimal,
): Decimal | undefined {
  if (answer === "keep") return undefined;
  const [share, proposed] = [valueAt(annual, row), valueAt(proposals, row)];
  if (answer === "take") return proposed;
  return share
    .plus(proposed)
    .div(2)
    .div(step)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .times(step);
}
