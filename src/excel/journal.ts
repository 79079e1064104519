import { restore } from "./restore";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import type { Before } from "./write";

/**
 * One entry of the journal that can be undone: the blocks it changed as they were, the sheets it
 * added.
 */
export interface JournalEntry {
  readonly label: string;
  readonly before: readonly Before[];
  readonly addedSheets: readonly string[];
}

/** What Merit did in the workbook, newest last; Excel has no undo that an add-in could call. */
export class Journal {
  private readonly entries: JournalEntry[] = [];
  private readonly listeners = new Set<() => void>();

  get last(): JournalEntry | undefined {
    return this.entries.at(-1);
  }

  record(entry: JournalEntry): void {
    this.entries.push(entry);
    this.tell();
  }

  /**
   * Undoes the newest entry: every block as it was, added sheets gone. An entry that can no longer
   * be undone is dropped.
   */
  async undo(): Promise<Outcome<JournalEntry>> {
    const entry = this.last;
    if (!entry) return troubled("gone");
    const undone = await inWorkbook(async (context) => {
      const sheets = [...entry.before.map(({ sheetId }) => sheetId), ...entry.addedSheets];
      const found = sheets.map((id) =>
        context.workbook.worksheets.getItemOrNullObject(id).load("id"),
      );
      await context.sync();
      if (found.some((sheet) => sheet.isNullObject)) return troubled("gone");
      for (const before of entry.before) await restore(context, before);
      found.slice(entry.before.length).forEach((sheet) => sheet.delete());
      await context.sync();
      return done(entry);
    });
    if (undone.ok || undone.trouble.code === "gone") this.entries.pop();
    this.tell();
    return undone;
  }

  /** Calls back whenever the newest entry changes. @returns how to stop it */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
