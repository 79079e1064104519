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
export function parametersIn(region: Region): Parameters | undefined {
  const { bands: band, shares: share, curve: point } = parameterColumns;
  const number = (line: number, column: number): Decimal | undefined =>
    numberIn(cellAt(region, line, column));
  const bands = eachRow((line) => banded(number(line, band), cellAt(region, line, band + 1)));
  const shares = eachRow((line) => shared(number(line, share + 1), cellAt(region, line, share)));
  const curve = eachRow((line) => pointed(number(line, point), number(line, point + 1)));
  const [threshold, step, rate, places] = [0, 1, 2, 3].map((index) =>
    number(firstRow + index, parameterColumns.settings),
  );
  if (!bands || !shares || !curve || !threshold || !step || !rate || !places) return undefined;
  const wage: WageRule = { threshold, step, rate, mode: "steps" };
  return { bands, shares, curve, wage, places: places.toNumber() };
}

function cellAt({ values, row, column }: Region, line: number, place: number): CellValue {
  return values[line - row]?.[place - column] ?? "";
}

function numberIn(cell: CellValue): Decimal | undefined {
  if (typeof cell === "number") return ofCell(cell);
  return typeof cell === "string" ? ofText(cell) : undefined;
}

/** What stands in each row of a part; nothing where one of them is not right. */
function eachRow<T>(read: (line: number) => T | undefined): T[] | undefined {
  const found = Array.from({ length: partRows }, (_, index) => read(firstRow + index));
  const right = found.flatMap((own) => (own === undefined ? [] : [own]));
  return right.length === partRows ? right : undefined;
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
