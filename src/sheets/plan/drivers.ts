import {
  type Column,
  Decimal,
  type Result,
  accept,
  blend,
  columnOf,
  decimalOf,
  mapped,
} from "../../domain";
import type { Language } from "../../locales/language";
import { typedNumber } from "../../locales/number";
import type { SheetTable } from "../table";
import type { Columns } from "./columns";
import type { PlanDraft } from "./draft";
import { numbersIn } from "./source-table";

/** The driver, or two blended by the weight of the first. */
export function driversOf(
  table: SheetTable,
  columns: Columns,
  { blend: text }: PlanDraft,
  language: Language,
): Result<Column> | undefined {
  const first = numbersIn(table, columns.driver);
  const second = numbersIn(table, columns.secondDriver);
  if (!first || !second) return first && accept(first);
  const weight = blendWeight(text, language);
  if (!weight) return undefined;
  const blended = blend([first, second], columnOf([weight, new Decimal(100).minus(weight)]));
  return mapped(blended, (shares) =>
    columnOf(shares.map((share) => decimalOf(share).toSignificantDigits(15))),
  );
}

/** The weight of the first of two drivers, in percent. */
export function blendWeight(text: string, language: Language): Decimal | undefined {
  const weight = typedNumber(text.replace(/[%％]\s*$/, ""), language);
  return weight && weight.gte(0) && weight.lte(100) ? weight : undefined;
}
