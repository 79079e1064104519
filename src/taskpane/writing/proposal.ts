import type { Overwritten, Write } from "../../sheets/block-write";
import { type ChangeLine, changeLines } from "../../sheets/changes";
import type { PendingSheet } from "../../sheets/comparison";
import { sameContent } from "../../sheets/typed-since";
import { withKept } from "../../sheets/keep";

/** What is said of a write, and what follows once it is done. */
export interface Saying {
  /** What is written, where that is not the screen's own subject. */
  readonly title: string | undefined;
  readonly said: (names: string) => string;
  /** The name of the journal's entry, where it is not that of the sheets. */
  readonly label: string | undefined;
  /** What comes before it; nothing is written where that fails. */
  readonly before?: (() => Promise<boolean>) | undefined;
  readonly after: (() => Promise<void>) | undefined;
}

/** What writing would do: whole sheets, or a block beside the user's own table. */
export type Proposal = SheetsProposal | BlockProposal;

export interface SheetsProposal extends Saying {
  readonly kind: "sheets";
  readonly pending: readonly PendingSheet[];
  /** The same before anybody has chosen to keep a cell, and what is kept of it. */
  readonly compared: readonly PendingSheet[];
  readonly listed: readonly ChangeLine[];
  readonly kept: ReadonlySet<ChangeLine>;
  readonly added: number;
  readonly changes: readonly ChangeLine[];
}

export interface BlockProposal extends Saying {
  readonly kind: "block";
  readonly write: Write;
  readonly sheetName: string;
  readonly overwritten: readonly Overwritten[];
}

export function sheetsProposal(compared: readonly PendingSheet[], saying: Saying): SheetsProposal {
  const listed = compared.flatMap(changeLines);
  const proposal: SheetsProposal = {
    ...saying,
    kind: "sheets",
    pending: compared,
    compared,
    added: compared.filter(({ found }) => !found).length,
    changes: listed,
    listed,
    kept: new Set(),
  };
  return keeping(proposal, new Set(listed.filter(({ isTheirs, keep }) => isTheirs && keep)));
}

/** The proposal if some of the cells that would change stay as they are. */
export function keeping(proposal: SheetsProposal, kept: ReadonlySet<ChangeLine>): SheetsProposal {
  const pending = proposal.compared.map((sheet) => {
    const own = [...kept].filter(({ sheetId }) => sheetId === sheet.found?.sheetId);
    return withKept(
      sheet,
      own.flatMap(({ keep }) => (keep ? [keep] : [])),
    );
  });
  const changes = proposal.listed.filter((line) => !kept.has(line));
  return { ...proposal, pending, kept, changes };
}

/** Cells of a block that would hold something else than they do. */
export function overwrittenOf({ overwritten, write }: BlockProposal): readonly Overwritten[] {
  return overwritten.filter(
    ({ row, column, content }) =>
      !sameContent(content, write.cells[row - write.row]?.[column - write.column] ?? ""),
  );
}

/** Whether something that stands on a sheet would be another or gone. */
export function overwrites(proposal: Proposal): boolean {
  return proposal.kind === "block"
    ? overwrittenOf(proposal).length > 0
    : proposal.changes.some(({ before }) => before !== "");
}

/** From so many new sheets on somebody is asked first. */
const manySheets = 200;

/** Whether a write adds so many sheets that it is to be asked about. */
export function isMany(proposal: Proposal): boolean {
  return proposal.kind === "sheets" && proposal.added > manySheets;
}

/** Whether every cell shows already what it would show. */
export function isSame(proposal: Proposal): boolean {
  return (
    proposal.kind === "sheets" && proposal.pending.every(({ found }) => found?.changes.length === 0)
  );
}

/** Whether the sheets stand already as they would be written. */
export function isUpToDate(proposal: Proposal): boolean {
  return (
    proposal.kind === "sheets" &&
    isSame(proposal) &&
    proposal.pending.every(({ found }) => found?.turns === false)
  );
}
