import type { ICellData } from "@univerjs/core";

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const percentage = /^([+-]?\d+\.?\d*)%$/;

/**
 * What a cell becomes when the add-in or a person writes something into it; nothing stays as it is
 * [Range.values].
 */
export function typed(input: unknown): ICellData | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number") return { v: input, t: 2, f: null };
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: 3, f: null };
  const text = typeof input === "string" ? input : JSON.stringify(input);
  if (text === "") return { v: null, t: null, f: null, p: null };
  if (text.startsWith("=") && text.length > 1) return { f: text, v: null, t: null };
  if (text.startsWith("'")) return { v: text.slice(1), t: 1, f: null };
  if (plainNumber.test(text)) return { v: Number(text), t: 2, f: null };
  const percent = percentage.exec(text);
  if (percent) return { v: Number(percent[1]) / 100, t: 2, f: null };
  if (/^(true|false)$/i.test(text))
    return { v: text.toLowerCase() === "true" ? 1 : 0, t: 3, f: null };
  return { v: text, t: 1, f: null };
}
