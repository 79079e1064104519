import { restore } from "./restore";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import type { Before } from "./write";

/** One step that can be undone: the blocks it changed as they were, the sheets it added. */
export interface Step {
  readonly label: string;
  readonly before: readonly Before[];
  readonly addedSheets: readonly string[];
}

/** What Merit did in the workbook, newest last; Excel has no undo that an add-in could call. */
export class Journal {
  private readonly steps: Step[] = [];
  private readonly listeners = new Set<() => void>();

  get last(): Step | undefined {
    return this.steps.at(-1);
  }

  record(step: Step): void {
    this.steps.push(step);
    this.tell();
  }

  /**
   * Undoes the newest step: every block as it was, added sheets gone. A step that can no longer be
   * undone is dropped.
   */
  async undo(): Promise<Outcome<Step>> {
    const step = this.last;
    if (!step) return troubled("gone");
    const undone = await inWorkbook(async (context) => {
      const sheets = [...step.before.map(({ sheetId }) => sheetId), ...step.addedSheets];
      const found = sheets.map((id) =>
        context.workbook.worksheets.getItemOrNullObject(id).load("id"),
      );
      await context.sync();
      if (found.some((sheet) => sheet.isNullObject)) return troubled("gone");
      for (const before of step.before) await restore(context, before);
      found.slice(step.before.length).forEach((sheet) => sheet.delete());
      await context.sync();
      return done(step);
    });
    if (undone.ok || undone.trouble.code === "gone") this.steps.pop();
    this.tell();
    return undone;
  }

  /** Calls back whenever the newest step changes. @returns how to stop it */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
