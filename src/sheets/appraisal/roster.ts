import { type Person, nameKey, narrow, shownName } from "../../domain";
import { rosterHeaders } from "../../locales/headers";
import { guessColumns } from "../guess-columns";
import type { SheetTable } from "../table";

/**
 * The people of a roster with those they report to; nothing where the table does not tell. People
 * of one name are told apart by their numbers, where there are any [P16].
 */
export function peopleIn(table: SheetTable | undefined): readonly Person[] | undefined {
  const columns = table && guessColumns(table.headers, rosterHeaders);
  if (columns?.person === undefined || columns.manager === undefined) return undefined;
  const text = (line: SheetTable["rows"][number], column = -1): string =>
    shownName(String(line[column] ?? ""));
  const lines = table?.rows ?? [];
  const names = lines.map((line) => text(line, columns.person));
  const numbers = lines.map((line) => text(line, columns.number));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  const shown = names.map((name, row) => {
    const number = numbers[row] ?? "";
    const isSeveral = (counts.get(nameKey(name)) ?? 0) > 1 && number !== "" && name !== "";
    return isSeveral ? `${name}（${number}）` : name;
  });
  const numbered = new Map(shown.map((name, row) => [nameKey(numbers[row] ?? ""), name]));
  // A superior may be written by the employee number.
  const named = (written: string): string =>
    counts.has(nameKey(written)) ? written : (numbered.get(nameKey(written)) ?? written);
  return lines.map((line, row) => {
    const cell = text(line, columns.manager);
    const isOne = counts.has(nameKey(cell));
    return {
      name: shown[row] ?? "",
      managers: isOne ? [cell] : superiorsIn(cell).map(named),
      isWeighted: !isOne && weighted.test(narrow(cell)),
    };
  });
}

/** Two or more names with a share behind each. */
const weighted = /^(?:[^\d、,;/&]+\d+(?:\.\d+)?\s*%?[\s、,;/&]*){2,}$/;

/**
 * Names that stand in one cell, with the shares that may stand behind them left off.
 * @example "王磊 70 褚勇 30", "王磊、褚勇" and "王磊/褚勇" are two
 */
function superiorsIn(cell: string): string[] {
  const plain = narrow(cell);
  return (weighted.test(plain) ? plain.replace(/\d+(\.\d+)?\s*%?/g, ";") : plain)
    .split(/[、,;/&\n]/)
    .map(shownName)
    .filter((name) => name !== "");
}
