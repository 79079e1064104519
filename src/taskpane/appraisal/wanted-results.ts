import { type Outcome, done } from "../../excel/run";
import type { PaneWords } from "../../locales/pane-shape";
import { attainmentFrom } from "../../sheets/appraisal/figures/attainment";
import { defaultParameters, parametersIn } from "../../sheets/appraisal/parameters";
import type { Chosen } from "../../sheets/appraisal/inputs";
import { parametersSheet } from "../../sheets/appraisal/parameters-sheet";
import type { Results } from "../../sheets/appraisal/results";
import { knownInputs } from "../../sheets/appraisal/result-source";
import { resultsSheet } from "../../sheets/appraisal/results-sheet";
import type { WantedSheet } from "../../sheets/comparison";
import type { Workbook } from "../workbook";
import { readIfThere } from "./read-if-there";
import type { AppraisalState } from "./state";

/** The sheet of results, and where there is none yet the sheet of parameters. */
export async function wantedResults(
  workbook: Workbook,
  state: AppraisalState,
  results: Results,
  words: PaneWords,
): Promise<Outcome<readonly WantedSheet[]>> {
  const { sheets } = state;
  const { parameters: parametersName } = words.review.sheetNames;
  const named = await workbook.resolveNames([
    { key: "results", name: words.appraisal.resultSheet, sheetId: sheets.results },
    { key: "parameters", name: parametersName, sheetId: sheets.parameters },
    ...[state.scheme, state.ratings, state.figures].flatMap((chosen) =>
      chosen ? [sheetOf(chosen)] : [],
    ),
  ]);
  if (!named.ok) return named;
  const [result, parameters] = named.value;
  if (!result || !parameters) return done([]);
  const standing = await readIfThere(workbook, parameters.sheetId);
  const own = withNames(state, namesOf(named.value));
  const source = {
    state: own,
    attainment: attainmentFrom(own.figures, own.attainment),
    results,
    parameters: (standing && parametersIn(standing)) ?? defaultParameters(words.review),
    parametersName: parameters.name,
    known: knownInputs(
      await readIfThere(workbook, result.sheetId),
      words.review.payNames,
      payInputs.map((input) => words.review.columns[input]),
    ),
    words,
  };
  const model = resultsSheet(source, result.name);
  const written = { key: "results", model, sheetId: result.sheetId };
  return done(parameters.sheetId ? [written] : [written, newParameters(words, result.name)]);
}

/** The sheet of parameters, where there is none yet. */
function newParameters({ review }: PaneWords, resultName: string): WantedSheet {
  const model = parametersSheet(review, resultName);
  return { key: "parameters", model, sheetId: undefined };
}

/** What somebody fills in for everybody's pay. */
const payInputs = ["wageBase", "attainment", "bonusBase"] as const;

/** The sheet of a table that formulas name: it may have been renamed since. */
function sheetOf({ table: { sheetId, sheetName } }: Chosen<string>) {
  return { key: sheetId, name: sheetName, sheetId };
}

/** The names of sheets that are there: one that is not found keeps its own. */
function namesOf(
  sheets: readonly { readonly name: string; readonly sheetId: string | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(({ name, sheetId }) => (sheetId ? [[sheetId, name]] : [])));
}

/** With the tables of scheme, ratings and figures on sheets as they are called now. */
function withNames(state: AppraisalState, names: ReadonlyMap<string, string>): AppraisalState {
  const { scheme, ratings, figures } = state;
  return {
    ...state,
    figures: figures && renamed(figures, names),
    scheme: scheme && renamed(scheme, names),
    ratings: ratings && renamed(ratings, names),
  };
}

function renamed<Role extends string>(
  chosen: Chosen<Role>,
  names: ReadonlyMap<string, string>,
): Chosen<Role> {
  const { table } = chosen;
  return { ...chosen, table: { ...table, sheetName: names.get(table.sheetId) ?? table.sheetName } };
}
