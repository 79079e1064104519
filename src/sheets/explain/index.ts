import type { Decimal } from "../../domain";
import { explainWords } from "../../locales/explain";
import type { FunctionId } from "../../locales/function-ids";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { type Figures, allocationFigures } from "./allocation";
import { appraisalFigures } from "./appraisal";
import { type Asked, literal } from "./inputs";
import { payFigures } from "./pay";

const figures: Readonly<Record<FunctionId, Figures>> = {
  ...allocationFigures,
  ...appraisalFigures,
  ...payFigures,
};

/** Decimal places that a reader follows; the sheet holds them all. */
const mostPlaces = 4;

/**
 * A selected result with the arguments of its call, as they are written and as the cells that they
 * name.
 */
export interface Selected extends Omit<Asked, "inputs"> {
  readonly args: readonly string[];
  readonly cells: readonly Asked["inputs"][number][];
}

/** How a result came about: in words, and in the figures of this very cell. */
export function explain(
  id: FunctionId,
  { args, cells, ...cell }: Selected,
  language: Language,
): readonly string[] {
  const words = explainWords[language];
  const show = (value: Decimal): string =>
    shownNumber(value, language, Math.min(mostPlaces, value.decimalPlaces()));
  const asked = {
    ...cell,
    inputs: args.map((argument, index) => cells[index] ?? literal(argument)),
  };
  return [words.how[id], ...figures[id](asked, show, words)];
}
