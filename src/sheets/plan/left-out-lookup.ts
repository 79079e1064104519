import { nameKey, shownName } from "../../domain";
import type { SheetTable, TableRow } from "../table";
import {
  type KeyLevel,
  type Pairs,
  countOf,
  isPlainKey,
  matching,
  numbersOf,
  rangeOf,
} from "./key-ranges";

/** Rows that were left out and are looked up one by one; of more, only the count is known. */
const mostLookedUp = 12;

/** How keys are read by formulas: each by itself as a condition, and the range of a column. */
interface KeyReading {
  readonly isPlain: boolean;
  readonly keyed: (column: number) => string;
}

/** How the rows that are left out of a plan are counted on its sheet [Y1] [D5]. */
export function leftOutLookup(
  table: SheetTable,
  used: readonly KeyLevel[],
  { isPlain, keyed }: KeyReading,
): {
  readonly others: string;
  readonly filled: (column: number) => string | undefined;
} {
  const last = used.at(-1)?.column ?? 0;
  const keysOf = (line: TableRow["values"]): string =>
    used.map(({ column }) => nameKey(String(line[column] ?? ""))).join("\n");
  const taken = new Set(table.rows.map(keysOf));
  // A row whose name is in the plan is counted, and followed, there.
  const named = table.leftOut.filter(
    ({ values }) => (values[last] ?? "") !== "" && !taken.has(keysOf(values)),
  );
  const looked = named.filter(
    (row) => row.why !== undefined && (!isPlain || hasPlainKeys(row, used)),
  );
  const byName = looked.length <= mostLookedUp ? looked : [];
  const total = (table.totals[last] ?? "") === "" ? 0 : 1;
  const counts = byName.map((row) => countOf(pairsOf(row, used, keyed), isPlain));
  return {
    others: [String(named.length - byName.length + total), ...counts].join("-"),
    filled: (column) => {
      const parts = table.sums[column] ?? [column];
      const unclear = byName.filter(({ why }) => why === "driver");
      if (unclear.length === 0) return undefined;
      return unclear
        .map((row) => {
          const pairs = pairsOf(row, used, keyed);
          const numbers = parts.map((part) => numbersOf(rangeOf(table, part), pairs, isPlain));
          const sums = parts.map((part) => sumOf(rangeOf(table, part), pairs, isPlain));
          return `IF(AND(${numbers.join("+")}>=${parts.length},IFERROR(${sums.join("+")},-1)>=0),1,0)`;
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

function sumOf(range: string, pairs: Pairs, isPlain: boolean): string {
  return isPlain
    ? `SUMIFS(${range},${pairs.flat().join(",")})`
    : `SUMPRODUCT(${matching(pairs)}*1,${range})`;
}

/** The keys of a row, each as a text of a formula. */
function pairsOf(
  { values }: TableRow,
  used: readonly KeyLevel[],
  keyed: KeyReading["keyed"],
): Pairs {
  return used.map(({ column }) => [
    keyed(column),
    `"${shownName(String(values[column] ?? "")).replace(/"/g, '""')}"`,
  ]);
}
