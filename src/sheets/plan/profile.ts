import {
  type Column,
  Decimal,
  type Result,
  accept,
  columnOf,
  evenProfile,
  seasonalProfile,
  weeksProfile,
} from "../../domain";
import type { Language } from "../../locales/language";
import { typedNumber } from "../../locales/number";
import { type PlanDraft, periodCounts } from "./draft";

/**
 * The profile over the periods; none where only the year is split, nothing while it is not
 * complete.
 */
export function profileOf(
  { periods, profile, own, history }: PlanDraft,
  language: Language,
): Result<Column | undefined> | undefined {
  if (periods === "none") return accept(undefined);
  const count = periodCounts[periods];
  if (profile === "weeks" && count === 12) return accept(weeksProfile());
  if (profile === "season")
    return history?.rows[0]?.length === count
      ? seasonalProfile(history.rows.map((row) => columnOf(row.map((cell) => new Decimal(cell)))))
      : undefined;
  if (profile !== "own") return accept(evenProfile(count));
  const parts = own
    .trim()
    .split(/[\s;；、]+/)
    .map((part) => typedNumber(part, language));
  const isRight =
    parts.length === count &&
    parts.every((part) => part !== undefined && part.gte(0)) &&
    parts.some((part) => part?.gt(0));
  return isRight ? accept(columnOf(parts.flatMap((part) => (part ? [part] : [])))) : undefined;
}
