import type { Block } from "./address";
import type { CellValue } from "./region";

/** A cell as it will stand: what it shows, and the formula behind it if there is one. */
export interface ModelCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** Filled by a formula that spills from another cell: written blank. */
  readonly spilled?: true;
}

export type Look = "title" | "head" | "total" | "note" | "input" | "line" | "right";

/** A picture of cells. */
export interface ModelChart {
  readonly kind: "columns" | "bars" | "line" | "radar";
  readonly title: string;
  readonly source: Block;
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** A whole sheet that Merit writes: cells, how they look, how they print. */
export interface SheetModel {
  readonly name: string;
  readonly cells: readonly (readonly ModelCell[])[];
  readonly formats?: readonly { readonly block: Block; readonly format: string }[];
  readonly looks?: readonly { readonly block: Block; readonly look: Look }[];
  /** Widths of the columns in characters. */
  readonly widths?: readonly number[];
  /** Set up for A4 paper. */
  readonly page?: { readonly landscape: boolean };
  readonly charts?: readonly ModelChart[];
  /**
   * Blocks that become Excel tables, their first row being the header; taken names get a number.
   */
  readonly tables?: readonly { readonly block: Block; readonly name: string }[];
  /** What may be typed into cells: one of a list, or a number between two. */
  readonly validations?: readonly {
    readonly block: Block;
    readonly rule:
      { readonly list: readonly string[] } | { readonly from: number; readonly to: number };
  }[];
  readonly frozenRows?: number;
  /** Where formulas only help others: what they show is no news. */
  readonly helpers?: readonly Block[];
  /** What of it is Merit's own, where somebody keeps cells beside or below it. */
  readonly size?: Size;
}

/** How many rows and columns from A1 on. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The part of a sheet that Merit writes as its own. */
export function sizeOf({ size, cells }: SheetModel): Size {
  return size ?? { rows: cells.length, columns: longest(cells) };
}

export const blank: ModelCell = { value: "" };

export function plain(value: CellValue): ModelCell {
  return { value };
}

/** A formula with the value that it is expected to show. */
export function live(formula: string, value: CellValue): ModelCell {
  return { value, formula };
}

function longest(lines: readonly { readonly length: number }[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Lines of cells made as wide as the widest. */
export function squared(lines: readonly (readonly ModelCell[])[]): ModelCell[][] {
  const width = Math.max(1, longest(lines));
  return lines.map((line) => [...line, ...new Array<ModelCell>(width - line.length).fill(blank)]);
}

/** Groups of lines beside each other, a blank column between them. */
export function sideBySide(parts: readonly (readonly (readonly ModelCell[])[])[]): ModelCell[][] {
  const squares = parts.filter((part) => part.length > 0).map(squared);
  const height = Math.max(1, longest(squares));
  return Array.from({ length: height }, (_, row) =>
    squares.flatMap((square, index) => [
      ...(index > 0 ? [blank] : []),
      ...(square[row] ?? (square[0] ?? []).map(() => blank)),
    ]),
  );
}

/** How wide a value is shown, in characters: a Chinese sign is two. */
export function wide(value: CellValue): number {
  return [...String(value)].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** Widths of columns, in characters, that fit what the cells show; a Chinese sign is two wide. */
export function contentWidths(cells: readonly (readonly ModelCell[])[]): number[] {
  return (cells[0] ?? []).map((_, column) =>
    cells.reduce(
      (most, line) => Math.max(most, Math.min(60, wide(line[column]?.value ?? "") + 3)),
      8,
    ),
  );
}

/** What is written into a cell: its formula, nothing under a spill, text so that it stays text. */
export function contentOf({ value, formula, spilled }: ModelCell): CellValue {
  if (formula !== undefined) return formula;
  if (spilled) return "";
  return typeof value === "string" && value !== "" ? asText(value) : value;
}

/**
 * Text as Excel would take it for something else is written with an apostrophe, so that it stays
 * text: what Excel reads as a date, an amount or a number has a digit of some script, or begins as
 * a formula, an error or an amount does (office-js-docs, Range.values: "as if typed").
 */
export function asText(text: string): string {
  return /\p{N}|^[\s=+\-@'#$€£¥￥(（.,]|^(true|false)$/iu.test(text) ? `'${text}` : text;
}

/** Whether figures are written as live formulas or as values. */
export type Output = "formulas" | "values";
