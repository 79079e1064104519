import { type Place, type Result, accept, refuse } from "../domain";
import { type Cell, blockOf, isBlank } from "../excel/cells/cell";
import { single } from "../excel/cells/number";

/** The word an option says, without regard to case; nothing where it is omitted. Another word is refused with the list. */
export function word<Word extends string>(argument: Cell, allowed: readonly Word[], place: Place): Result<Word | undefined> {
  const cell = single(blockOf(argument), place);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return accept(undefined);
  const got = String(cell.value);
  const found = allowed.find((candidate) => candidate === got.trim().toLowerCase());
  return found ? accept(found) : refuse({ code: "unknown-word", place, allowed, got });
}
