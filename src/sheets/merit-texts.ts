import { paneWords } from "../locales";

/** Whether a text stands on Merit's own sheets, in whatever language they were written. */
export function isMerits(text: string): boolean {
  return texts.has(text);
}

const texts: ReadonlySet<string> = new Set(
  Object.values(paneWords).flatMap(({ targets, review, appraisal }) =>
    [
      targets.sheet,
      targets.roles,
      targets.months,
      targets.quarters,
      targets.halves,
      review,
      appraisal,
    ].flatMap(textsIn),
  ),
);

function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}
