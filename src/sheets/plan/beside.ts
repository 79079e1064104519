import { Decimal, at, valueAt } from "../../domain";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { asText } from "../model";
import type { Write } from "../block-write";
import type { CellValue } from "../region";
import { type SheetTable, bodyOf } from "../table";
import { together } from "../together";
import { moneyFormat } from "./money-format";
import { levelColumns } from "./columns";
import type { PlanSource } from "./plan-source";

/**
 * Where the shares go: the column of the first measure's name if the table has it, else the first
 * one beside it.
 */
function besideColumn(table: SheetTable, measure: string): number {
  const same = table.tableName ? -1 : table.headers.indexOf(measure);
  const gap = table.tableName ? 1 : 0;
  return table.column + (same >= 0 ? same : table.width + gap);
}

/**
 * The block beside the user's own table: a column per measure with header, shares, and a sum where
 * the table has one.
 */
export function besideWrite(source: Omit<PlanSource, "places">): Write {
  const { plan, draft, table, columns } = source;
  const [first = ""] = plan.names;
  const left = besideColumn(table, first);
  const lines = plan.names.map((name, index) => columnCells(source, name, index, left + index));
  return {
    sheetId: table.sheetId,
    row: table.headerRow,
    column: left,
    cells: (lines[0] ?? []).map((_, row) => lines.map((line) => line[row] ?? "")),
    numberFormats: draft.measures.map(({ smallest }) => moneyFormat(new Decimal(smallest))),
    styleOf: { row: table.headerRow, column: table.column + (columns.driver ?? 0) },
  };
}

function columnCells(
  { plan, draft, table, columns }: Omit<PlanSource, "places">,
  name: string,
  index: number,
  column: number,
): CellValue[] {
  const measure = plan.measures[index];
  const shares = plan.paths.map((_, row): CellValue =>
    measure ? valueAt(measure.annual, row).toNumber() : "",
  );
  const formula = liveFormula({ plan, draft, table, columns }, index);
  const body = { row: table.headerRow + 1, column, rows: table.height, columns: 1 };
  const sum = table.totalRow === undefined ? [] : [`=SUM(${addressOf(body)})`];
  const isLive = draft.output === "formulas" && formula !== undefined;
  return [
    asText(name),
    ...(isLive ? [formula, ...shares.slice(1).map((): CellValue => "")] : placed(shares, table)),
    ...sum,
  ];
}

/** Shares beside their rows; nothing beside rows that add others up. */
function placed(shares: readonly CellValue[], table: SheetTable): CellValue[] {
  const lines = new Array<CellValue>(table.height).fill("");
  shares.forEach((share, row) => {
    lines[at(table.places, row) - table.headerRow - 1] = share;
  });
  return lines;
}

/**
 * A formula over the table's own cells; rates, blends and later locks stand on a plan sheet, beside
 * the table as values.
 */
function liveFormula(
  { plan, draft, table, columns }: Pick<PlanSource, "plan" | "draft" | "table" | "columns">,
  index: number,
): string | undefined {
  const { basis, step } = plan.request.measures[index] ?? {};
  const by = plan.columns[index] ?? columns;
  const total = draft.measures[index]?.total;
  const levels = levelColumns(columns);
  const isRow = levels.every((level, place) => level === (levels[0] ?? 0) + place);
  if (
    basis?.kind !== "drivers" ||
    !step ||
    by.secondDriver !== undefined ||
    table.height > table.rows.length ||
    table.assumed.length > 0 ||
    (by.driver ?? 0) >= table.width ||
    draft.overrides.length > 0
  )
    return undefined;
  const own = (column: number): string => fixedAddress(addressOf(bodyOf(table, column)));
  const { cell } = total ?? {};
  const amount = !cell
    ? basis.total.toFixed()
    : cell.sheetId === table.sheetId
      ? fixedAddress(cellAddress(cell.row, cell.column))
      : absoluteAddress(cell.sheetName, { ...cell, rows: 1, columns: 1 });
  const limits = [by.min, by.max, by.locked].map((column) =>
    column === undefined ? "" : own(column),
  );
  while (limits.at(-1) === "") limits.pop();
  const rest = [own(by.driver ?? 0), step.toFixed(), ...limits].join(",");
  if (levels.length < 2) return `=MERIT.SPLIT(${amount},${rest})`;
  const path = isRow
    ? fixedAddress(addressOf({ ...bodyOf(table, levels[0] ?? 0), columns: levels.length }))
    : together(levels.map(own));
  return `=MERIT.CASCADE(${amount},${path},${rest})`;
}
