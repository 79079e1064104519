import { Decimal, narrow } from "../domain";
import type { Language } from "./language";

/** Units behind a number, in tens. */
const units: Readonly<Record<string, number>> = { 万: 4, 百万: 6, 千万: 7, 亿: 8, k: 3, mil: 3, m: 6, millones: 6 };

/**
 * The number that a person typed: full-width digits, the language's separators, 万 and 亿 are understood.
 * @example "1.2亿" and "120,000,000" in Chinese, "120.000.000" in Spanish are 120000000
 */
export function typedNumber(text: string, language: Language): Decimal | undefined {
  const plain = narrow(text).replace(/\s/g, "");
  const [, digits = plain, word] = /^(.*?\d[.,]?)(百万|千万|万|亿|millones|mil|k|m)$/i.exec(plain) ?? [];
  const unit = units[word?.toLowerCase() ?? ""];
  const [group, point] = language === "es-ES" ? [".", ","] : [",", "."];
  if (!new RegExp(`^[+-]?(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${point}\\d*)?$`).test(digits)) return undefined;
  const value = new Decimal(digits.replaceAll(group, "").replace(point, ".").replace(/\.$/, ""));
  return unit === undefined ? value : value.times(new Decimal(10).pow(unit));
}

/** What stands behind a number: its unit in tens, and what is counted. */
const behind = /\s*(百万|千万|万|亿|k|m|mil|millones)?\s*(?:元|人民币|美元|欧元|rmb|cny|usd|eur|€|家|个|次|件|台|人|户|分)?整?$/i;

/**
 * The number in a cell that people wrote as text [D3]: separators of the reader's language,
 * currency signs, brackets for minus, a unit behind, a percent sign.
 *
 * @param size the unit of the whole column, in tens: in a column of 万元, "13万" is 13 and "1亿" 10000
 * @example "￥1,200.50" is 1200.5, "(500)" is -500, "120万元" is 1200000, "12家" is 12, "85分" is 85
 */
export function writtenNumber(text: string, language: Language, size = 0): Decimal | undefined {
  const plain = narrow(text)
    .trim()
    .replace(/^[¥￥$€£]\s*/, "");
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const [digits, unit] = withUnit(bracketed ?? plain);
  const isPercent = digits.endsWith("%");
  const number = typedNumber(isPercent ? digits.slice(0, -1) : digits, language);
  const power = unit === undefined ? 0 : (units[unit.toLowerCase()] ?? 0) - size;
  const scaled = number?.times(new Decimal(10).pow(power));
  const signed = bracketed === undefined ? scaled : scaled?.negated();
  return isPercent ? signed?.div(100) : signed;
}

function withUnit(text: string): readonly [digits: string, unit: string | undefined] {
  const found = behind.exec(text);
  return [text.slice(0, found?.index ?? text.length), found?.[1]];
}

/**
 * The rate that a person typed: a percentage, a part of 1, or a number of percent without its sign
 * [D14]. More than 100 without a sign is no answer but a question.
 * @example "95%", "95 ％", "0.95" and "95" are 0.95; "1.05" is 1.05
 */
export function typedRate(text: string, language: Language): Decimal | undefined {
  const plain = narrow(text).trim();
  const number = typedNumber(plain.replace(/%$/, ""), language);
  if (plain.endsWith("%") || number?.gte(2)) {
    const isAsked = !plain.endsWith("%") && number?.gt(100);
    return isAsked ? undefined : number?.div(100);
  }
  return number;
}

/** A decimal as the reader writes it, all its digits kept. */
export function shownNumber(value: Decimal, language: Language, places = value.decimalPlaces()): string {
  const least = Math.min(places, value.decimalPlaces());
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: Math.max(least, places) });
  return format.format(value.toFixed() as unknown as number);
}

/** A part of 1 as percent. */
export function shownPercent(value: Decimal, language: Language, places = 2): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: places }).format(value.toNumber());
}
