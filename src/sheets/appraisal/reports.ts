import { type Report, nameKey, reportsOf } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import type { SheetModel } from "../model";
import { ratingRows } from "./files/merge";
import { relationOf } from "./relation";
import { type ReportComments, reportSheet } from "./report-sheet";
import { type Results, fullMark } from "./results";
import { ratingsOf } from "./source-tables";
import type { AppraisalInputs } from "./inputs";

/** A page for every ratee; nothing while the ratings cannot be read. */
export function reportSheets(
  state: AppraisalInputs,
  { scheme }: Results,
  words: PaneWords,
): SheetModel[] | undefined {
  const { ratings, missing, zeros } = state;
  const read = ratings && ratingsOf(ratings);
  if (!ratings || !read?.ok) return undefined;
  const relations = scheme.groups.map(({ name }) => relationOf(name));
  const open = new Set(
    relations.flatMap((relation, index) =>
      relation === "superior" || relation === "self" ? [index] : [],
    ),
  );
  const self = relations.indexOf("self");
  const reports = reportsOf(scheme, read.value, {
    missing,
    zeros,
    full: fullMark,
    self: self < 0 ? undefined : self,
    open,
  });
  return reports.ok
    ? reports.value.map((report) => reportSheet(report, commentsOf(state, report), words))
    : undefined;
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
