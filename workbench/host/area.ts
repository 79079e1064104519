import { HostError } from "./host-error";

/** A rectangle of a sheet: 0-based first row and column, and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const address = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The area that an address such as B2:D9, C:C or 3:3 means. */
export function areaOf(text: string): Area {
  const match = address.exec(text.trim());
  if (!match || text.trim() === "")
    throw new HostError("InvalidArgument", `The address ${text} is invalid`);
  const [, firstLetters, firstDigits, secondLetters = firstLetters, secondDigits = firstDigits] =
    match;
  const columns = [
    firstLetters ? columnOf(firstLetters) : 0,
    secondLetters ? columnOf(secondLetters) : lastColumn - 1,
  ] as const;
  const rows = [
    firstDigits ? Number(firstDigits) - 1 : 0,
    secondDigits ? Number(secondDigits) - 1 : lastRow - 1,
  ] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.abs(rows[1] - rows[0]) + 1,
    columns: Math.abs(columns[1] - columns[0]) + 1,
  };
}

/** The address of an area, without its sheet. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${lettersOf(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${lettersOf(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as it stands before an exclamation mark. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The part that two areas share, if they do. */
export function shared(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The least area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

function columnOf(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce(
      (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}

function lettersOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : lettersOf(Math.floor(column / 26) - 1) + rest;
}
