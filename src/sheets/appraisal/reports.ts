import {
  type Report,
  type ReportRule,
  type Scheme,
  contributorsOf,
  leastRaters,
  nameKey,
  reportsOf,
} from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import type { SheetModel } from "../model";
import { ratingRows } from "./files/merge";
import { relationOf } from "./relation";
import { type ReportComments, reportSheet } from "./report-sheet";
import { type Results, fullMark } from "./results";
import { figuresOf, ratingsOf } from "./source-tables";
import type { AppraisalInputs } from "./inputs";

/** A page for every ratee; nothing while the ratings cannot be read. */
export function reportSheets(
  state: AppraisalInputs,
  { scheme }: Results,
  words: PaneWords,
  waits: NonNullable<ReportRule["waits"]>,
): SheetModel[] | undefined {
  const { ratings, missing, zeros, figures } = state;
  const read = ratings && ratingsOf(ratings);
  const measured = figures && figuresOf(figures);
  if (!ratings || !read?.ok || measured?.ok === false) return undefined;
  const self = scheme.groups.findIndex(({ name }) => relationOf(name) === "self");
  const reports = reportsOf(scheme, read.value, {
    missing,
    zeros,
    figureZeros: "score",
    figures: measured?.value,
    full: fullMark,
    self: self < 0 ? undefined : self,
    open: openGroups(scheme),
    waits,
  });
  return reports.ok
    ? reports.value.map((report) => reportSheet(report, commentsOf(state, report), words))
    : undefined;
}

/** Groups whose raters are known anyway: their ratings are their own to tell. */
function openGroups({ groups }: Scheme): ReadonlySet<number> {
  const isOpen = groups.map(({ name }) => ["superior", "self"].includes(relationOf(name) ?? ""));
  return new Set(isOpen.flatMap((own, index) => (own ? [index] : [])));
}

/** A mean that an issue would tell, of an indicator of a ratee's group, and its least raters. */
export interface IssuedMean {
  readonly ratee: string;
  readonly group: number;
  readonly indicator: string;
  readonly raters: readonly string[];
  readonly least: number;
}

/** Whose ratings an issue of all reports would rest on, where raters are not known anyway. */
export function issuedMeans({ ratings }: AppraisalInputs, { scheme }: Results): IssuedMean[] {
  const read = ratings && ratingsOf(ratings);
  if (!read?.ok) return [];
  const open = openGroups(scheme);
  return contributorsOf(read.value).flatMap(({ ratee, group: name, indicator, raters }) => {
    const group = scheme.groups.findIndex((own) => nameKey(own.name) === name);
    const least = leastRaters(scheme, { open }, group);
    return group < 0 || open.has(group) ? [] : [{ ratee, group, indicator, raters, least }];
  });
}

/**
 * What raters of shown groups wrote, sorted by its letters so that the order tells nobody's name.
 */
function commentsOf({ ratings }: AppraisalInputs, { ratee, groups }: Report): ReportComments[] {
  const rows = ratings ? ratingRows(ratings.table, ratings.columns) : [];
  return groups
    .filter(({ isShown }) => isShown)
    .flatMap(({ name }) => {
      const own = rows.filter(
        (row) =>
          nameKey(row.ratee) === nameKey(ratee) &&
          nameKey(row.group) === nameKey(name) &&
          row.comment !== "",
      );
      const comments = [...new Set(own.map(({ comment }) => comment))].sort();
      return comments.length === 0 ? [] : [{ group: name, comments }];
    });
}
