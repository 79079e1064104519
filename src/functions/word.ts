import { type Cell, blockOf, isBlank } from "../cells/cell";
import { single } from "../cells/number";
import { type Place, type Result, accept, refuse } from "../domain";

/**
 * The word an option says, without regard to case; nothing where it is omitted. Another word is
 * refused with the list.
 */
export function word<Word extends string>(
  argument: Cell,
  allowed: readonly Word[],
  place: Place,
): Result<Word | undefined> {
  const cell = single(blockOf(argument), place);
  if (!cell.ok) return cell;
  return isBlank(cell.value) ? accept(undefined) : known(String(cell.value), allowed, place);
}

/** The word that must be said; a blank is refused like another word. */
export function neededWord<Word extends string>(
  argument: Cell,
  allowed: readonly Word[],
  place: Place,
): Result<Word> {
  const found = word(argument, allowed, place);
  if (!found.ok) return found;
  return found.value === undefined ? known("", allowed, place) : accept(found.value);
}

function known<Word extends string>(
  got: string,
  allowed: readonly Word[],
  place: Place,
): Result<Word> {
  const found = allowed.find((candidate) => candidate === got.trim().toLowerCase());
  return found ? accept(found) : refuse({ code: "unknown-word", place, allowed, got });
}
