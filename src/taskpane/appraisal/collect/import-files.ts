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
import { readWorkbookFile } from "./read-file";

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
  words: PaneWords,
  language: Language,
  { report, isStopped }: Watch,
): Promise<Imported | undefined> {
  const [notes, all]: [FileNote[], RatingRow[]] = [[], []];
  for (const [index, file] of files.entries()) {
    if (isStopped()) return undefined;
    const { note, incoming } = await importFile(file, expected, words.review, language);
    notes.push(note);
    for (const row of incoming) all.push(row);
    report(index + 1, files.length);
  }
  return { notes, merged: mergeRatings(rows, all) };
}

async function importFile(
  file: File,
  expected: Expected,
  words: ReviewWords,
  language: Language,
): Promise<{ readonly note: FileNote; readonly incoming: readonly RatingRow[] }> {
  const name = file.name.slice(0, 120);
  const read = await readWorkbookFile(file.name, new Uint8Array(await file.arrayBuffer()));
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
  return {
    note: {
      isIn: true,
      text: words.fileOk(name, checked.rater.slice(0, 40), String(checked.rows.length)),
    },
    incoming: checked.rows,
  };
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
