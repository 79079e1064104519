import { type Decimal, figure } from "../decimal";
import type { Place } from "../refusal";
import { type Result, accept, refuse } from "../result";

/** A row of a pay table: from where it applies, and what then applies. */
export interface TableRow {
  readonly from: Decimal;
  readonly value: Decimal;
}

/** A table in the order of its first column [W4]; an empty one and a repeated first value are refused. */
export function ordered(rows: readonly TableRow[], place: Place): Result<readonly TableRow[]> {
  if (rows.length === 0) return refuse({ code: "table-empty", place });
  const seen = new Set<string>();
  for (const [index, { from }] of rows.entries()) {
    const key = figure(from);
    if (seen.has(key)) return refuse({ code: "table-repeated", place, row: index + 1, got: key });
    seen.add(key);
  }
  return accept([...rows].sort((a, b) => a.from.comparedTo(b.from)));
}
