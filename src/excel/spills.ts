import type { Block } from "../sheets/address";
import { isMeritFormula } from "../sheets/merit-formula";
import type { CellValue } from "../sheets/region";
import { type ReadRequest, blockOf, blockProperties } from "./read-parts";

type Lines = readonly (readonly CellValue[])[];

/** A block as it was read, and whether any of its cells belongs to a result that spills. */
export interface ReadBlock extends ReadRequest {
  readonly formulas: Lines;
  readonly hasSpill: boolean;
}

/**
 * The areas that formulas fill, block by block. What `formulas` says of a cell that another's
 * formula fills is nowhere documented: its value, that formula or nothing; all are right.
 */
export async function spillsOf(
  context: Excel.RequestContext,
  read: readonly ReadBlock[],
): Promise<Block[][]> {
  if (!read.some(({ hasSpill }) => hasSpill)) return read.map(() => []);
  const first = read.map((own) => ({
    columns: own.hasSpill ? columnsOf(own) : [],
    asked: askAll(own, ({ isMerit, repeats }) => own.hasSpill && isMerit && !repeats),
  }));
  await context.sync();
  const known = first.map(({ asked }) => areasOf(asked));
  const second = read.map((own, index) => {
    const areas = known[index] ?? [];
    const unexplained = new Set(
      first[index]?.columns
        .filter(({ hasSpill }) => hasSpill !== false)
        .map(({ columnIndex }) => columnIndex)
        .filter((column) => !areas.some((area) => isBeside(area, column))),
    );
    return askAll(own, ({ isMerit, repeats, row, column }) =>
      isMerit
        ? own.hasSpill && repeats && !areas.some((area) => isIn(area, row, column))
        : unexplained.has(column) && !repeats,
    );
  });
  if (second.some(({ length }) => length > 0)) await context.sync();
  return known.map((areas, index) => [...areas, ...areasOf(second[index] ?? [])]);
}

/** Asks anew for areas that were found: not yet sent. */
export function askAgain(sheet: Excel.Worksheet, spills: readonly Block[]): Excel.Range[] {
  return spills.map(({ row, column }) => askOne(sheet, row, column));
}

/** The areas that were asked for, where formulas fill any. */
export function areasOf(asked: readonly Excel.Range[]): Block[] {
  return asked.filter(({ isNullObject }) => !isNullObject).map(blockOf);
}

function columnsOf({ sheet, block }: ReadBlock): Excel.Range[] {
  return Array.from({ length: block.columns }, (_, index) =>
    sheet
      .getRangeByIndexes(block.row, block.column + index, block.rows, 1)
      .load("hasSpill,columnIndex"),
  );
}

/** A formula that may fill other cells; one that repeats its neighbour's may be filled itself. */
interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly isMerit: boolean;
  readonly repeats: boolean;
}

function askAll(
  { sheet, block, formulas }: ReadBlock,
  isWanted: (candidate: Candidate) => boolean,
): Excel.Range[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const [row, column] = [block.row + down, block.column + across];
      const repeats = formula === formulas[down - 1]?.[across] || formula === line[across - 1];
      const isMerit = isMeritFormula(formula);
      return isWanted({ row, column, isMerit, repeats }) ? [askOne(sheet, row, column)] : [];
    }),
  );
}

function askOne(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(blockProperties);
}

function isBeside(area: Block, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}

function isIn(area: Block, row: number, column: number): boolean {
  return isBeside(area, column) && row >= area.row && row < area.row + area.rows;
}
