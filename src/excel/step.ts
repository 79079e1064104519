import type { Block } from "../sheets/address";
import type { CellValue } from "../sheets/region";
import type { Looks } from "./painted-blocks";

type Contents = readonly (readonly CellValue[])[];

/** A block that was written: all of it that can be put back, and what was written there. */
export interface WrittenBlock extends Block {
  readonly sheetId: string;
  readonly formulas: Contents;
  readonly numberFormats: readonly (readonly string[])[];
  readonly header?: { readonly fill: string; readonly bold: boolean; readonly color: string };
  /** How the cells looked, where that was cleared as well. */
  readonly looks?: Looks;
  readonly after: Contents;
}

/** A sheet that was added, by its id, or by its name where no answer has told the id. */
export interface AddedSheet {
  readonly sheet: string;
  /** As it was called: another name was given by somebody. */
  readonly name: string;
  readonly after: Contents;
  /** Half a copy holds nothing of its own: it goes whatever it shows. */
  readonly isHalfCopy?: true;
}

/** What one action has done to the workbook. */
export interface Step {
  readonly written: readonly WrittenBlock[];
  readonly added: readonly AddedSheet[];
}
