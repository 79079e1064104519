import { Decimal, nameKey, narrow } from "../../domain";
import type { Language } from "../../locales/language";
import { writtenNumber } from "../../locales/number";
import type { SheetTable } from "../table";
import type { Columns } from "./columns";
import type { MeasureDraft } from "./draft";
import { figureIn } from "../table-rows";

/** Units of money and the like, each with its size in tens [D4]. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/^亿/, 8],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^万/, 4],
  [/^千/, 3],
  [/^(millones|million|mio|m[ $€£¥]|[$€£¥]\s?m$|m$)/i, 6],
  [/^(mil\b|miles|thousand|k|[$€£¥]\s?k)/i, 3],
  [/^(元|人民币|美元|欧元|rmb|cny|usd|eur|euros?|[$€£¥]|家|个|次|件|台|人|户|%)/i, 0],
];

/** What stands in brackets at the end of a header, or behind the word for a unit. */
const places = [
  /\(\s*(?:单位\s*[:：]\s*)?([^()]{1,12})\)\s*$/,
  /(?:单位|unit|units|unidad|unidades)\s*[:：]\s*([^\s,，;；)]{1,12}(?:\s[^\s,;)]{1,8})?)/i,
  /[,，]\s*([km]?[€$£¥][km]?)$/i,
];

/** The unit that a text names; nothing where it names none. */
export function unitIn(text: string): string | undefined {
  const plain = narrow(text).trim();
  const found = places.map((place) => place.exec(plain)?.[1]?.trim());
  return found.find((unit) => unit !== undefined && sizeOf(unit) !== undefined);
}

/** The header without the unit that it names. */
export function withoutUnit(header: string): string {
  const plain = narrow(header).trim();
  return unitIn(plain) === undefined ? header : plain.replace(/\s*[(,，][^(,，]*$/, "");
}

/** The size of a unit in tens. */
function sizeOf(unit: string): number | undefined {
  return sizes.find(([word]) => word.test(unit))?.[1];
}

/** The size of a unit in tens; 0 where there is none. */
export function unitSize(unit: string | undefined): number {
  return sizeOf(unit ?? "") ?? 0;
}

/** The unit of a column: what its header says, or what is said above the table. */
export function columnUnit(table: SheetTable, column: number | undefined): string | undefined {
  return unitIn(table.headers[column ?? -1] ?? "") ?? unitIn(table.caption);
}

/**
 * A total as it was typed, in the unit of its measure: 万, 亿, k, m behind it are taken into account.
 * @example "1.2亿" in 万元 is 12000, "12000" is 12000
 */
export function typedTotal(
  { total: { text }, unit }: Pick<MeasureDraft, "total" | "unit">,
  language: Language,
): Decimal | undefined {
  const value = writtenNumber(text, language);
  const isSized = /[^\d.,\s+-]/.test(narrow(text));
  return isSized ? value?.div(new Decimal(10).pow(unitSize(unit))) : value;
}

/** The column's unit is not of the size of the measure's: limits would mean something else. */
function isOtherUnit(
  { unit }: Pick<MeasureDraft, "unit">,
  table: SheetTable,
  column: number,
): boolean {
  const own = columnUnit(table, column);
  return !!own && !!unit && sizeOf(own) !== sizeOf(unit);
}

/** A limit or lock of a measure that is in a unit of another size: it would mean nothing. */
export function limitInOtherUnit(
  measure: Pick<MeasureDraft, "unit">,
  table: SheetTable,
  { min, max, locked }: Columns,
): number | undefined {
  return [min, max, locked].find(
    (column) => column !== undefined && isOtherUnit(measure, table, column),
  );
}

/** A figure that is so many times another, or less than such a part of it, is hardly meant. */
export function isFarFrom(figure: Decimal, other: Decimal): boolean {
  const times = figure.abs().div(other.abs());
  return times.gt(farFrom) || times.times(farFrom).lt(1);
}

const farFrom = 20;
const zero = new Decimal(0);
const lastYearWords =
  /去年|上年|同期|last year|prior year|año (pasado|anterior)|(19|20)\d\d\s*年?/i;

/**
 * What a measure came to last year, in its unit, where its driver's header says that it is that:
 * 去年销售额 for 销售额, 去年 for any.
 */
export function lastYearOf(
  { name, unit }: Pick<MeasureDraft, "name" | "unit">,
  table: SheetTable,
  { driver }: Columns,
): Decimal | undefined {
  const header = withoutUnit(table.headers[driver ?? -1] ?? "");
  const what = nameKey(header.replace(lastYearWords, ""));
  const own = nameKey(name);
  const isOwn = what === "" || what.includes(own) || own.includes(what);
  if (driver === undefined || !lastYearWords.test(header) || !isOwn) return undefined;
  const sum = table.rows.reduce((all, line) => all.plus(figureIn(line[driver]) ?? 0), zero);
  const [of, to] = [columnUnit(table, driver), unit].map((one) => sizeOf(one ?? ""));
  const apart = of === undefined || to === undefined ? 0 : of - to;
  const scaled = sum.times(new Decimal(10).pow(apart));
  return scaled.gt(0) ? scaled : undefined;
}

/** A measure's name with its unit. */
export function named(name: string, unit: string | undefined): string {
  if (!unit) return name;
  return /[㐀-鿿]/.test(name + unit) ? `${name}（${unit}）` : `${name} (${unit})`;
}
