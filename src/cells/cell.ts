/** What a worksheet hands over for a cell: a number, text, boolean, blank or error. */
export type Cell = unknown;
export type Block = readonly (readonly Cell[])[];

/** A cell of a result: never null, NaN or nothing [N7]. */
export type AnswerCell = number | string | boolean | CustomFunctions.Error;

/** Whether a cell is blank, in every form in which Excel says so except 0 [N4]. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Whether a cell holds an Excel error such as #DIV/0! */
export function isError(cell: Cell): cell is CustomFunctions.Error {
  return (
    typeof cell === "object" && cell !== null && "code" in cell && String(cell.code).startsWith("#")
  );
}

/** The first error among the cells of some arguments, if there is one [N3]. */
export function firstError(args: readonly Cell[]): CustomFunctions.Error | undefined {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (typeof arg !== "object" || arg === null) continue;
    const found = Array.isArray(arg) ? firstError(arg) : isError(arg) ? arg : undefined;
    if (found) return found;
  }
  return undefined;
}

/** An argument as a block of cells: one value is a block of one, short rows end in blanks. */
export function blockOf(argument: Cell): Block {
  if (!Array.isArray(argument)) return [[argument]];
  const block = argument.every(Array.isArray) ? (argument as Block) : [argument];
  const widths = new Set(block.map((row) => row.length));
  if (widths.size === 1 && !widths.has(0)) return block;
  const width = Math.max(1, ...widths);
  return (block.length > 0 ? block : [[]]).map((row) =>
    Array.from({ length: width }, (_, column): Cell => row[column]),
  );
}

/** A cell as text; blank, spaces, and the 0 that a blank may arrive as, are empty [N4, N12]. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string" && startsWithSign(cell)) return cell;
  if (isBlank(cell) || cell === 0) return "";
  const text = String(cell);
  return text.trim() === "" ? "" : text;
}

/** Whether a text begins with a letter or digit of the common kinds, so that it is not blank. */
function startsWithSign(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
}
