import { type Column, Decimal } from "../../domain";
import type { SheetModel } from "../model";
import type { MeasureDraft } from "./draft";
import type { PlanLayout } from "./layout";
import { moneyFormat } from "./money-format";

/** How the numbers of a measure's block are shown. */
export function formatsOf(
  layout: PlanLayout,
  drafted: MeasureDraft | undefined,
  drivers: Column | undefined,
): NonNullable<SheetModel["formats"]> {
  const money = moneyFormat(new Decimal(drafted?.smallest ?? "1"));
  const isRate = layout.rate !== undefined;
  const height = layout.height - 4;
  return [
    {
      block: { row: layout.settings, column: layout.basis, rows: 1, columns: 1 },
      format: isRate ? "0.0%" : money,
    },
    {
      block: { row: layout.settings, column: layout.basis + 2, rows: 1, columns: 1 },
      format: "General",
    },
    {
      block: { row: layout.body, column: layout.basis, rows: height, columns: 1 },
      format: isRate ? "0.0%" : driverFormat(drivers),
    },
    { block: { row: layout.body, column: layout.annual, rows: height, columns: 1 }, format: money },
    ...(isRate && layout.rate !== undefined
      ? [
          {
            block: { row: layout.body, column: layout.rate, rows: height, columns: 1 },
            format: "0.00%",
          },
        ]
      : []),
    {
      block: {
        row: layout.body,
        column: layout.firstPeriod,
        rows: height,
        columns: layout.periods + 2,
      },
      format: money,
    },
  ];
}

/** How a measure's block looks: title, inputs, header, sums. */
export function looksOf({
  top,
  settings,
  header,
  levels,
  basis,
  annual,
  firstPeriod,
  periods,
  profile,
  total,
  body,
  height,
}: PlanLayout): NonNullable<SheetModel["looks"]> {
  const width = firstPeriod + periods;
  const inner = top + height - 2 - total - 1;
  return [
    { block: { row: top, column: 0, rows: 1, columns: 1 }, look: "title" },
    { block: { row: settings, column: basis, rows: 1, columns: 1 }, look: "input" },
    { block: { row: settings, column: annual + 1, rows: 1, columns: 1 }, look: "input" },
    ...(periods > 0
      ? [
          {
            block: { row: profile, column: firstPeriod, rows: 1, columns: periods },
            look: "input" as const,
          },
        ]
      : []),
    { block: { row: header, column: 0, rows: 1, columns: width }, look: "head" },
    { block: { row: header, column: basis, rows: 1, columns: width - basis }, look: "right" },
    { block: { row: total, column: 0, rows: 1, columns: width }, look: "total" },
    ...(inner > 0
      ? [
          {
            block: { row: total + 1, column: 0, rows: inner, columns: width },
            look: "line" as const,
          },
        ]
      : []),
    ...(body > 0 && levels > 0
      ? [
          {
            block: { row: top + height - 2, column: 0, rows: 1, columns: 1 },
            look: "note" as const,
          },
        ]
      : []),
  ];
}

/** Whole drivers show no point. */
function driverFormat(drivers: Column | undefined): string {
  return (drivers?.places ?? 0) === 0 ? "#,##0" : "#,##0.00####";
}
