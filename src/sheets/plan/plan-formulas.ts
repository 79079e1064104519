import { Decimal } from "../../domain";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type PlanLayout, bodyColumn, layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";

/**
 * The formula that fills a measure's year: down the tree by drivers, or as a rate of another
 * measure.
 */
export function annualFormula(source: PlanSource, index: number, layout: PlanLayout): string {
  const { plan, places } = source;
  const { basis } = plan.request.measures[index] ?? {};
  const amount = fixedAddress(cellAddress(layout.settings, layout.basis));
  const step = stepCell(layout);
  const beside = column(layout, layout.basis);
  if (basis?.kind === "rate") {
    const other = places[basis.of];
    const base = layoutOf(plan, basis.of, other?.top ?? 0);
    const isHere = other?.sheet === places[index]?.sheet;
    const bases = isHere
      ? column(base, base.annual)
      : absoluteAddress(other?.sheet ?? "", bodyColumn(base, base.annual));
    return `=MERIT.RATES(${amount},${bases},${beside},${step}${basis.rate.gt(1) ? `,${amount}` : ""})`;
  }
  return `=MERIT.CASCADE(${amount},${paths(layout)},${beside},${step}${limits(layout, basis?.kind === "drivers" && basis.locked !== undefined)})`;
}

/** The formula that fills the open periods. */
export function periodsFormula(layout: PlanLayout, closed: number): string {
  const amounts = column(layout, (closed > 0 ? layout.helpers.left : undefined) ?? layout.annual);
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

/** Limits and locks, which stand beside the plan. */
function limits(layout: PlanLayout, hasLocks: boolean): string {
  const { helpers } = layout;
  const args = [helpers.min, helpers.max, hasLocks ? helpers.locked : undefined].map((at) =>
    at === undefined ? "" : column(layout, at),
  );
  while (args.at(-1) === "") args.pop();
  return args.map((arg) => `,${arg}`).join("");
}

function stepCell({ settings, annual }: PlanLayout): string {
  return fixedAddress(cellAddress(settings, annual + 1));
}

function paths(layout: PlanLayout): string {
  return fixedAddress(addressOf(bodyColumn(layout, 0, layout.levels)));
}

function column(layout: PlanLayout, at: number): string {
  return fixedAddress(addressOf(bodyColumn(layout, at)));
}
