import { type Cell, blockOf, isBlank } from "../cells/cell";
import { single } from "../cells/number";
import { type Place, type Result, accept, andThen, mapped, refuse } from "../domain";

/**
 * The word an option says, without regard to case; nothing where it is omitted. Another word is
 * refused with the list.
 */
export function word<Word extends string>(
  argument: Cell,
  allowed: readonly Word[],
  place: Place,
): Result<Word | undefined> {
  return andThen(single(blockOf(argument), place), (cell) =>
    isBlank(cell) ? accept(undefined) : known(String(cell), allowed, place),
  );
}

/** The same, or what is meant where it is omitted. */
export function wordOr<const Word extends string>(
  argument: Cell,
  allowed: readonly Word[],
  place: Place,
  otherwise: Word,
): Result<Word> {
  return mapped(word(argument, allowed, place), (said) => said ?? otherwise);
}

/** The word that must be said, in some row; a blank is refused like another word. */
export function neededWord<Word extends string>(
  argument: Cell,
  allowed: readonly Word[],
  place: Place,
  row?: number,
): Result<Word> {
  return andThen(single(blockOf(argument), place), (cell) =>
    known(isBlank(cell) ? "" : String(cell), allowed, place, row),
  );
}

function known<Word extends string>(
  got: string,
  allowed: readonly Word[],
  place: Place,
  row?: number,
): Result<Word> {
  const found = allowed.find((candidate) => candidate === got.trim().toLowerCase());
  return found
    ? accept(found)
    : refuse({ code: "unknown-word", place, allowed, got, ...(row && { row }) });
}
