import * as v from "valibot";
import { type Issue, tellsTooMuch } from "../../domain";

const record = v.record(v.string(), v.array(v.array(v.string())));

/**
 * The issues of every mean so far, without ratings: marks of ratee, group and indicator, and for
 * each issue marks of its raters.
 */
type IssueRecord = v.InferOutput<typeof record>;

/** A mean as it would be issued now, all of it as marks; a group's means wait together. */
export interface MarkedMean {
  readonly mark: string;
  readonly group: string;
  readonly raters: Issue;
  readonly least: number;
}

/** The record that a setting holds; none where it is of another shape. */
export function recordIn(value: unknown): IssueRecord {
  const parsed = v.safeParse(record, value);
  return parsed.success ? parsed.output : {};
}

/**
 * The groups whose figures wait, by their marks: together with earlier issues one of their means
 * would tell too much [P30].
 */
export function waitingGroups(
  earlier: IssueRecord,
  means: readonly MarkedMean[],
): ReadonlySet<string> {
  const telling = means.filter(({ mark, raters, least }) =>
    tellsTooMuch(earlier[mark] ?? [], raters, least),
  );
  return new Set(telling.map(({ group }) => group));
}

/** The record with what is issued now; the same raters again are no new issue. */
export function withIssues(earlier: IssueRecord, means: readonly MarkedMean[]): IssueRecord {
  const waiting = waitingGroups(earlier, means);
  const issued = means.filter(({ group }) => !waiting.has(group));
  const added = issued.map(({ mark, raters }) => {
    const before = earlier[mark] ?? [];
    const isKnown = before.some((issue) => issue.join() === raters.join());
    return [mark, isKnown ? before : [...before, [...raters]]] as const;
  });
  return { ...earlier, ...Object.fromEntries(added) };
}
