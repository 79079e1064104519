import type { Column, Decimal } from "../../domain";

/** The number format of amounts in steps: as many places as a step has. */
export function moneyFormat(step: Decimal): string {
  const places = step.decimalPlaces();
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}

/** Whole drivers show no point. */
export function driverFormat({ places }: Column): string {
  return places === 0 ? "#,##0" : "#,##0.00####";
}
