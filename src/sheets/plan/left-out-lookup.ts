import type { SheetTable, TableRow } from "../table";
import { type KeyLevel, type Pairs, isPlainKey, numbersOf, rangeOf } from "./key-ranges";

/** Rows that were left out and are looked up one by one; of more, only the count is known. */
const mostLookedUp = 12;

/** How the rows that are left out of a plan are counted on its sheet [Y1] [D5]. */
export function leftOutLookup(
  table: SheetTable,
  used: readonly KeyLevel[],
): {
  readonly others: string;
  readonly filled: (column: number) => string | undefined;
} {
  const last = used.at(-1)?.column ?? 0;
  const named = table.leftOut.filter(({ values }) => (values[last] ?? "") !== "");
  const looked = named.filter((row) => row.why !== undefined && hasPlainKeys(row, used));
  const byName = looked.length <= mostLookedUp ? looked : [];
  const total = (table.totals[last] ?? "") === "" ? 0 : 1;
  const counts = byName.map((row) => `COUNTIFS(${pairsOf(table, row, used).flat().join(",")})`);
  return {
    others: [String(named.length - byName.length + total), ...counts].join("-"),
    filled: (column) => {
      const parts = table.sums[column] ?? [column];
      const unclear = byName.filter(({ why }) => why === "driver");
      if (unclear.length === 0) return undefined;
      return unclear
        .map((row) => {
          const pairs = pairsOf(table, row, used);
          const numbers = parts.map((part) => numbersOf(rangeOf(table, part), pairs, true));
          return `IF(${numbers.join("+")}>=${parts.length},1,0)`;
        })
        .join("+");
    },
  };
}

function hasPlainKeys({ values }: TableRow, used: readonly KeyLevel[]): boolean {
  return used.every(({ column }) => {
    const key = values[column];
    return typeof key === "string" && key !== "" && isPlainKey(key);
  });
}

/** The keys of a row, each as a text of a formula. */
function pairsOf(table: SheetTable, { values }: TableRow, used: readonly KeyLevel[]): Pairs {
  return used.map(({ column }) => [
    rangeOf(table, column),
    `"${String(values[column]).replace(/"/g, '""')}"`,
  ]);
}
