const amountWords =
  /金额|销售|收入|业绩|回款|合计|总额|总价|amount|sales|revenue|turnover|total|value|importe|venta|ingreso|facturaci[oó]n/i;
const dayWords = /日期|时间|年月|date|\bday\b|fecha|\bd[ií]a\b/i;
/** What tells rows apart or says when, and is no amount though it is a number. */
const markWords =
  /编号|编码|单号|工号|序号|邮编|电话|^年|年份|年度$|月份|季度|(^|[^a-z])(id|no|number|code|phone|zip|postal|year|month|quarter|qtr)([^a-z]|$)|number$|tel[eé]fono|c[oó]digo|n[uú]mero|a[nñ]o$|^mes$/i;
const plainMarkWords =
  /编号|编码|单号|工号|(^|[^a-z])(id|no|number|code)([^a-z]|$)|number$|c[oó]digo|n[uú]mero/i;
/** The same as part of a word: IDCliente, customerId. */
const joinedMarks = /[a-z]I[dD]$|^ID[A-Z]/;
/** What a single one costs, or a part of something: no whole can be split by it. */
const rateWords =
  /单价|价格|定价|折扣|比率|比例|占比|增长|率$|price|unit ?cost|msrp|discount|rate\b|share\b|growth|%|precio|descuento|tasa|margen %/i;

/** Whether a header speaks of money, or of what all of it comes to. */
export function saysAmount(header: string): boolean {
  return amountWords.test(header);
}

const sumWords = /合计|总计|累计|总额|年|total|\bsum\b|ytd|year|half|a[nñ]o|anual|semestre|suma/i;

/** Whether a header speaks of periods together. */
export function saysSum(header: string): boolean {
  return saysAmount(header) || sumWords.test(header);
}

/** Whether a header says that its numbers name something: 工号, order number, código. */
export function saysMark(header: string): boolean {
  return plainMarkWords.test(header) || joinedMarks.test(header);
}

/** Whether a header says what a single one costs or a rate: no driver. */
export function saysRate(header: string): boolean {
  return rateWords.test(header);
}

/** Whether a header speaks of days. */
export function saysDay(header: string): boolean {
  return dayWords.test(header);
}

/** Whether a header says that its numbers tell rows or periods apart, and count nothing. */
export function saysNumber(header: string): boolean {
  return markWords.test(header) || joinedMarks.test(header);
}

const goalWords =
  /目标|任务|计划|预算|指标值|target|goal|budget|\bplan|quota|objetivo|presupuesto|\bmeta\b|cuota/i;

/** Whether a header speaks of what is to be reached. */
export function saysGoalFor(header: string): boolean {
  return goalWords.test(header);
}

const yearWords = /(?:19|20)\d\d|\d\d(?=年)/;

/** Of the first column and those that differ from it in the year alone, that of the latest year. */
export function latestOf(
  headers: readonly string[],
  columns: readonly number[],
): number | undefined {
  const [first] = columns;
  const partsOf = (column: number): readonly [rest: string, year: number] => {
    const header = headers[column] ?? "";
    return [header.replace(yearWords, ""), Number(yearWords.exec(header)?.[0] ?? 0)];
  };
  if (first === undefined) return undefined;
  const same = columns.filter((column) => partsOf(column)[0] === partsOf(first)[0]);
  return same.reduce((best, own) => (partsOf(own)[1] > partsOf(best)[1] ? own : best), first);
}
