import type { Refusal } from "../../domain";
import type { Language } from "../../locales/language";
import { type Message, refusalMessage } from "../words";
import type { AppraisalState } from "./state";

const schemeCodes: readonly Refusal["code"][] = [
  "scheme-empty",
  "group-unnamed",
  "indicator-unnamed",
  "indicator-repeated",
  "group-weight-missing",
  "group-weight-differs",
  "weight-missing",
  "weight-negative",
  "group-weights-sum",
  "weights-sum",
  "min-raters-not-whole",
  "min-raters-differs",
];

/** A refusal of the scheme or of the ratings, with the cell of the right table. */
export function refusalMessages(
  refusal: Refusal,
  { scheme, ratings }: AppraisalState,
  language: Language,
): Message[] {
  const isScheme = schemeCodes.includes(refusal.code);
  const chosen = isScheme ? scheme : ratings;
  if (!chosen) return [refusalMessage(refusal, language)];
  const { table } = chosen;
  const column = isScheme ? scheme?.columns.weight : ratings?.columns.rating;
  return [
    refusalMessage(inRow(refusal), language, {
      sheetId: table.sheetId,
      places: table.places,
      column: table.column + (column ?? 0),
    }),
  ];
}

/** Without the column of the argument, which is not that of the sheet: a jump leads to the cell. */
function inRow(refusal: Refusal): Refusal {
  return Object.fromEntries(
    Object.entries(refusal).filter(([name]) => name !== "column"),
  ) as unknown as Refusal;
}
