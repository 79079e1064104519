import { Decimal, ofCell, ofText } from "../../domain";
import type { CellValue } from "../region";

export type Matrix = readonly (readonly CellValue[])[];

/**
 * A selected result: what the call was given, argument by argument, where in the result the cell
 * is, and what it shows.
 */
export interface Asked {
  readonly inputs: readonly (Matrix | undefined)[];
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * The cells of an argument that is written out: a number, a text, a table in braces; nothing where
 * it is an expression.
 */
export function literal(argument: string | undefined): Matrix | undefined {
  if (argument === undefined || argument === "") return undefined;
  const inside = /^\{(.*)\}$/.exec(argument)?.[1];
  const lines = cut(inside ?? argument, ";").map((line) => cut(line, ",").map(cellOf));
  return lines.flat().includes(undefined) ? undefined : (lines as Matrix);
}

/** Parts between separators that stand outside quotes. */
function cut(text: string, separator: string): string[] {
  return (
    text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^${separator}"])*(?:${separator}|$)`, "g")) ?? []
  )
    .slice(0, -1)
    .map((part) => (part.endsWith(separator) ? part.slice(0, -1) : part).trim());
}

function cellOf(text: string): CellValue | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^[-+]?\d*\.?\d+(e[-+]?\d+)?%?$/i.test(text)
    ? (ofText(text)?.toNumber() ?? undefined)
    : undefined;
}

/** Every cell of an argument as a number, one after another; what is none is nothing. */
export function numbers(matrix: Matrix | undefined): readonly (Decimal | undefined)[] {
  return (matrix ?? []).flat().map(numberOf);
}

export function numberOf(cell: CellValue | undefined): Decimal | undefined {
  if (typeof cell === "number") return ofCell(cell);
  return typeof cell === "string" && cell !== "" ? ofText(cell) : undefined;
}

export function sum(all: readonly (Decimal | undefined)[]): Decimal {
  return Decimal.sum(0, ...all.flatMap((each) => (each ? [each] : [])));
}

/** One number per row, or the same for all rows. */
export function along(matrix: Matrix | undefined, at: number): Decimal | undefined {
  const all = numbers(matrix);
  return all.length === 1 ? all[0] : all[at];
}
