import { createContext, useContext } from "react";
import { idle } from "./writing";
import type { ChangeLine } from "../../sheets/changes";
import type { Writing } from "./writing";

/** What the parts of a screen that writes share. */
export interface WritingParts {
  readonly writing: Writing;
  /** Whether all is there that a comparison needs. */
  readonly canCompare: boolean;
  /** Compares what would be written with what stands on the sheets. */
  readonly compare: () => void;
  /** Writes what was compared. */
  readonly write: () => void;
  /** Drops what was compared. */
  readonly drop: () => void;
  /** Says which of the cells that would change stay as they are. */
  readonly keep: (lines: ReadonlySet<ChangeLine>) => void;
  /** Stops long work where it is. */
  readonly stop: () => void;
}

const nothing = (): void => undefined;

export const WritingContext = createContext<WritingParts>({
  writing: idle,
  canCompare: false,
  compare: nothing,
  write: nothing,
  drop: nothing,
  keep: nothing,
  stop: nothing,
});

export function useWritingParts(): WritingParts {
  return useContext(WritingContext);
}
