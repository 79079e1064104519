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
import type { Block } from "../address";
import type { CellValue, Region } from "../region";

/** What turns scores into grades and pay; stands on a sheet of its own and is edited there. */
export interface Parameters {
  readonly bands: readonly Band[];
  readonly shares: readonly GradeShare[];
  readonly curve: readonly TableRow[];
  readonly wage: WageRule;
  readonly places: number;
}

/** Rows of bands, shares and points of the payout curve, from this row of the sheet on. */
export const firstRow = 3;
const partRows = 4;
/** Columns at which the parts begin. */
export const parameterColumns = { bands: 0, shares: 3, curve: 6, labels: 9, settings: 10 } as const;

const usualEdges = [90, 80, 60, 0];
const usualShares = [0.2, 0.4, 0.3, 0.1];
const usualCurve: readonly (readonly [attainment: number, multiple: number])[] = [
  [0.9, 0.9],
  [1, 1],
  [1.1, 1.1],
  [1.2, 1.2],
];

/** The settings below each other, in order. */
export const settings = [
  "threshold",
  "step",
  "rate",
  "places",
  "pool",
  "sum",
  "excess",
  "factor",
] as const;

/** Where each part stands. */
export const parameterBlocks = {
  bands: part(parameterColumns.bands),
  shares: part(parameterColumns.shares),
  curve: part(parameterColumns.curve),
  threshold: setting("threshold"),
  step: setting("step"),
  rate: setting("rate"),
  places: setting("places"),
} as const;

function part(column: number): Block {
  return { row: firstRow, column, rows: partRows, columns: 2 };
}

export function setting(name: (typeof settings)[number], count = 1): Block {
  const row = firstRow + settings.indexOf(name);
  return { row, column: parameterColumns.settings, rows: count, columns: 1 };
}

/** The parameters of a new sheet: four grades, the company's wage rule, a bonus from 90 % on. */
export function defaultParameters({ parameters }: ReviewWords): Parameters {
  return {
    bands: usualEdges.map((from, index) => ({
      from: new Decimal(from),
      grade: parameters.grades[index] ?? "",
    })),
    shares: usualShares.map((share, index) => ({
      share: new Decimal(share),
      grade: parameters.grades[index] ?? "",
    })),
    curve: usualCurve.map(([from, value]) => ({
      from: new Decimal(from),
      value: new Decimal(value),
    })),
    wage: companyWageRule,
    places: 2,
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
    Array.from({ length: partRows }, (_, index) => read(firstRow + index)).flatMap((found) =>
      found === undefined ? [] : [found],
    );
  const bands = list((line) =>
    banded(number(line, parameterColumns.bands), at(line, parameterColumns.bands + 1)),
  );
  const shares = list((line) =>
    shared(number(line, parameterColumns.shares + 1), at(line, parameterColumns.shares)),
  );
  const points = list((line) =>
    pointed(number(line, parameterColumns.curve), number(line, parameterColumns.curve + 1)),
  );
  const [threshold, step, rate, places] = [0, 1, 2, 3].map((index) =>
    number(firstRow + index, parameterColumns.settings),
  );
  if (
    bands.length < partRows ||
    shares.length < partRows ||
    points.length < partRows ||
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
