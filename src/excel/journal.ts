import { type Outcome, done, inWorkbook, troubled } from "./run";
import type { Step } from "./step";
import { type TypedPlace, lookAt, takeBack, typedPlaces } from "./take-back";

/** One entry of the journal that can be undone. */
export interface JournalEntry extends Step {
  readonly label: string;
  /** Does the same once more. @returns whether it was done */
  readonly again?: () => Promise<boolean>;
}

/** What became of an undo. */
export interface Undoing {
  readonly entry: JournalEntry;
  /** How many of its blocks stood on sheets that are gone. */
  readonly skipped: number;
  /** What somebody has typed into its cells since. */
  readonly typed: readonly TypedPlace[];
  /** Whether it was undone; where something was typed since, somebody is to be asked first. */
  readonly isDone: boolean;
}

/** What Merit did in the workbook, newest last; Excel has no undo that an add-in could call. */
export class Journal {
  private entries: readonly JournalEntry[] = [];
  private undone: JournalEntry | undefined;
  private running = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  get last(): JournalEntry | undefined {
    return this.entries.at(-1);
  }

  /** What was undone last and can be done again, until something else is done. */
  get lastUndone(): JournalEntry | undefined {
    return this.undone?.again && this.undone;
  }

  /** Whether something is being written or undone. */
  get isBusy(): boolean {
    return this.running > 0;
  }

  record(entry: JournalEntry): void {
    this.entries = [...this.entries, entry];
    this.undone = undefined;
    this.tell();
  }

  /** Writes in its turn: nothing else is written, and nothing undone, meanwhile. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.running += 1;
    this.tell();
    const own = this.turn.then(write);
    this.turn = own.catch(() => undefined);
    try {
      return await own;
    } finally {
      this.running -= 1;
      this.tell();
    }
  }

  /**
   * Undoes the newest entry: every block as it was, added sheets gone. What somebody has typed
   * since is told first; then it stays, or goes as well. A sheet that somebody has deleted
   * meanwhile is skipped; what cannot be undone now stays, to be tried again.
   */
  async undo(typed: "ask" | "stays" | "goes" = "ask"): Promise<Outcome<Undoing>> {
    const entry = this.last;
    if (this.isBusy) return troubled("busy");
    if (!entry) return troubled("gone");
    return this.during(async () => {
      const undone = await undoEntry(entry, typed);
      if (undone.ok && undone.value.isDone) {
        this.entries = this.entries.filter((other) => other !== entry);
        this.undone = entry;
      }
      return undone;
    });
  }

  /** Does again what was undone last, as an entry of its own. @returns whether it was done */
  async redo(): Promise<boolean> {
    const again = this.lastUndone?.again;
    return !this.isBusy && again !== undefined && again();
  }

  /** Calls back whenever the newest entry, or whether it can be undone, changes. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function undoEntry(
  entry: JournalEntry,
  typed: "ask" | "stays" | "goes",
): Promise<Outcome<Undoing>> {
  return inWorkbook(async (context) => {
    const standing = await lookAt(context, entry);
    const places = typedPlaces(standing);
    const isDone = typed !== "ask" || places.length === 0;
    if (isDone) await takeBack(context, standing, typed === "goes" ? "goes" : "stays");
    return done({ entry, skipped: standing.gone, typed: places, isDone });
  });
}
