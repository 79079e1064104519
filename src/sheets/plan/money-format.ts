import { type Column, Decimal, type MeasurePlan, type Table } from "../../domain";

/** The number format of amounts in steps: as many places as a step has. */
export function moneyFormat(step: Decimal): string {
  const places = step.decimalPlaces();
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}

/** The number format of a measure's amounts: cents are shown where some have them. */
export function measureFormat({ step, annual, periods }: MeasurePlan): string {
  const cells = [annual, ...(periods ? rowsOf(periods) : [])];
  const places = Math.min(2, Math.max(0, ...cells.map(placesUsed)));
  return moneyFormat(new Decimal(10).pow(-Math.max(places, step.decimalPlaces())));
}

function rowsOf({ cells, places }: Table): Column[] {
  return cells.map((units) => ({ units, places }));
}

/** To how many places the values of a column go. */
function placesUsed({ units, places }: Column): number {
  let used = places;
  while (used > 0 && units.every((unit) => unit % 10n ** BigInt(places - used + 1) === 0n))
    used -= 1;
  return used;
}

/** Whole drivers show no point. */
export function driverFormat({ places }: Column): string {
  return places === 0 ? "#,##0" : "#,##0.00####";
}
