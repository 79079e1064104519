import { Decimal, centPlaces, finestStep } from "../../domain";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type PlanLayout, bodyColumn, layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";
import type { PlannedMeasure } from "./planned-measure";

/**
 * The formula that fills a measure's year: down the tree by drivers, or as a rate of another
 * measure.
 */
export function annualFormula(own: PlannedMeasure): string {
  const { layout, measure } = own;
  const { min, max, locked } = layout.helpers;
  return measure.split
    ? cascadeFormula(own, stepCell(layout), [min, max, locked])
    : ratesFormula(own);
}

/**
 * What each row would have by its share [Y4]: in cents and never under what it has reached where
 * the others pay, in steps where the total grows.
 */
export function shareFormula(own: PlannedMeasure): string {
  const { layout, measure } = own;
  const { min, max, least, most, fixed, reached, room } = layout.helpers;
  const isPaidByOthers = room !== undefined;
  const step = isPaidByOthers && measure.split ? finestStep(measure.split).toFixed() : undefined;
  return cascadeFormula(
    own,
    step ?? stepCell(layout),
    isPaidByOthers ? [least ?? reached, most, fixed] : [min, max, fixed],
  );
}

/** A total down the tree, within limits and locks that stand beside the plan. */
function cascadeFormula(
  own: PlannedMeasure,
  step: string,
  bounds: readonly (number | undefined)[],
): string {
  const { layout } = own;
  const drivers = columnAt(layout, layout.helpers.driver ?? layout.basis);
  const args = bounds.map((at) => (at === undefined ? "" : columnAt(layout, at)));
  while (args.at(-1) === "") args.pop();
  const last = args.map((arg) => `,${arg}`).join("");
  return `=MERIT.CASCADE(${totalOf(own)},${paths(layout)},${drivers},${step}${last})`;
}

/** The total, no less than what all have reached together where the others pay. */
function totalOf({ layout, asked }: PlannedMeasure): string {
  const { byRate, reached, room } = layout.helpers;
  const total =
    asked.basis.kind === "rate"
      ? `ROUND(SUM(${columnAt(layout, byRate ?? layout.annual)}),${centPlaces(asked.step)})`
      : fixedAddress(cellAddress(layout.settings, layout.basis));
  return room === undefined || reached === undefined
    ? total
    : `MAX(${total},SUM(${columnAt(layout, reached)}))`;
}

/** Amounts and rates that a rate of another measure makes. */
export function ratesFormula(own: PlannedMeasure): string {
  const { layout, asked } = own;
  const amount = fixedAddress(cellAddress(layout.settings, layout.basis));
  const isAbove = asked.basis.kind === "rate" && asked.basis.rate.gt(1);
  const cap = isAbove ? `,${amount}` : "";
  const beside = columnAt(layout, layout.basis);
  return `=MERIT.RATES(${amount},${baseOf(own)},${beside},${stepCell(layout)}${cap})`;
}

/** The amounts of which a measure is a rate. */
export function baseOf({ source, index, asked }: PlannedMeasure): string {
  const { plan, places } = source;
  const of = asked.basis.kind === "rate" ? asked.basis.of : index;
  const place = places[of];
  const base = layoutOf(plan, of, place?.top ?? 0);
  const block = bodyColumn(base, base.annual);
  return place?.sheet === places[index]?.sheet
    ? fixedAddress(addressOf(block))
    : absoluteAddress(place?.sheet ?? "", block);
}

/** The formula that fills the open periods. */
export function periodsFormula(layout: PlanLayout, closed: number): string {
  const amounts = columnAt(layout, layout.helpers.left ?? layout.annual);
  const profile = fixedAddress(
    addressOf({
      row: layout.profile,
      column: layout.firstPeriod + closed,
      rows: 1,
      columns: layout.periods - closed,
    }),
  );
  return `=MERIT.PHASE(${amounts},${profile},${stepCell(layout)},${paths(layout)})`;
}

/** Two drivers, which stand beside the plan, made one. */
export function basisFormula({ plan, draft }: PlanSource, layout: PlanLayout): string {
  const weight = plan.blendWeight ?? new Decimal(draft.blend);
  const drivers = fixedAddress(addressOf(bodyColumn(layout, layout.helpers.first ?? 0, 2)));
  return `=MERIT.BLEND(${drivers},{${weight.toFixed()},${new Decimal(100).minus(weight).toFixed()}})`;
}

export function stepCell({ settings, annual }: PlanLayout): string {
  return fixedAddress(cellAddress(settings, annual + 1));
}

function paths(layout: PlanLayout): string {
  return fixedAddress(addressOf(bodyColumn(layout, 0, layout.levels)));
}

export function columnAt(layout: PlanLayout, at: number): string {
  return fixedAddress(addressOf(bodyColumn(layout, at)));
}
