import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import {
  type Column,
  type RatingTable,
  type Ratings,
  agreement,
  appraise,
  calibrate,
  columnOf,
  decimalOf,
  nameKey,
} from "../../domain";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import type { PaneWords } from "../../locales/pane-shape";
import { type Results, fullMark, shownScore } from "../../sheets/appraisal/results";
import { ratingsOf } from "../../sheets/appraisal/source-tables";
import { useLanguage, useWords } from "../words";
import type { AppraisalState } from "./state";

/** Ratings that a rater must have given to be adjusted [L3]. */
const leastRatings = 5;

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ChecksProps {
  readonly state: AppraisalState;
  readonly results: Results;
}

/**
 * On request: how far the raters of each group agree, and everybody's total with leniency taken
 * out.
 */
export function Checks({ state, results }: ChecksProps): ReactElement {
  const words = useWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="checks">
        <AccordionHeader size="small">{words.review.checks}</AccordionHeader>
        <AccordionPanel>
          <Lines state={state} results={results} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** Computed once the panel is open, not before. */
function Lines({ state, results }: ChecksProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const lines = useMemo(() => {
    const read = state.ratings && ratingsOf(state.ratings);
    return read?.ok
      ? [
          ...agreementLines(read.value, results, words, language),
          ...leniencyLines(read.value, state, results, words, language),
        ]
      : [];
  }, [state, results, words, language]);
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

function agreementLines(
  ratings: Ratings,
  { scheme }: Results,
  { review }: PaneWords,
  language: Language,
): string[] {
  return scheme.groups.map(({ name }) => {
    const alpha = agreement(tableOf(ratings, name), "alpha");
    return alpha.ok
      ? review.agreementLine(name, shownNumber(decimalOf(alpha.value), language, 2))
      : review.agreementNone(name);
  });
}

/** A group's ratings: a row for every ratee and indicator, a column for every rater. */
function tableOf(
  { ratees, groups, raters, indicators, ratings, rated }: Ratings,
  group: string,
): RatingTable {
  const own = ratees.flatMap((_, row) =>
    nameKey(groups[row] ?? "") === nameKey(group) && rated[row] && nameKey(raters[row] ?? "") !== ""
      ? [row]
      : [],
  );
  const columns = [...new Set(own.map((row) => nameKey(raters[row] ?? "")))];
  const lines = new Map<string, (bigint | undefined)[]>();
  for (const row of own) {
    const key = `${nameKey(ratees[row] ?? "")}\n${nameKey(indicators[row] ?? "")}`;
    const line = lines.get(key) ?? new Array<bigint | undefined>(columns.length).fill(undefined);
    line[columns.indexOf(nameKey(raters[row] ?? ""))] = ratings.units[row];
    lines.set(key, line);
  }
  return { rows: [...lines.values()], places: ratings.places };
}

/**
 * Totals before and after: ratings moved so that every rater has the mean of all, held within the
 * scale.
 */
function leniencyLines(
  ratings: Ratings,
  { missing, zeros }: AppraisalState,
  { scheme, appraisals }: Results,
  { review }: PaneWords,
  language: Language,
): string[] {
  const moved = calibrate(ratings.raters, ratings.ratings, leastRatings, "shift").map(
    ({ adjusted }) => adjusted.toDecimalPlaces(6).clamp(0, fullMark),
  );
  const adjusted: Column = columnOf(moved);
  const after = appraise(
    scheme,
    { ...ratings, ratings: adjusted },
    { missing, zeros, full: fullMark },
  );
  if (!after.ok) return [];
  return appraisals.map(({ ratee, total }, row) =>
    review.calibrated(
      ratee,
      shownScore(total, language) ?? "–",
      shownScore(after.value[row]?.total ?? { kind: "nothing" }, language) ?? "–",
    ),
  );
}
