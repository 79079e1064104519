import type { ICellData } from "@univerjs/core";
import { serialOf } from "./typed-date";

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const withThousands = /^[+-]?\d{0,3}(,\d{3})+(\.\d*)?$|^[+-]?,\d+$/;
const currency = /^([+-]?)\s*[$€£¥￥]\s*|\s*[$€£¥￥]$/g;
const fraction = /^([+-]?\d+) (\d{1,5})\/(\d{1,5})$/;

/**
 * What a cell becomes when the add-in or a person writes something into it; nothing stays as it is
 * [Range.values]. Excel reads texts as somebody's typing: dates, currencies, brackets, full width.
 */
export function typed(input: unknown): ICellData | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number") return { v: input, t: 2, f: null };
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: 3, f: null };
  const text = typeof input === "string" ? input : JSON.stringify(input);
  if (text === "") return { v: null, t: null, f: null, p: null };
  if (/^[=+\-@]./.test(text) && !numberOf(text)) return { f: asFormula(text), v: null, t: null };
  if (text.startsWith("'")) return { v: text.slice(1), t: 1, f: null };
  const number = numberOf(text);
  if (number !== undefined) return { v: number, t: 2, f: null };
  if (/^(true|false)$/i.test(text))
    return { v: text.toLowerCase() === "true" ? 1 : 0, t: 3, f: null };
  return { v: text, t: 1, f: null };
}

/** Signs before a formula are those of Lotus: a plus, a minus and @ begin one as well. */
function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/** The number that Excel reads in a text. */
function numberOf(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  const inBrackets = /^\((.+)\)$/.exec(plain)?.[1];
  const amount = (inBrackets ?? plain).replace(currency, "$1");
  const number = plainNumberOf(amount) ?? (inBrackets ? undefined : serialOf(plain));
  return number === undefined || !inBrackets ? number : -number;
}

function plainNumberOf(text: string): number | undefined {
  const [, whole, top, bottom] = fraction.exec(text) ?? [];
  if (whole && top && bottom) return Number(whole) + Number(top) / Number(bottom);
  const isPercentage = text.endsWith("%");
  const digits = isPercentage ? text.slice(0, -1).trim() : text;
  if (!plainNumber.test(digits) && !withThousands.test(digits)) return undefined;
  const number = Number(digits.replaceAll(",", ""));
  return isPercentage ? number / 100 : number;
}
