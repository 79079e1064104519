import type { Decimal, Refusal } from "../../domain";

/** Something in a workbook that somebody should look at. */
export type Finding = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
} & (
  | { readonly kind: "broken"; readonly formula: string; readonly shown: string }
  | { readonly kind: "error"; readonly got: string }
  | { readonly kind: "sum"; readonly sum: Decimal; readonly got: Decimal }
  | { readonly kind: "behind"; readonly said: string }
  | { readonly kind: "year"; readonly sum: Decimal; readonly got: Decimal }
  | { readonly kind: "typed"; readonly got: Decimal }
  | { readonly kind: "scheme"; readonly refusal: Refusal }
  | { readonly kind: "unrated"; readonly count: number }
  | { readonly kind: "raters" }
  | { readonly kind: "step"; readonly got: Decimal; readonly step: Decimal }
  | { readonly kind: "edge"; readonly who: string; readonly got: Decimal }
  | { readonly kind: "pay-nobody" | "pay-blank"; readonly who: string }
  | { readonly kind: "stale"; readonly what: string }
);
