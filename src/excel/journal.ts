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

/** An entry that was undone, and how many of its blocks stood on sheets that are gone. */
interface UndoneEntry {
  readonly entry: JournalEntry;
  readonly skipped: number;
}

/** What Merit did in the workbook, newest last; Excel has no undo that an add-in could call. */
export class Journal {
  private entries: readonly JournalEntry[] = [];
  private readonly listeners = new Set<() => void>();

  get last(): JournalEntry | undefined {
    return this.entries.at(-1);
  }

  record(entry: JournalEntry): void {
    this.entries = [...this.entries, entry];
    this.tell();
  }

  /**
   * Undoes the newest entry: every block as it was, added sheets gone. A sheet that somebody has
   * deleted meanwhile is skipped; what cannot be undone now stays, to be tried again.
   */
  async undo(): Promise<Outcome<UndoneEntry>> {
    const entry = this.last;
    if (!entry) return troubled("gone");
    const undone = await inWorkbook(async (context) => {
      const sheetOf = (id: string): Excel.Worksheet =>
        context.workbook.worksheets.getItemOrNullObject(id).load("id");
      const blocks = entry.before.map((before) => ({ before, sheet: sheetOf(before.sheetId) }));
      const added = entry.addedSheets.map(sheetOf);
      await context.sync();
      const there = blocks.filter(({ sheet }) => !sheet.isNullObject);
      for (const { before } of there) await restore(context, before);
      for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
      return done({ entry, skipped: blocks.length - there.length });
    });
    if (undone.ok) this.entries = this.entries.filter((other) => other !== entry);
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
