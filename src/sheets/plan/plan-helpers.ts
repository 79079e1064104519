import { type Column, valueAt } from "../../domain";
import type { HelperKey } from "../../locales/plan-shape";
import { cellAddress } from "../address";
import { blank, live, plain } from "../model";
import { type Helper, layoutOf } from "./layout";
import {
  type PlanColumn,
  type PlannedMeasure,
  keysAt,
  lookedUp,
  moneyColumn,
} from "./planned-measure";
import { reachedCells } from "./reached-cells";
import { isAddedUp } from "../table-rows";
import { numbersIn } from "./source-table";

type Cell = PlanColumn["cell"];

/**
 * What the formulas of a measure rest on, beside its table: locks, what is left of the year, limits
 * and drivers of the user's table, and whether each row is found there.
 */
export function helperColumns(own: PlannedMeasure): PlanColumn[] {
  const { source, layout, columns } = own;
  const { words, table } = source;
  const format = moneyColumn(own).format;
  const [none, several] = words.sheet.foundWords;
  const ofTable: Readonly<Partial<Record<Helper, Omit<PlanColumn, "width">>>> = {
    found: {
      header: words.sheet.found,
      format: isAddedUp(table) ? `[>0]"";"${none}"` : `[=1]"";[=0]"${none}";"${several}"`,
      cell: foundCell(own),
    },
    lost: { header: words.sheet.lost, format: '"⚠";"";""', cell: lostCell(own) },
    min: { header: words.roles.min, format, cell: tableCell(own, columns.min) },
    max: { header: words.roles.max, format, cell: tableCell(own, columns.max) },
    first: {
      header: headerOf(table.headers, columns.driver),
      cell: tableCell(own, columns.driver),
    },
    second: {
      header: headerOf(table.headers, columns.secondDriver),
      cell: tableCell(own, columns.secondDriver),
    },
  };
  const underWay = reachedCells(own);
  return (Object.keys(layout.helpers) as Helper[]).map((helper): PlanColumn => {
    const kind = ofTable[helper] ?? {
      header: helper in words.sheet.helpers ? words.sheet.helpers[helper as HelperKey] : "",
      format: helper === "ownRate" ? "0.00%" : format,
      cell: underWay[helper] ?? (() => blank),
    };
    return { ...kind, width: 14 };
  });
}

function headerOf(headers: readonly string[], column: number | undefined): string {
  return column === undefined ? "" : (headers[column] ?? "");
}

/** A column of the user's table, row by row. */
function tableCell(own: PlannedMeasure, column: number | undefined): Cell {
  const figures: Column | undefined = numbersIn(own.source.table, column);
  return (row) => (figures ? lookedUp(own, column, row, valueAt(figures, row).toNumber()) : blank);
}

/**
 * How many rows of the table have the keys of this one: one, or its format says what is wrong. A
 * measure below another on one sheet shows what was counted for the first.
 */
function foundCell({ lookup, layout, source, index }: PlannedMeasure): Cell {
  const { plan, places, table } = source;
  const first = layoutOf(plan, 0, places[0]?.top ?? 0);
  const counted = first.helpers.found;
  const isBelow = index > 0 && places[index]?.sheet === places[0]?.sheet;
  return (row) => {
    if (!lookup) return blank;
    const count = table.counts[row] ?? 1;
    if (isBelow && counted !== undefined)
      return live(`=${cellAddress(first.body + row, counted)}`, count);
    return live(`=${lookup.count(keysAt(layout, row))}`, count);
  };
}

/**
 * Whether a row has lost a driver or a limit that it had: what is looked up for it is 0 now [D5].
 */
function lostCell(own: PlannedMeasure): Cell {
  const { layout, columns, source, ended } = own;
  const { helpers, basis, body } = layout;
  const shown: readonly (readonly [number | undefined, number | undefined])[] = [
    [columns.driver, helpers.first ?? basis],
    [columns.secondDriver, helpers.second],
    [columns.min, helpers.min],
    [columns.max, helpers.max],
  ];
  const figures = shown.map(([column]) => numbersIn(source.table, column));
  return (row) => {
    const zeros = shown.flatMap(([, at], index) => {
      const own = figures[index];
      return at !== undefined && own && valueAt(own, row).gt(0)
        ? [`${cellAddress(body + row, at)}=0`]
        : [];
    });
    if (ended[row] || zeros.length === 0) return plain(0);
    return live(`=N(${zeros.length > 1 ? `OR(${zeros.join(",")})` : zeros.join("")})`, 0);
  };
}
