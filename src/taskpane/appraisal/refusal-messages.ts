import type { Refusal } from "../../domain";
import { figuresRefusal } from "../../sheets/appraisal/results";
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

/** A refusal of the scheme, the ratings or the figures, with the cell of the right table. */
export function refusalMessages(
  refusal: Refusal,
  state: AppraisalState,
  language: Language,
): Message[] {
  const { scheme, ratings, figures } = state;
  // Ratings of a measured indicator: it is their row that has to be mended.
  const own: Refusal =
    refusal.code === "rated-and-measured"
      ? { code: "rating-of-measured", row: refusal.first, indicator: refusal.indicator }
      : refusal;
  const isOfFigures = JSON.stringify(figuresRefusal(state)) === JSON.stringify(own);
  const isScheme = schemeCodes.includes(own.code);
  const chosen = isOfFigures ? figures : isScheme ? scheme : ratings;
  if (!chosen) return [refusalMessage(own, language)];
  const { table } = chosen;
  const column = isOfFigures
    ? figures?.columns.points
    : isScheme
      ? scheme?.columns.weight
      : ratings?.columns.rating;
  const message = refusalMessage(inRow(own), language, {
    sheetId: table.sheetId,
    places: table.places,
    column: table.column + (column ?? 0),
  });
  const whose = isOfFigures && figures && "row" in own ? namesIn(figures, own.row ?? 0) : "";
  return [{ ...message, text: `${whose}${message.text}` }];
}

/** Whose figure stands in a row, and of which indicator. */
function namesIn({ table, columns }: NonNullable<AppraisalState["figures"]>, row: number): string {
  const line = table.rows[row - 1] ?? [];
  const names = [columns.ratee, columns.indicator].map((at) => String(line[at ?? -1] ?? ""));
  return `${names.join(" · ")}: `;
}

/** Without the column of the argument, which is not that of the sheet: a jump leads to the cell. */
function inRow(refusal: Refusal): Refusal {
  return Object.fromEntries(
    Object.entries(refusal).filter(([name]) => name !== "column"),
  ) as unknown as Refusal;
}
