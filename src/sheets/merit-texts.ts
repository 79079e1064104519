import { paneWords } from "../locales";

/** Whether a text stands on Merit's own sheets, in whatever language they were written. */
export function isMerits(text: string): boolean {
  return texts.has(text) || text.split(" · ").every(isNote);
}

/** Whether it is a note under a plan, with its figures and names. */
function isNote(text: string): boolean {
  return texts.has(text) || notes.some((note) => note.test(text));
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

/** Notes whose figures and names may be any. */
const notes: readonly RegExp[] = Object.values(paneWords).flatMap(({ targets: { sheet } }) => [
  patternOf(sheet.rateNote("\n", "\n")),
  patternOf(sheet.hiddenNote(0).replace("0", "\n")),
  patternOf(`${sheet.unclearNote(0, 0, 0)}\n`),
]);

/** A text in which anything may stand for a line break. */
function patternOf(text: string): RegExp {
  const parts = text.split("\n").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsIn);
}
