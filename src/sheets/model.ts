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
  /** What may be typed into cells: one of a list, or a number between two. */
  readonly validations?: readonly {
    readonly block: Block;
    readonly rule:
      { readonly list: readonly string[] } | { readonly from: number; readonly to: number };
  }[];
  readonly frozenRows?: number;
}

export const blank: ModelCell = { value: "" };

export function shown(value: CellValue): ModelCell {
  return { value };
}

/** A formula with the value that it is expected to show. */
export function live(formula: string, value: CellValue): ModelCell {
  return { value, formula };
}

/** Lines of cells made as wide as the widest. */
export function squared(lines: readonly (readonly ModelCell[])[]): ModelCell[][] {
  const width = Math.max(1, ...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...new Array<ModelCell>(width - line.length).fill(blank)]);
}

/** What is written into a cell: its formula, nothing under a spill, text so that it stays text. */
export function contentOf({ value, formula, spilled }: ModelCell): CellValue {
  if (formula !== undefined) return formula;
  if (spilled) return "";
  return typeof value === "string" && value !== "" ? asText(value) : value;
}

/**
 * Text as Excel would take it for something else is written with an apostrophe, so that it stays
 * text.
 */
export function asText(text: string): string {
  return /^[=+\-@'\d.]|^(true|false)$|%$/i.test(text) ? `'${text}` : text;
}

/** Whether figures are written as live formulas or as values. */
export type Output = "formulas" | "values";
