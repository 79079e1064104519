import type { WantedSheet } from "../../sheets/comparison";
import type { SheetModel } from "../../sheets/model";
import type { Sheets } from "../writing/writing";

/** A sheet of a kind, known again by its name. */
export function keyed(kind: string, model: SheetModel, sheets: Sheets): WantedSheet {
  const key = `${kind} ${model.name}`;
  return { key, model, sheetId: sheets[key] };
}
