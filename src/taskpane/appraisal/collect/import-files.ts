import type { Watch } from "../../../excel/put-sheets";
import type { Language } from "../../../locales/language";
import type { PaneWords } from "../../../locales/pane-shape";
import { refusalText } from "../../../locales/refusal-text";
import type { ReviewWords } from "../../../locales/review-shape";
import {
  type Expected,
  type FileFlaw,
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
      note: { isIn: false, text: words.fileBad(name, words.fileFlaws[read.flaw]) },
      incoming: [],
    };
  const checked = checkFile(read.sheets, expected);
  if (!checked.ok)
    return {
      note: { isIn: false, text: words.fileBad(name, flawText(checked.flaw, words, language)) },
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

function flawText(flaw: FileFlaw, { fileFlaws }: ReviewWords, language: Language): string {
  switch (flaw.code) {
    case "noTable":
      return fileFlaws.noTable;
    case "noRater":
      return fileFlaws.noRater;
    case "tooManyRows":
      return fileFlaws.tooManyRows(String(flaw.got));
    case "formula":
      return fileFlaws.formula(String(flaw.row));
    case "unknownRatee":
      return fileFlaws.unknownRatee(String(flaw.row), flaw.got.slice(0, 40), flaw.nearest);
    case "notAssigned":
      return fileFlaws.notAssigned(
        String(flaw.row),
        flaw.ratee.slice(0, 40),
        flaw.group.slice(0, 40),
      );
    case "refused":
      return refusalText(
        "row" in flaw.refusal ? { ...flaw.refusal, row: flaw.row } : flaw.refusal,
        language,
      );
  }
}
