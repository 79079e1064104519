import { noteAnswer } from "../cells/activity";
import { type AnswerCell, firstError, isError } from "../cells/cell";
import { spotOf } from "../cells/spot";
import { type Refusal, type Result, accept, isUnanswerable } from "../domain";
import { languageFor } from "../locales/language";
import { readersLocale } from "../locales/reader";
import { refusalText } from "../locales/refusal-text";
import { type Vectors, located } from "./located";

/**
 * Cells that a result may have at most [N9]. Excel for the web carries five megabytes at a time,
 * and its client drops a longer result without a word.
 */
const mostCells = { anywhere: 1_000_000, onWeb: 300_000 };

/**
 * The one guard around every function: an error among the arguments comes back as that error, a
 * refusal as `#VALUE!` or `#N/A` with its sentence, and a result as a full rectangle of finite
 * cells [N3, N7, N8].
 *
 * @param vectors the arguments that are rows or columns, for messages [N14]
 */
export function answer(
  args: readonly unknown[],
  compute: () => Result<AnswerCell[][]>,
  vectors: Vectors = {},
): AnswerCell[][] {
  noteAnswer();
  const error = firstError(args);
  const result = error ? accept([[error]]) : compute();
  const refusal = result.ok ? overflow(result.value) : located(result.refusal, vectors);
  const cells = result.ok && !refusal ? rectangle(result.value) : [];
  const thrown = refusal ? errorFor(refusal) : onlyError(cells);
  // Excel's class of cell errors is no Error; only when it is thrown does its sentence reach the
  // cell.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (thrown) throw new CustomFunctions.Error(thrown.code, thrown.message);
  return cells;
}

/** The error that is the whole answer. */
function onlyError(cells: readonly (readonly AnswerCell[])[]): CustomFunctions.Error | undefined {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return isError(only) ? only : undefined;
}

/** Refuses a result that would be too large, before it is computed [N9]. */
export function sizeRefusal(rows: number, columns: number): Refusal | undefined {
  const cells = rows * columns;
  const most = isOnWeb() ? mostCells.onWeb : mostCells.anywhere;
  return cells > most
    ? { code: "too-many-cells", got: String(cells), most: String(most) }
    : undefined;
}

/** Functions run without Office where its library was blocked, and under test. */
function isOnWeb(): boolean {
  return String(globalThis.Office?.context.platform) === "OfficeOnline";
}

/** A refusal as the error of a cell. */
export function errorFor(refusal: Refusal): CustomFunctions.Error {
  const code = isUnanswerable(refusal) ? "#N/A" : "#VALUE!";
  return new CustomFunctions.Error(
    code as CustomFunctions.ErrorCode,
    refusalText(refusal, languageFor(readersLocale())),
  );
}

function rectangle(rows: readonly (readonly AnswerCell[])[]): AnswerCell[][] {
  const width = Math.max(1, ...new Set(rows.map((row) => row.length)));
  return rows.map((row) =>
    row.length === width
      ? [...row]
      : Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );
}

/** A figure beyond what a cell can hold is refused, not blurred to infinity [N2, N7]. */
function overflow(rows: readonly (readonly AnswerCell[])[]): Refusal | undefined {
  const isEndless = (cell: AnswerCell): boolean =>
    typeof cell === "number" && !Number.isFinite(cell);
  const row = rows.findIndex((line) => line.some(isEndless));
  const line = rows[row];
  return (
    line && { code: "result-too-large", ...spotOf(row, line.findIndex(isEndless), line.length) }
  );
}
