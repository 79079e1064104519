import { useMemo } from "react";
import { Decimal, type Scheme, isNearEdge, nameKey } from "../../domain";
import { defaultParameters } from "../../sheets/appraisal/parameters";
import { ratingDoubts } from "../../sheets/appraisal/rating-doubts";
import { typedTexts } from "../../sheets/appraisal/figures/typed-texts";
import { fullMarksOff } from "../../sheets/appraisal/figures/full-marks";
import { type Results, fullMark, otherPolicies, shownScore } from "../../sheets/appraisal/results";
import { countGaps, lowRatersOf, lowRatingsOf } from "../../sheets/appraisal/source-tables";
import { type Message, useLanguage, useWords } from "../words";
import type { AppraisalState } from "./state";

/** What somebody should know before results are written. */
export function useResultNotes(
  state: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  return [
    ...useTypedTexts(state),
    ...useLowRatings(state, results),
    ...useRatingDoubts(state, results?.scheme),
    ...useLacks(state, results),
    ...useOtherPolicies(state, results),
    ...useNearEdges(state, results),
  ];
}

/** Figures that are typed as texts. */
export function useTypedTexts({ figures }: AppraisalState): readonly Message[] {
  const { figures: words } = useWords();
  return (figures ? typedTexts(figures) : []).map(({ who, indicator, text, ...place }) => ({
    intent: "warning",
    text: words.notNumber(who, indicator, text),
    cell: { sheetId: figures?.table.sheetId ?? "", ...place },
  }));
}

/** Points that stand on another full mark than the scheme has by now. */
export function useFullMarks(
  { figures }: AppraisalState,
  scheme: Scheme | undefined,
): readonly Message[] {
  const { figures: words } = useWords();
  const off = figures && scheme ? fullMarksOff(figures, scheme, fullMark) : [];
  return off.map((indicator) => ({ intent: "error", text: words.fullDiffers(indicator) }));
}

/** Indicators that may have been rated on another scale [P24]. */
function useLowRatings(
  { scheme, ratings }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const { appraisal: words } = useWords();
  const { low, raters } = useMemo(() => {
    const inputs = { scheme, ratings };
    return { low: lowRatingsOf(inputs), raters: lowRatersOf(inputs) };
  }, [scheme, ratings]);
  if (!results) return [];
  const list = (texts: readonly string[]): string => texts.slice(0, 8).join(words.listSeparator);
  const named = low.map(({ group, indicator, highest }) =>
    words.lowRating(group, indicator, highest.toFixed()),
  );
  const people = raters.map(({ rater, highest }) => words.lowRater(rater, highest.toFixed()));
  return [
    ...(named.length > 0 ? [words.lowRatings(list(named))] : []),
    ...(people.length > 0 ? [words.lowRaters(list(people))] : []),
  ].map((text) => ({ intent: "warning", text }));
}

/** Rows that may be right and have to be seen. */
export function useRatingDoubts(
  { ratings, assignments }: AppraisalState,
  scheme: Scheme | undefined,
): readonly Message[] {
  const { ratingDoubts: texts } = useWords().review;
  const doubts = useMemo(
    () => (ratings && scheme ? ratingDoubts(ratings, scheme, assignments) : []),
    [ratings, scheme, assignments],
  );
  return doubts.map(({ kind, row, who, other }): Message => {
    const text = texts[kind](who, other);
    if (!ratings || row === undefined) return { intent: "warning", text };
    const { sheetId, places, column } = ratings.table;
    const cell = { sheetId, row: places[row] ?? 0, column: column + (ratings.columns.ratee ?? 0) };
    return { intent: "warning", text, cell };
  });
}

/** Who lacks which ratings; a jump leads to the person's first rating. */
function useLacks(
  { ratings, zeros }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const words = useWords();
  const firstRows = useMemo(() => firstRowOf(ratings), [ratings]);
  if (!ratings || !results) return [];
  const { table, columns } = ratings;
  const zero = countGaps(ratings).zero;
  const notes: Message[] =
    zero > 0 && zeros === "missing"
      ? [{ intent: "warning", text: words.appraisal.zeroNote(zero) }]
      : [];
  const lacks = results.appraisals
    .filter(({ missing }) => missing.length > 0)
    .map(({ ratee, missing }): Message => {
      const cell = {
        sheetId: table.sheetId,
        row: table.places[firstRows.get(nameKey(ratee)) ?? 0] ?? 0,
        column: table.column + (columns.rating ?? 0),
      };
      return {
        intent: "warning",
        text: `${words.appraisal.lacks(ratee)} ${missing.map(({ group, indicator }) => words.appraisal.lack(group, indicator)).join("; ")}`,
        cell,
      };
    });
  return [...notes, ...lacks];
}

/** The first row of each ratee in the rating table. */
function firstRowOf(ratings: AppraisalState["ratings"]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  ratings?.table.rows.forEach((line, row) => {
    const key = nameKey(String(line[ratings.columns.ratee ?? -1] ?? ""));
    if (!first.has(key)) first.set(key, row);
  });
  return first;
}

/** People whose total another policy would change, with what it would be [P12]. */
function useOtherPolicies(
  { missing }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const policies = otherPolicies(missing);
  const lines = (results?.appraisals ?? []).flatMap(({ ratee, total }, row) => {
    const own = shownScore(total, language);
    const others = policies
      .map((policy, index) => ({ policy, score: results?.others[index]?.[row] }))
      .map(
        ({ policy, score }) =>
          `${words.appraisal.policies[policy]} ${score ? (shownScore(score.total, language) ?? "–") : "–"}`,
      );
    const differs = policies.some(
      (_, index) => shownScore(results?.others[index]?.[row]?.total ?? total, language) !== own,
    );
    return differs ? [`${ratee}: ${own ?? words.appraisal.noScore} · ${others.join(" · ")}`] : [];
  });
  return lines.length === 0
    ? []
    : [{ intent: "info", text: [words.review.otherPolicies, ...lines.slice(0, 10)].join("\n") }];
}

/** People within half a point of a grade's edge [G4]. */
function useNearEdges(
  { parameters }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const edges = (parameters ?? defaultParameters(words.review)).bands.map(({ from }) => from);
  const near = (results?.appraisals ?? []).flatMap(({ ratee, total }) =>
    total.kind === "score" && isNearEdge(total.value, edges, new Decimal("0.5"))
      ? [`${ratee} ${shownScore(total, language) ?? ""}`]
      : [],
  );
  return near.length === 0
    ? []
    : [{ intent: "warning", text: words.review.nearEdge(near.join(", ")) }];
}
