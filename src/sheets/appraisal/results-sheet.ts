import {
  type Appraisal,
  Decimal,
  type Score,
  decimalOf,
  floatingWage,
  forcedDistribution,
  grading,
  ofCell,
  payout,
} from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type ModelCell, type SheetModel, blank, live, shown, squared } from "../model";
import type { CellValue, Region } from "../region";
import { appraiseFormula } from "./appraise-formula";
import { type Parameters, parameterBlocks } from "./parameters-sheet";
import { type Results, otherPolicies } from "./results";
import type { AppraisalInputs } from "./inputs";

/** Everything that the result sheet is made from. */
interface ResultSource {
  readonly state: AppraisalInputs;
  readonly results: Results;
  readonly parameters: Parameters;
  readonly parametersName: string;
  readonly known: KnownInputs;
  readonly words: PaneWords;
}

/** What somebody filled in beside a ratee, by the column's header. */
type KnownInputs = (ratee: string, header: string) => CellValue;

/** Columns after those of the scores. */
const extra = {
  grade: 0,
  curve: 1,
  other: 2,
  wageBase: 4,
  attainment: 5,
  wage: 6,
  bonusBase: 7,
  multiple: 8,
  bonus: 9,
} as const;

/** How many columns the scores themselves take: ratee, groups, total, coverage, raters. */
function scoreColumns({ scheme }: Results): number {
  return scheme.groups.length + 4;
}

export function bonusColumn(results: Results): number {
  return scoreColumns(results) + extra.bonus;
}

/**
 * The sheet of results: scores, grades and pay as live formulas, one spilling formula to a column,
 * or as values.
 */
export function resultsSheet(source: ResultSource, name: string): SheetModel {
  const { results, state } = source;
  const width = scoreColumns(results);
  const people = results.appraisals.length;
  const lines = results.appraisals.map((appraisal, row) => line(source, appraisal, row));
  const cells = squared([headerOf(source), ...lines]);
  return {
    name,
    cells:
      state.output === "values"
        ? cells.map((own) => own.slice(0, width + extra.bonus + 1).map(({ value }) => shown(value)))
        : cells,
    widths: [
      16,
      ...new Array<number>(width - 1).fill(11),
      ...new Array<number>(extra.bonus + 1).fill(13),
    ],
    formats: [
      { block: { row: 1, column: 1, rows: people, columns: width - 3 }, format: "0.00" },
      { block: { row: 1, column: width - 2, rows: people, columns: 1 }, format: "0%" },
      { block: { row: 1, column: width + extra.other, rows: people, columns: 2 }, format: "0.00" },
      {
        block: { row: 1, column: width + extra.wageBase, rows: people, columns: 1 },
        format: "#,##0.00",
      },
      {
        block: { row: 1, column: width + extra.attainment, rows: people, columns: 1 },
        format: "0.0%",
      },
      {
        block: { row: 1, column: width + extra.wage, rows: people, columns: 2 },
        format: "#,##0.00",
      },
      {
        block: { row: 1, column: width + extra.multiple, rows: people, columns: 1 },
        format: "0.00",
      },
      {
        block: { row: 1, column: width + extra.bonus, rows: people, columns: 1 },
        format: "#,##0.00",
      },
    ],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: width + extra.bonus + 1 }, look: "head" },
      { block: { row: 0, column: 1, rows: 1, columns: width - 1 }, look: "right" },
      {
        block: {
          row: 0,
          column: width + extra.other,
          rows: 1,
          columns: extra.bonus + 1 - extra.other,
        },
        look: "right",
      },
      ...[extra.wageBase, extra.attainment, extra.bonusBase].map((column) => ({
        block: { row: 1, column: width + column, rows: people, columns: 1 },
        look: "input" as const,
      })),
    ],
    page: { landscape: true },
    frozenRows: 1,
  };
}

function headerOf({ results, state, words }: ResultSource): ModelCell[] {
  const { appraisal, review } = words;
  const { columns } = review;
  const others = otherPolicies(state.missing).map(
    (policy) => `${appraisal.totalScore} · ${appraisal.policies[policy]}`,
  );
  return [
    appraisal.ratee,
    ...results.scheme.groups.map(({ name }) => name),
    appraisal.totalScore,
    appraisal.coverage,
    appraisal.raters,
    columns.grade,
    columns.curve,
    ...others,
    columns.wageBase,
    columns.attainment,
    columns.wage,
    columns.bonusBase,
    columns.multiple,
    columns.bonus,
  ].map(shown);
}

function line(source: ResultSource, appraisal: Appraisal, row: number): ModelCell[] {
  const { state, results } = source;
  const scores = [
    appraisal.ratee,
    ...appraisal.groups.map(scoreValue),
    scoreValue(appraisal.total),
    decimalOf(appraisal.coverage).toNumber(),
    appraisal.raters,
  ];
  const formula =
    state.scheme && state.ratings
      ? appraiseFormula(state.scheme, state.ratings, state.missing, state.zeros)
      : "";
  const own = scores.map((value, column): ModelCell =>
    row === 0 && column === 0 ? live(formula, value) : { value, spilled: true },
  );
  return [
    ...own,
    ...grades(source, row),
    ...others(source, row),
    ...pay(source, appraisal, row),
    ...helpers(source, row, results),
  ];
}

/** A score as its cell shows it. */
function scoreValue(score: Score): CellValue {
  return score.kind === "score"
    ? decimalOf(score.value).toNumber()
    : score.kind === "nothing"
      ? ""
      : "#N/A";
}

function columnOfRows({ results }: ResultSource, column: number): string {
  return fixedAddress(addressOf({ row: 1, column, rows: results.appraisals.length, columns: 1 }));
}

function parameter({ parametersName }: ResultSource, name: keyof typeof parameterBlocks): string {
  return absoluteAddress(parametersName, parameterBlocks[name]);
}

function grades(source: ResultSource, row: number): ModelCell[] {
  const { results, parameters } = source;
  const totals = columnOfRows(source, scoreColumns(results) - 3);
  const scored = results.appraisals.map(({ total }) =>
    total.kind === "score" && total.value.top !== 0n ? total.value : undefined,
  );
  const banding = grading(parameters.bands, parameters.places);
  const own = scored[row];
  const graded = own && banding.ok ? banding.value(own, row + 1) : undefined;
  const present = scored.flatMap((score) => (score ? [decimalOf(score)] : []));
  const forced = forcedDistribution(present, parameters.shares, "up");
  const place = scored.slice(0, row).filter((score) => score !== undefined).length;
  const curved = own && forced.ok ? (forced.value[place] ?? "#N/A") : "#N/A";
  return [
    spilling(
      row,
      `=MERIT.GRADE(${totals},${parameter(source, "bands")},${parameter(source, "places")})`,
      graded?.ok ? graded.value : "#N/A",
    ),
    spilling(row, `=MERIT.CURVE(${totals},${parameter(source, "shares")})`, curved),
  ];
}

/**
 * The totals under the other policies, taken from whole results that spill at the right of the
 * sheet.
 */
function others({ results }: ResultSource, row: number): ModelCell[] {
  const width = scoreColumns(results);
  return [0, 1].map((index) => {
    const column = width + extra.bonus + 2 + index * (width + 1) + width - 3;
    return live(
      `=${cellAddress(row + 1, column)}`,
      scoreValue(results.others[index]?.[row]?.total ?? { kind: "nothing" }),
    );
  });
}

function helpers(
  { state, results }: ResultSource,
  row: number,
  { others: all }: Results,
): ModelCell[] {
  const width = scoreColumns(results);
  const blocks = otherPolicies(state.missing).map((policy, index) => {
    const found = all[index]?.[row];
    const formula =
      state.scheme && state.ratings
        ? appraiseFormula(state.scheme, state.ratings, policy, state.zeros)
        : "";
    const values = found
      ? [
          found.ratee,
          ...found.groups.map(scoreValue),
          scoreValue(found.total),
          decimalOf(found.coverage).toNumber(),
          found.raters,
        ]
      : new Array<CellValue>(width).fill("");
    return [
      blank,
      ...values.map((value, column): ModelCell =>
        row === 0 && column === 0 ? live(formula, value) : { value, spilled: true },
      ),
    ];
  });
  return blocks.flat();
}

function pay(source: ResultSource, { ratee, total }: Appraisal, row: number): ModelCell[] {
  const { parameters, known, words, results } = source;
  const { columns } = words.review;
  const width = scoreColumns(results);
  const input = (header: string): CellValue => known(ratee, header);
  const number = (cell: CellValue): Decimal =>
    typeof cell === "number" ? ofCell(cell) : new Decimal(0);
  const [base, met, bonusBase] = [
    input(columns.wageBase),
    input(columns.attainment),
    input(columns.bonusBase),
  ];
  const wage = floatingWage(number(base), number(met), parameters.wage);
  const multiple = payout(number(met), parameters.curve, "step");
  const times = multiple.ok ? decimalOf(multiple.value) : new Decimal(0);
  const bonus =
    total.kind === "score"
      ? number(bonusBase).times(times).times(decimalOf(total.value)).div(100)
      : new Decimal(0);
  const at = (column: number): string => cellAddress(row + 1, column);
  const [bases, mets] = [
    columnOfRows(source, width + extra.wageBase),
    columnOfRows(source, width + extra.attainment),
  ];
  const rule = (["threshold", "step", "rate"] as const)
    .map((name) => parameter(source, name))
    .join(",");
  return [
    shown(base),
    shown(met),
    spilling(
      row,
      `=MERIT.FLOATPAY(${bases},${mets},${rule})`,
      wage.ok ? decimalOf(wage.value).toNumber() : 0,
    ),
    shown(bonusBase),
    spilling(row, `=MERIT.PAYOUT(${mets},${parameter(source, "curve")})`, times.toNumber()),
    live(
      `=IF(ISNUMBER(${at(width - 3)}),${at(width + extra.bonusBase)}*${at(width + extra.multiple)}*${at(width - 3)}/100,0)`,
      bonus.toNumber(),
    ),
  ];
}

function spilling(row: number, formula: string, value: CellValue): ModelCell {
  return row === 0 ? live(formula, value) : { value, spilled: true };
}

/** What stands on the sheet of last time beside each ratee. */
export function knownInputs(region: Region | undefined): KnownInputs {
  const header = region?.values[0] ?? [];
  return (ratee, title) => {
    const column = header.indexOf(title);
    const line = region?.values.find((own) => own[0] === ratee);
    return column < 0 ? "" : (line?.[column] ?? "");
  };
}
