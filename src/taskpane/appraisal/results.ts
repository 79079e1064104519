import { type Appraisal, Decimal, type Result, type Scheme, type Score, appraise, decimalOf, rounded } from "../../domain";
import type { CellValue } from "../../excel/region";
import { asText } from "../../excel/write";
import type { Language } from "../../locales/language";
import type { PaneWords } from "../../locales/pane-shape";
import { appraiseFormula } from "./formula";
import { ratingsOf, schemeOf } from "./read";
import type { AppraisalState } from "./state";

/** What the pane shows and writes: the scheme that was understood and everybody's appraisal. */
export interface Results {
  readonly scheme: Scheme;
  readonly appraisals: readonly Appraisal[];
}

const fullMark = new Decimal(100);

/** Scores everybody by what stands on the sheet now; nothing while a table is missing. */
export function resultsOf({ scheme, ratings, missing, zeros }: AppraisalState): Result<Results> | undefined {
  if (!scheme || !ratings) return undefined;
  const understood = schemeOf(scheme);
  if (!understood.ok) return understood;
  const read = ratingsOf(ratings);
  if (!read.ok) return read;
  const appraisals = appraise(understood.value, read.value, { missing, zeros, full: fullMark });
  return appraisals.ok ? { ok: true, value: { scheme: understood.value, appraisals: appraisals.value } } : appraisals;
}

/** The cells of the result sheet: a header, then one formula over blank cells, or values. */
export function resultCells(state: AppraisalState, { scheme, appraisals }: Results, words: PaneWords): CellValue[][] {
  const { ratee, totalScore, coverage, raters } = words.appraisal;
  const header = [ratee, ...scheme.groups.map(({ name }) => name), totalScore, coverage, raters];
  const values = appraisals.map((appraisal): CellValue[] => [
    asText(appraisal.ratee),
    ...[...appraisal.groups, appraisal.total].map((score) => (score.kind === "score" ? decimalOf(score.value).toNumber() : score.kind === "nothing" ? "" : "#N/A")),
    decimalOf(appraisal.coverage).toNumber(),
    appraisal.raters,
  ]);
  if (state.output === "values") return [header, ...values];
  const formula = state.scheme && state.ratings ? appraiseFormula(state.scheme, state.ratings, state.missing, state.zeros) : "";
  const blank = values.map((line) => line.map((): CellValue => ""));
  return [header, ...blank.map((line, row) => (row === 0 ? [formula, ...line.slice(1)] : line))];
}

/** How the columns of the result sheet show their numbers. */
export function resultFormats({ scheme }: Results): string[] {
  return ["General", ...scheme.groups.map(() => "0.00"), "0.00", "0%", "0"];
}

/** A score as the pane shows it: rounded once, to two places [P10]; nothing where there is none. */
export function shownScore(score: Score, language: Language): string | undefined {
  if (score.kind !== "score") return undefined;
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(rounded(score.value, 2).toNumber());
}
