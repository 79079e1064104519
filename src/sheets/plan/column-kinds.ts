import type { SheetTable } from "../table";
import { isDay } from "../day";
import { holdsFigures } from "../table-rows";
import { isPeriodHeader } from "./month-columns";

const amountWords =
  /金额|销售|收入|业绩|回款|合计|总额|总价|amount|sales|revenue|turnover|total|value|importe|venta|ingreso|facturaci[oó]n/i;
const dayWords = /日期|时间|年月|date|\bday\b|fecha|\bd[ií]a\b/i;
/** What tells rows apart or says when, and is no amount though it is a number. */
const markWords =
  /编号|编码|单号|工号|序号|邮编|电话|^年|年份|年度$|月份|季度|(^|[^a-z])(id|no|number|code|phone|zip|postal|year|month|quarter|qtr)([^a-z]|$)|(Id|ID)$|^ID|number$|tel[eé]fono|c[oó]digo|n[uú]mero|a[nñ]o$|^mes$/i;
const plainMarkWords =
  /编号|编码|单号|工号|(^|[^a-z])(id|no|number|code)([^a-z]|$)|(Id|ID)$|^ID|number$|c[oó]digo|n[uú]mero/i;
/** What a single one costs, or a part of something: no whole can be split by it. */
const rateWords =
  /单价|价格|定价|折扣|比率|比例|占比|增长|率$|price|unit ?cost|msrp|discount|rate\b|share\b|growth|%|precio|descuento|tasa|margen %/i;

/** Whether a header speaks of money, or of what all of it comes to. */
export function saysAmount(header: string): boolean {
  return amountWords.test(header);
}

/** Whether a header says that its numbers name something: 工号, order number, código. */
export function saysMark(header: string): boolean {
  return plainMarkWords.test(header);
}

/** Whether a header says what a single one costs or a rate: no driver. */
export function saysRate(header: string): boolean {
  return rateWords.test(header);
}

/** Whether a column holds days: its header says so, or all its figures are days of this century. */
export function holdsDays({ headers, rows }: SheetTable, column: number): boolean {
  if (dayWords.test(headers[column] ?? "")) return true;
  let days = 0;
  for (const line of rows) {
    const cell = line[column];
    if (typeof cell !== "number") continue;
    if (!isDay(cell)) return false;
    days += 1;
  }
  return days > 2;
}

/** Whether a column holds amounts by which a whole may be split. */
export function holdsAmounts(table: SheetTable, column: number): boolean {
  const header = table.headers[column] ?? "";
  return (
    holdsFigures(table, column) &&
    !isPeriodHeader(header) &&
    !markWords.test(header) &&
    !rateWords.test(header) &&
    !holdsDays(table, column)
  );
}

/** Whether a table may be a list of what happened, day by day [D6]. */
export function isDated(table: SheetTable): boolean {
  return table.headers.some((_, column) => holdsDays(table, column));
}
