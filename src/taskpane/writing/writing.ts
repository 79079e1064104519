import type { JournalEntry } from "../../excel/journal";
import type { Message } from "../words";
import type { ChangeLine } from "../../sheets/changes";
import { type Proposal, keeping } from "./proposal";

/** The sheets that were written, by what stands on them. */
export type Sheets = Readonly<Record<string, string>>;

/** How far a screen is with writing. */
export type Writing =
  | { readonly kind: "idle"; readonly messages: readonly Message[] }
  /** Late: what is compared is no longer what is asked for; it is to be looked at once more. */
  | { readonly kind: "looking"; readonly isLate?: boolean }
  | {
      readonly kind: "proposed";
      readonly proposal: Proposal;
      readonly messages: readonly Message[];
    }
  | {
      readonly kind: "writing";
      readonly done: number;
      readonly all: number;
      readonly proposal: Proposal | undefined;
    }
  | {
      readonly kind: "written";
      readonly entry: JournalEntry;
      readonly messages: readonly Message[];
    }
  /** It failed, was cancelled, or something else was said: it is to be looked at again. */
  | { readonly kind: "failed"; readonly messages: readonly Message[] };

/** What a screen that writes is told. */
export type WritingAction =
  | { readonly kind: "looking" }
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "proposed"; readonly proposal: Proposal }
  | { readonly kind: "kept"; readonly lines: ReadonlySet<ChangeLine> }
  | {
      readonly kind: "written";
      readonly entry: JournalEntry;
      readonly sheets: Sheets;
      readonly messages: readonly Message[];
    }
  | { readonly kind: "told"; readonly messages: readonly Message[] }
  | { readonly kind: "journal"; readonly last: JournalEntry | undefined };

export const idle: Writing = { kind: "idle", messages: [] };

export function nextWriting(writing: Writing, action: WritingAction): Writing {
  switch (action.kind) {
    case "looking":
      return { kind: "looking" };
    case "progress":
      return { ...action, kind: "writing", proposal: proposalIn(writing) };
    case "proposed":
      // A comparison that comes late does not stand over a write that runs.
      if (writing.kind === "writing") return writing;
      if (writing.kind === "looking" && writing.isLate) return idle;
      return { kind: "proposed", proposal: action.proposal, messages: successesOf(writing) };
    case "kept":
      return withKeptLines(writing, action.lines);
    case "written":
      return { kind: "written", entry: action.entry, messages: action.messages };
    case "told":
      return {
        kind: action.messages.every(isSuccess) ? "idle" : "failed",
        messages: action.messages,
      };
    case "journal":
      return afterJournal(writing, action.last);
  }
}

/** Somebody keeps some of the cells that would change. */
function withKeptLines(writing: Writing, lines: ReadonlySet<ChangeLine>): Writing {
  return writing.kind === "proposed" && writing.proposal.kind === "sheets"
    ? { ...writing, proposal: keeping(writing.proposal, lines) }
    : writing;
}

/** What was written may have been undone: then it is no longer said to be written. */
function afterJournal(writing: Writing, last: JournalEntry | undefined): Writing {
  if (writing.kind === "written") return last === writing.entry ? writing : idle;
  // What was compared stood on sheets that are others now.
  return writing.kind === "proposed" || writing.kind === "idle" ? idle : writing;
}

/** Somebody has said something else: the pending comparison is discarded, no message stays. */
export function discarded(writing: Writing): Writing {
  return isBusy(writing) ? late(writing) : idle;
}

/** What is being compared is no longer what is asked for; a write that runs goes on. */
function late(writing: Writing): Writing {
  return writing.kind === "looking" ? { kind: "looking", isLate: true } : writing;
}

/** The pending comparison is discarded; what was written or went wrong stays said. */
export function withoutProposal(writing: Writing): Writing {
  return writing.kind === "proposed" ? outdated(writing) : writing;
}

/** The sheet has changed: the pending comparison is discarded, only successes stay said. */
export function outdated(writing: Writing): Writing {
  return isBusy(writing) ? late(writing) : { kind: "idle", messages: successesOf(writing) };
}

export function isBusy({ kind }: Writing): boolean {
  return kind === "looking" || kind === "writing";
}

/** What was compared, also while it is written. */
export function proposalIn(writing: Writing): Proposal | undefined {
  return "proposal" in writing ? writing.proposal : undefined;
}

export function messagesIn(writing: Writing): readonly Message[] {
  return "messages" in writing ? writing.messages : [];
}

function successesOf(writing: Writing): readonly Message[] {
  return messagesIn(writing).filter(isSuccess);
}

function isSuccess({ intent }: Message): boolean {
  return intent === "success";
}
