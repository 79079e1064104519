import * as v from "valibot";
import { type Issue, tellsTooMuch } from "../../domain";

const record = v.record(v.string(), v.array(v.array(v.string())));

/**
 * The issues of every group of every ratee so far, without ratings: marks of the ratee and group,
 * and for each issue marks of its raters.
 */
export type IssueRecord = v.InferOutput<typeof record>;

/** A group as it would be issued now, all of it as marks. */
export interface MarkedGroup {
  readonly mark: string;
  readonly raters: Issue;
  readonly least: number;
}

/** The record that a setting holds; none where it is of another shape. */
export function recordIn(value: unknown): IssueRecord {
  const parsed = v.safeParse(record, value);
  return parsed.success ? parsed.output : {};
}

/** Whether a group's figures wait: together with earlier issues they would tell too much [P30]. */
export function waits(earlier: IssueRecord, { mark, raters, least }: MarkedGroup): boolean {
  return tellsTooMuch(earlier[mark] ?? [], raters, least);
}

/** The record with what is issued now; the same raters again are no new issue. */
export function withIssues(earlier: IssueRecord, groups: readonly MarkedGroup[]): IssueRecord {
  const issued = groups.filter((group) => !waits(earlier, group));
  const added = issued.map(({ mark, raters }) => {
    const before = earlier[mark] ?? [];
    const isKnown = before.some((issue) => issue.join() === raters.join());
    return [mark, isKnown ? before : [...before, [...raters]]] as const;
  });
  return { ...earlier, ...Object.fromEntries(added) };
}
