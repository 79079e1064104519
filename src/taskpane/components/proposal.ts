import { type ChangeLine, changeLines } from "../../sheets/changes";
import type { Pending } from "../../sheets/comparison";

/** What writing some sheets would do, and what is said once it is done. */
export interface Proposal {
  readonly pending: readonly Pending[];
  readonly added: number;
  readonly changes: readonly ChangeLine[];
  /** What is written, where that is not the screen's own subject. */
  readonly title: string | undefined;
  readonly said: (names: string) => string;
  readonly after: (() => Promise<void>) | undefined;
}

export type Saying = Pick<Proposal, "title" | "said" | "after">;

export function proposalOf(pending: readonly Pending[], saying: Saying): Proposal {
  return {
    ...saying,
    pending,
    added: pending.filter(({ found }) => !found).length,
    changes: pending.flatMap(changeLines),
  };
}

/** Whether something that stands on a sheet would be another or gone. */
export function overwrites({ changes }: Proposal): boolean {
  return changes.some(({ before }) => before !== "");
}

/** Whether every cell shows already what it would show. */
export function isSame({ pending }: Proposal): boolean {
  return pending.every(({ found }) => found?.changes.length === 0);
}

/** Whether the sheets stand already as they would be written. */
export function isUpToDate(proposal: Proposal): boolean {
  return isSame(proposal) && proposal.pending.every(({ found }) => found?.turns === false);
}
