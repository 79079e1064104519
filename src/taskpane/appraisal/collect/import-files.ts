import type { Watch } from "../../../excel/put-sheets";
import type { Language } from "../../../locales/language";
import type { PaneWords } from "../../../locales/pane-shape";
import { refusalText } from "../../../locales/refusal-text";
import type { ReviewWords } from "../../../locales/review-shape";
import {
  type Expected,
  type FileRefusal,
  checkFile,
} from "../../../sheets/appraisal/files/check-file";
import { type Merged, mergeRatings } from "../../../sheets/appraisal/files/merge";
import type { RatingRow } from "../../../sheets/appraisal/ratings-sheet";
import type { FileNote } from "../state";
import type { ReadFile } from "./read-file";

/** How files are read, and in which words what became of them is said. */
interface Reading {
  readonly words: PaneWords;
  readonly language: Language;
  readonly watch: Watch;
  readonly readFile: (file: File, isStopped: () => boolean) => Promise<ReadFile>;
}

/** What became of the files, and the table with what came in. */
export interface Imported {
  readonly notes: readonly FileNote[];
  readonly merged: Merged;
}

/**
 * Reads files one after another, checks each, and merges the good ones into the table, each once;
 * nothing where it was stopped.
 */
export async function importFiles(
  files: readonly File[],
  rows: readonly RatingRow[],
  expected: Expected,
  { words, language, watch: { report, isStopped }, readFile }: Reading,
): Promise<Imported | undefined> {
  const [notes, all]: [FileNote[], RatingRow[]] = [[], []];
  for (const [index, file] of files.entries()) {
    if (isStopped()) return undefined;
    const read = await readFile(file, isStopped).catch(unreadable);
    if (isStopped()) return undefined;
    const { note, incoming } = takeFile(file.name, read, expected, words.review, language);
    notes.push(note);
    for (const row of incoming) all.push(row);
    report(index + 1, files.length);
  }
  return { notes, merged: mergeRatings(rows, all) };
}

/** A file that was moved, deleted or locked since it was chosen. */
function unreadable(): ReadFile {
  return { ok: false, refusal: "broken" };
}

function takeFile(
  fileName: string,
  read: ReadFile,
  expected: Expected,
  words: ReviewWords,
  language: Language,
): { readonly note: FileNote; readonly incoming: readonly RatingRow[] } {
  const name = fileName.slice(0, 120);
  if (!read.ok)
    return {
      note: { isIn: false, text: words.fileBad(name, words.fileRefusals[read.refusal]) },
      incoming: [],
    };
  const checked = checkFile(read.sheets, expected);
  if (!checked.ok)
    return {
      note: {
        isIn: false,
        text: words.fileBad(name, fileRefusalText(checked.refusal, words, language)),
      },
      incoming: [],
    };
  const raters = checked.raters.join(", ").slice(0, 40);
  const text = words.fileOk(name, raters, String(checked.rows.length));
  const hidden = read.hidden > 0 ? words.fileHidden(String(read.hidden)) : "";
  return { note: { isIn: true, text: text + hidden }, incoming: checked.rows };
}

function fileRefusalText(
  refusal: FileRefusal,
  { fileRefusals }: ReviewWords,
  language: Language,
): string {
  switch (refusal.code) {
    case "noTable":
      return fileRefusals.noTable;
    case "noRater":
      return fileRefusals.noRater;
    case "tooManyRows":
      return fileRefusals.tooManyRows(String(refusal.got));
    case "longText":
      return fileRefusals.longText(String(refusal.row));
    case "formula":
      return fileRefusals.formula(String(refusal.row));
    case "unknownRatee":
      return fileRefusals.unknownRatee(
        String(refusal.row),
        refusal.got.slice(0, 40),
        refusal.nearest,
      );
    case "notAssigned":
      return fileRefusals.notAssigned(
        String(refusal.row),
        refusal.ratee.slice(0, 40),
        refusal.group.slice(0, 40),
      );
    case "refused":
      return refusalText(
        "row" in refusal.refusal ? { ...refusal.refusal, row: refusal.row } : refusal.refusal,
        language,
      );
  }
}
