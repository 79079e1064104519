import { Decimal, narrow } from "../domain";
import type { Language } from "./language";

const units: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * The number that a person typed: full-width digits, the language's separators, 万 and 亿 are understood.
 * @example "1.2亿" and "120,000,000" in Chinese, "120.000.000" in Spanish are 120000000
 */
export function typedNumber(text: string, language: Language): Decimal | undefined {
  const plain = narrow(text).replace(/\s/g, "");
  const unit = units[plain.slice(-1)];
  const digits = unit === undefined ? plain : plain.slice(0, -1);
  const [group, point] = language === "es-ES" ? [".", ","] : [",", "."];
  if (!new RegExp(`^[+-]?(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${point}\\d*)?$`).test(digits)) return undefined;
  const value = new Decimal(digits.replaceAll(group, "").replace(point, ".").replace(/\.$/, ""));
  return unit === undefined ? value : value.times(new Decimal(10).pow(unit));
}

/**
 * The rate that a person typed: a percentage, or a part of 1.
 * @example "95%", "95 ％" and "0.95" are 0.95
 */
export function typedRate(text: string, language: Language): Decimal | undefined {
  const plain = narrow(text).trim();
  const number = typedNumber(plain.replace(/%$/, ""), language);
  return plain.endsWith("%") ? number?.div(100) : number;
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
