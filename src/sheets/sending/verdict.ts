import { nameKey } from "../../domain";
import type { CellValue, Region } from "../region";
import { type KnownRatings, givenKey, raterLabels, ratingIn } from "./known-ratings";

/** A sheet with what else it carries besides cells. */
interface SentSheet {
  readonly region: Region;
  readonly pivots: number;
  readonly isHidden: boolean;
  /** What Merit wrote on it, if it did. */
  readonly mark: string | undefined;
}

/** Whether a copy of a sheet may be sent: if not, or if somebody has to say, for what reason. */
export interface Verdict {
  readonly kind: "free" | "asked" | "withheld";
  readonly why: "" | "raters" | "rating" | "pivot" | "names" | "hidden" | "unknown";
  readonly row: number;
  readonly column: number;
}

const free: Verdict = { kind: "free", why: "", row: 0, column: 0 };

/**
 * Looks whether a rater can be read beside a rating, in whatever layout: a label or a column of
 * raters with numbers, a rating of somebody that stands where rater and ratee cross, a pivot table,
 * which holds its source. Every sheet that Merit has not written is asked about: words, codes and
 * nicknames tell a rating as well.
 */
export function verdictOf(sheet: SentSheet, known: KnownRatings): Verdict {
  const { region, pivots, isHidden, mark } = sheet;
  const named = raterLabels(region).find(({ names }) => names.some((name) => name !== ""));
  const numbers = region.values.some((line) => line.some((cell) => ratingIn(cell) !== undefined));
  if (named && numbers) return at(region, "withheld", "raters", named);
  if (pivots > 0) return { ...free, kind: "withheld", why: "pivot" };
  const traces = tracesIn(region, known);
  const told = traces.find(({ isTold }) => isTold);
  if (told) return at(region, "withheld", "rating", told);
  if (named) return at(region, "asked", "raters", named);
  const [trace] = traces;
  if (trace && mark === undefined) return at(region, "asked", "names", trace);
  if (isHidden) return { ...free, kind: "asked", why: "hidden" };
  return mark === undefined ? { ...free, kind: "asked", why: "unknown" } : free;
}

interface Trace {
  readonly row: number;
  readonly column: number;
  /** Whether a rating that this rater gave stands where both names lead. */
  readonly isTold: boolean;
}

/** Raters' names beside or above numbers, or in one text with a number. */
function tracesIn({ values }: Region, known: KnownRatings): Trace[] {
  return values.flatMap((line, row) =>
    line.flatMap((cell, column): Trace[] => {
      if (typeof cell === "string" && isTextTrace(cell, known))
        return [{ row, column, isTold: true }];
      const number = ratingIn(cell);
      if (number === undefined) return [];
      const names = namesAround(values, row, column);
      const raters = names.filter((name) => known.raters.has(name));
      if (raters.length === 0) return [];
      const isTold = raters.some((rater) =>
        names.some((ratee) => ratee !== rater && known.given.has(givenKey(rater, ratee, number))),
      );
      return [{ row, column, isTold }];
    }),
  );
}

/** Whether a text tells a rater and a number: "Li: 85". */
function isTextTrace(text: string, { raters }: KnownRatings): boolean {
  const parts = text.normalize("NFKC").split(/[:,;=(){}[\]，；、。\s\d]+/);
  return /\d/.test(text) && parts.length > 1 && parts.some((part) => raters.has(nameKey(part)));
}

/** The texts of a cell's row, of its column above it, and of what stands above its table. */
function namesAround(values: Region["values"], row: number, column: number): string[] {
  const above = values.slice(0, row).map((line) => line[column] ?? "");
  const head = values.slice(0, Math.min(row, headRows)).flat();
  return [...new Set([...(values[row] ?? []), ...above, ...head].flatMap(namesIn))];
}

/** Rows at the beginning of a sheet that may say whom all of it is about. */
const headRows = 3;

function namesIn(cell: CellValue): string[] {
  if (typeof cell !== "string" || cell === "") return [];
  const parts = cell.split(/[:：]/);
  return [cell, ...(parts.length > 1 ? parts : [])].map(nameKey);
}

function at(
  { row, column }: Region,
  kind: Verdict["kind"],
  why: Verdict["why"],
  place: { readonly row: number; readonly column: number },
): Verdict {
  return { kind, why, row: row + place.row, column: column + place.column };
}
