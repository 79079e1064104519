import {
  type Band,
  Decimal,
  type GradeShare,
  type TableRow,
  type WageRule,
  companyWageRule,
  ofCell,
  ofText,
} from "../../domain";
import type { ReviewWords } from "../../locales/review-shape";
import { absoluteAddress } from "../address";
import { type ModelCell, type SheetModel, blank, live, shown, squared } from "../model";
import type { CellValue, Region } from "../region";

/** What turns scores into grades and pay; stands on a sheet of its own and is edited there. */
export interface Parameters {
  readonly bands: readonly Band[];
  readonly shares: readonly GradeShare[];
  readonly curve: readonly TableRow[];
  readonly wage: WageRule;
  readonly places: number;
}

const rows = 4;
const first = 3;
const edges = [90, 80, 60, 0];
const parts = [0.2, 0.4, 0.3, 0.1];
const curve: readonly (readonly [number, number])[] = [
  [0.9, 0.9],
  [1, 1],
  [1.1, 1.1],
  [1.2, 1.2],
];

/** Where each part stands. */
export const parameterBlocks = {
  bands: { row: first, column: 0, rows, columns: 2 },
  shares: { row: first, column: 3, rows, columns: 2 },
  curve: { row: first, column: 6, rows, columns: 2 },
  threshold: { row: first, column: 10, rows: 1, columns: 1 },
  step: { row: first + 1, column: 10, rows: 1, columns: 1 },
  rate: { row: first + 2, column: 10, rows: 1, columns: 1 },
  places: { row: first + 3, column: 10, rows: 1, columns: 1 },
} as const;

/** The parameters of a new sheet: four grades, the company's wage rule, a bonus from 90 % on. */
export function defaultParameters({ parameters }: ReviewWords): Parameters {
  return {
    bands: edges.map((from, index) => ({
      from: new Decimal(from),
      grade: parameters.grades[index] ?? "",
    })),
    shares: parts.map((share, index) => ({
      share: new Decimal(share),
      grade: parameters.grades[index] ?? "",
    })),
    curve: curve.map(([from, value]) => ({ from: new Decimal(from), value: new Decimal(value) })),
    wage: companyWageRule,
    places: 2,
  };
}

/** The sheet of parameters, with the budget of the bonuses that stand on the result sheet. */
export function parametersSheet(
  words: ReviewWords,
  resultName: string,
  bonusColumn: number,
  people: number,
): SheetModel {
  const { parameters, columns, sheetNames } = words;
  const given = defaultParameters(words);
  const bonuses = absoluteAddress(resultName, {
    row: 1,
    column: bonusColumn,
    rows: people,
    columns: 1,
  });
  const { wage } = given;
  const settings: readonly (readonly [string, ModelCell])[] = [
    [parameters.threshold, shown(wage.threshold.toNumber())],
    [parameters.step, shown(wage.step.toNumber())],
    [parameters.rate, shown(wage.rate.toNumber())],
    [parameters.places, shown(given.places)],
    [parameters.pool, blank],
    [parameters.sum, live(`=SUM(${bonuses})`, 0)],
    [parameters.excess, live('=IF(K8="",0,MAX(0,K9-K8))', 0)],
    [parameters.factor, live('=IF(OR(K8="",K9<=K8),1,K8/K9)', 1)],
  ];
  const lines = settings.map(([label, cell], row): ModelCell[] => {
    const [band, share, point] = [given.bands[row], given.shares[row], given.curve[row]];
    const pair = (a: CellValue | undefined, b: CellValue | undefined): ModelCell[] => [
      a === undefined ? blank : shown(a),
      b === undefined ? blank : shown(b),
      blank,
    ];
    return [
      ...pair(band?.from.toNumber(), band?.grade),
      ...pair(share?.grade, share?.share.toNumber()),
      ...pair(point?.from.toNumber(), point?.value.toNumber()),
      shown(label),
      cell,
    ];
  });
  const header = [
    parameters.from,
    columns.grade,
    "",
    columns.curve,
    parameters.share,
    "",
    columns.attainment,
    columns.multiple,
    "",
    parameters.title,
    "",
  ].map(shown);
  return {
    name: sheetNames.parameters,
    cells: squared([[shown(parameters.title)], [shown(parameters.note)], header, ...lines]),
    widths: [10, 14, 3, 14, 10, 3, 14, 12, 3, 26, 14],
    formats: [
      { block: { row: first, column: 4, rows, columns: 1 }, format: "0%" },
      { block: { row: first, column: 6, rows, columns: 1 }, format: "0%" },
      { block: { row: first, column: 10, rows: 3, columns: 1 }, format: "0%" },
      { block: { row: first + 4, column: 10, rows: 3, columns: 1 }, format: "#,##0.00" },
    ],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { block: { row: 1, column: 0, rows: 1, columns: 1 }, look: "note" },
      ...[0, 3, 6, 9].map((column) => ({
        block: { row: 2, column, rows: 1, columns: 2 },
        look: "head" as const,
      })),
      ...[parameterBlocks.bands, parameterBlocks.shares, parameterBlocks.curve].map((block) => ({
        block,
        look: "input" as const,
      })),
      { block: { row: first, column: 10, rows: 5, columns: 1 }, look: "input" },
    ],
  };
}

/** The parameters as they stand now; nothing where one of them is no number. */
export function parametersIn({ values, row, column }: Region): Parameters | undefined {
  const at = (line: number, place: number): CellValue | undefined =>
    values[line - row]?.[place - column];
  const number = (line: number, place: number): Decimal | undefined => {
    const cell = at(line, place);
    return typeof cell === "number"
      ? ofCell(cell)
      : typeof cell === "string"
        ? ofText(cell)
        : undefined;
  };
  const list = <T>(read: (line: number) => T | undefined): T[] =>
    Array.from({ length: rows }, (_, index) => read(first + index)).flatMap((found) =>
      found === undefined ? [] : [found],
    );
  const bands = list((line) => banded(number(line, 0), at(line, 1)));
  const shares = list((line) => shared(number(line, 4), at(line, 3)));
  const points = list((line) => pointed(number(line, 6), number(line, 7)));
  const [threshold, step, rate, places] = [0, 1, 2, 3].map((index) => number(first + index, 10));
  if (
    bands.length < rows ||
    shares.length < rows ||
    points.length < rows ||
    !threshold ||
    !step ||
    !rate ||
    !places
  )
    return undefined;
  return {
    bands,
    shares,
    curve: points,
    wage: { threshold, step, rate, mode: "steps" },
    places: places.toNumber(),
  };
}

function banded(from: Decimal | undefined, grade: CellValue | undefined): Band | undefined {
  return from && { from, grade: String(grade ?? "") };
}

function shared(share: Decimal | undefined, grade: CellValue | undefined): GradeShare | undefined {
  return share && { share, grade: String(grade ?? "") };
}

function pointed(from: Decimal | undefined, value: Decimal | undefined): TableRow | undefined {
  return from && value && { from, value };
}
