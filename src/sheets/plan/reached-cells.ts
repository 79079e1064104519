import {
  type Column,
  Decimal,
  type Fraction,
  at,
  decimalOf,
  finestStep,
  sumOver,
  valueAt,
} from "../../domain";
import { addressOf, cellAddress } from "../address";
import { type ModelCell, blank, live, plain } from "../model";
import type { Helper } from "./layout";
import { columnAt, ratesFormula, shareFormula, stepCell } from "./plan-formulas";
import { type PlannedMeasure, spilling } from "./planned-measure";

type Cell = (row: number) => ModelCell;

/**
 * The columns from which the year of a measure under way follows [Y4]: what each row has reached,
 * what it would have by its share, and who is locked at what he has reached.
 */
export function reachedCells(own: PlannedMeasure): Readonly<Partial<Record<Helper, Cell>>> {
  const { measure, asked, ended } = own;
  const { share, byRate } = measure;
  return {
    byRate: (row) => spilling(row === 0, ratesFormula(own), amountIn(byRate?.annual, row)),
    ownRate: (row) => rateCell(byRate?.rates[row]),
    driver: (row) => driverCell(own, row, amountIn(byRate?.annual, row)),
    fixed: (row) =>
      ended[row]
        ? live(`=${helperAt(own, "reached", row)}`, reachedBy(own, row).toNumber())
        : isZero(asked.basis.locked, row)
          ? blank
          : lockFormula(own, row),
    reached: (row) => live(`=MAX(0,SUM(${closedCells(own, row)}))`, reachedBy(own, row).toNumber()),
    least: (row) =>
      live(
        `=MAX(${helperAt(own, "min", row)},${helperAt(own, "reached", row)})`,
        Decimal.max(minOf(own, row), reachedBy(own, row)).toNumber(),
      ),
    most: (row) => mostCell(own, row),
    share: (row) => spilling(row === 0, shareFormula(own), amountIn(share, row)),
    room: (row) => roomCell(own, row),
    locked: (row) => lockCell(own, row),
    left: (row) => leftCell(own, row),
  };
}

function rateCell(rate: Fraction | undefined): ModelCell {
  return { value: rate ? decimalOf(rate).toNumber() : 0, spilled: true };
}

/** The closed periods of a row. */
export function closedCells({ layout, source }: PlannedMeasure, row: number): string {
  const columns = source.plan.request.closed ?? 0;
  return addressOf({ row: layout.body + row, column: layout.firstPeriod, rows: 1, columns });
}

/** A helper's cell in a row. */
export function helperAt({ layout }: PlannedMeasure, helper: Helper, row: number): string {
  return cellAddress(layout.body + row, layout.helpers[helper] ?? 0);
}

/**
 * A row's cell of a column that one formula fills, named by the whole column: so every engine sees
 * what it follows from.
 */
export function filledAt(
  { layout }: PlannedMeasure,
  column: number | undefined,
  row: number,
): string {
  return `INDEX(${columnAt(layout, column ?? 0)},${row + 1})`;
}

/** What a row has reached: no less than nothing. */
function reachedBy({ measure }: PlannedMeasure, row: number): Decimal {
  return Decimal.max(0, amountIn(measure.reached, row));
}

function amountIn(column: Column | undefined, row: number): Decimal {
  return column ? valueAt(column, row) : new Decimal(0);
}

function isZero(column: Column | undefined, row: number): boolean {
  return !column || at(column.units, row) === 0n;
}

function minOf({ asked: { basis } }: PlannedMeasure, row: number): Decimal {
  return basis.kind === "drivers" ? amountIn(basis.min, row) : new Decimal(0);
}

/** By what the amounts of a rate are split again; who has left has no part in it. */
function driverCell(own: PlannedMeasure, row: number, amount: Decimal): ModelCell {
  return own.ended[row]
    ? plain(0)
    : live(`=${filledAt(own, own.layout.helpers.byRate, row)}`, amount.toNumber());
}

/** A lock holds at least what is reached. */
function lockFormula(own: PlannedMeasure, row: number): ModelCell {
  const lock = amountIn(own.asked.basis.locked, row);
  const value = Decimal.max(lock, reachedBy(own, row)).toNumber();
  return live(`=MAX(${lock.toFixed()},${helperAt(own, "reached", row)})`, value);
}

/** A limit that lets a row have what it has reached, to a cent. */
function mostCell(own: PlannedMeasure, row: number): ModelCell {
  const { basis } = own.asked;
  const max = basis.kind === "drivers" ? amountIn(basis.max, row) : new Decimal(0);
  const [limit, reached] = [helperAt(own, "max", row), helperAt(own, "reached", row)];
  const finest = own.measure.split ? finestStep(own.measure.split) : own.asked.step;
  const value = max.isZero() ? max : Decimal.max(max, reachedBy(own, row).plus(finest));
  return live(`=IF(${limit}=0,0,MAX(${limit},${reached}+${finest.toFixed()}))`, value.toNumber());
}

/** What a row would have beyond what it has reached; a step where that is not to be looked at. */
function roomCell(own: PlannedMeasure, row: number): ModelCell {
  const { layout, measure, asked } = own;
  if (isFixed(own, row)) return blank;
  const [reached, least] = [reachedBy(own, row), minOf(own, row)];
  const driver = cellAddress(layout.body + row, layout.helpers.driver ?? layout.basis);
  // Where the shares are refused, their first cell says so, and every room with it.
  const cells = {
    reached: helperAt(own, "reached", row),
    share: filledAt(own, layout.helpers.share, row),
    first: filledAt(own, layout.helpers.share, 0),
  };
  const hasReached = `${cells.reached}>${leastAt(own, row)}`;
  const room = reached.gt(least) ? amountIn(measure.share, row).minus(reached) : asked.step;
  return live(
    `=IF(${driver}=0,"",IF(${hasReached},ROUND(${cells.share}-${cells.reached}+0*${cells.first},${placesOf(own)}),${stepCell(layout)}))`,
    hasDriver(own, row) ? room.toNumber() : "",
  );
}

function leastAt(own: PlannedMeasure, row: number): string {
  return own.layout.helpers.min === undefined ? "0" : helperAt(own, "min", row);
}

function hasDriver({ measure }: PlannedMeasure, row: number): boolean {
  return !isZero(measure.split?.drivers, row);
}

function isFixed({ asked, ended }: PlannedMeasure, row: number): boolean {
  return ended[row] === true || !isZero(asked.basis.locked, row);
}

/** Who has passed his share is locked at what he has reached; one stays open to take the rest. */
function lockCell(own: PlannedMeasure, row: number): ModelCell {
  const { layout, measure } = own;
  const value = amountIn(measure.split?.locked, row);
  if (layout.helpers.room === undefined) return value.isZero() ? blank : plain(value.toNumber());
  if (isFixed(own, row)) return live(`=${helperAt(own, "fixed", row)}`, value.toNumber());
  const [room, reached] = [helperAt(own, "room", row), helperAt(own, "reached", row)];
  const rooms = columnAt(layout, layout.helpers.room);
  const step = stepCell(layout);
  const takes = `AND(MAX(${rooms})<${step},MATCH(MAX(${rooms}),${rooms},0)=${row + 1})`;
  const passed = `IF(${room}<${step},IF(${takes},0,${reached}),0)`;
  const bare = `IF(${reached}>${leastAt(own, row)},${reached},0)`;
  return live(`=IF(${room}="",${bare},${passed})`, value.toNumber());
}

function leftCell(own: PlannedMeasure, row: number): ModelCell {
  const { layout, measure } = own;
  const left = valueAt(measure.annual, row).minus(amountIn(measure.reached, row));
  const annual = filledAt(own, layout.annual, row);
  const formula = `=ROUND(${annual}-SUM(${closedCells(own, row)}),${placesOf(own)})`;
  return live(formula, left.toNumber());
}

/**
 * To how many places differences are meant: as many as the figures have or, where rates give them
 * more later, as doubles of their size can tell.
 */
function placesOf({ measure: { annual, share, reached } }: PlannedMeasure): number {
  const places = [annual, share, reached].map((column) => column?.places ?? 0);
  const whole = Decimal.abs(sumOver(annual, [...annual.units.keys()]));
  const certain = Math.min(6, doubleDigits - whole.toFixed(0).length);
  return Math.min(9, Math.max(2, certain, ...places));
}

/** Digits that survive a sum of doubles. */
const doubleDigits = 14;
