import {
  type Column,
  Decimal,
  type MeasurePlan,
  type MeasureRequest,
  type Node,
  decimalOf,
  figuresOf,
  nodesOf,
  sumIn,
  sumOver,
  valueAt,
} from "../../domain";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type ModelCell, type SheetModel, blank, live, shown, squared } from "../model";
import type { SheetTable } from "../table";
import { type MeasureDraft, periodNames } from "./draft";
import { type PlanLayout, bodyColumn, layoutOf } from "./layout";
import { annualFormula, basisFormula, periodsFormula } from "./plan-formulas";
import { formatsOf, looksOf } from "./plan-looks";
import type { PlanSource } from "./plan-source";
import { type Plan, amountsSet } from "./plan";
import { levelHeaders } from "./source-table";

/** The sheet of some measures of a plan, one block under the other. */
export function planSheet(
  source: PlanSource,
  name: string,
  indices: readonly number[],
): SheetModel {
  const blocks = indices.map((index) => measureBlock(source, index));
  const layouts = indices.map((index) =>
    layoutOf(source.plan, index, source.places[index]?.top ?? 0),
  );
  const [first] = layouts;
  const widths = first
    ? [
        ...new Array<number>(first.levels).fill(16),
        15,
        17,
        ...new Array<number>(first.periods + 1).fill(14),
      ]
    : [];
  return {
    name,
    cells: squared(blocks.flatMap((block) => block)),
    formats: layouts.flatMap((layout, at) =>
      formatsOf(layout, source.draft.measures[indices[at] ?? 0], driversOf(source, indices[at])),
    ),
    looks: layouts.flatMap((layout) => looksOf(layout)),
    widths,
    page: { landscape: true },
    ...(indices.length === 1 && first ? { frozenRows: first.body } : {}),
  };
}

function measureBlock(source: PlanSource, index: number): ModelCell[][] {
  const { plan, draft, words, places } = source;
  const layout = layoutOf(plan, index, places[index]?.top ?? 0);
  const measure = plan.measures[index];
  const drafted = draft.measures[index];
  const asked = plan.request.measures[index];
  if (!measure || !drafted || !asked) return [];
  const ended = amountsSet(drafted.name, draft, plan.paths).map(
    (amount) => amount?.isZero() ?? false,
  );
  const body = plan.paths.map((path, row) => bodyLine({ source, index, layout, row, ended }, path));
  const lines = [
    [shown(words.sheet.planOf(drafted.name))],
    settingsLine(source, drafted, asked, layout),
    profileLine(source, layout),
    headerLine(source, index, layout),
    ...body,
    totalLine(words.sheet.sum, layout, measure),
    ...nodeLines(plan, layout, measure),
    [asked.basis.kind === "rate" ? shown(words.sheet.rateNote(drafted.name, drafted.of)) : blank],
    [blank],
  ];
  return drafted && draft.output === "values"
    ? lines.map((line) => line.map(({ value }) => shown(value)))
    : lines;
}

/** Total or rate, and the step: the cells on which the formulas below depend. */
function settingsLine(
  { words, table }: PlanSource,
  { total, basis }: MeasureDraft,
  asked: MeasureRequest,
  { levels }: PlanLayout,
): ModelCell[] {
  const label = basis === "rate" ? words.sheet.rate : words.sheet.total;
  const value =
    asked.basis.kind === "rate" ? asked.basis.rate.toNumber() : asked.basis.total.toNumber();
  const { cell } = total;
  const amount =
    basis === "drivers" && cell
      ? live(
          `=${absoluteAddress(cell.sheetName || table.sheetName, { ...cell, rows: 1, columns: 1 })}`,
          value,
        )
      : shown(value);
  return [
    shown(label),
    ...new Array<ModelCell>(levels - 1).fill(blank),
    amount,
    shown(words.sheet.step),
    shown(asked.step.toNumber()),
  ];
}

function profileLine({ plan, words }: PlanSource, { firstPeriod }: PlanLayout): ModelCell[] {
  const { profile } = plan.request;
  if (!profile) return [blank];
  return [
    shown(words.sheet.profile),
    ...new Array<ModelCell>(firstPeriod - 1).fill(blank),
    ...profile.units.map((_, period) => shown(valueAt(profile, period).toNumber())),
  ];
}

function headerLine(
  { plan, table, columns, draft, words }: PlanSource,
  index: number,
  { rate }: PlanLayout,
): ModelCell[] {
  const isRate = plan.request.measures[index]?.basis.kind === "rate";
  const basis = isRate ? words.sheet.reference : (table.headers[columns.driver ?? 0] ?? "");
  const periods = periodNames(draft.periods, words);
  const extra = extraOf(plan, index);
  return [
    ...levelHeaders(table, columns),
    basis,
    words.sheet.annual,
    ...(rate === undefined ? [] : [words.sheet.shownRate]),
    ...periods,
    ...(extra.locked || extra.left ? [extra.locked ? words.roles.locked : ""] : []),
    ...(extra.left ? [words.sheet.left] : []),
  ].map(shown);
}

/** Which helper columns a measure needs: locks, and what is left when periods are closed. */
function extraOf(
  { request }: Plan,
  index: number,
): { readonly locked: Column | undefined; readonly left: boolean } {
  const measure = request.measures[index];
  const locked = measure?.basis.kind === "drivers" ? measure.basis.locked : undefined;
  return { locked, left: (request.closed ?? 0) > 0 && measure?.actuals !== undefined };
}

function bodyLine(at: At, path: readonly string[]): ModelCell[] {
  const { source, index, layout, row } = at;
  const { plan } = source;
  const measure = plan.measures[index];
  if (!measure) return [];
  const { locked, left } = extraOf(plan, index);
  const rate = measure.rates?.[row];
  return [
    ...path.map(shown),
    basisCell(at, measure),
    spilling(row === 0, annualFormula(source, index, layout), valueAt(measure.annual, row)),
    ...(rate ? [{ value: decimalOf(rate).toNumber(), spilled: true } as const] : []),
    ...periodCells(at, measure),
    ...(locked || left
      ? [locked && !valueAt(locked, row).isZero() ? shown(valueAt(locked, row).toNumber()) : blank]
      : []),
    ...(left ? [leftCell(at, measure)] : []),
  ];
}

interface At {
  readonly source: PlanSource;
  readonly index: number;
  readonly layout: PlanLayout;
  readonly row: number;
  /** Which rows are to get nothing. */
  readonly ended: readonly boolean[];
}

function basisCell({ source, index, row, ended }: At, measure: MeasurePlan): ModelCell {
  const { plan, table, columns } = source;
  const { basis } = plan.request.measures[index] ?? {};
  if (basis?.kind === "rate") {
    const reference = basis.reference ? valueAt(basis.reference, row) : basis.rate;
    return columns.reference === undefined
      ? shown(reference.toNumber())
      : live(`=${sourceCell(table, columns.reference, row)}`, reference.toNumber());
  }
  const driver = basis ? valueAt(basis.drivers, row) : valueAt(measure.annual, row);
  if (columns.secondDriver !== undefined)
    return ended.includes(true)
      ? shown(driver.toNumber())
      : spilling(row === 0, basisFormula(source), driver);
  if (ended[row]) return shown(0);
  return live(`=${sourceCell(table, columns.driver ?? 0, row)}`, driver.toNumber());
}

function sourceCell(
  { sheetName, headerRow, column }: SheetTable,
  index: number,
  row: number,
): string {
  return absoluteAddress(sheetName, {
    row: headerRow + 1 + row,
    column: column + index,
    rows: 1,
    columns: 1,
  });
}

/** Closed periods stand as values, the open ones spill from one formula. */
function periodCells({ source, index, layout, row }: At, { periods }: MeasurePlan): ModelCell[] {
  const { request } = source.plan;
  const closed = request.measures[index]?.actuals ? (request.closed ?? 0) : 0;
  if (!periods) return [];
  return (periods.cells[row] ?? []).map((unit, period) => {
    const amount = valueAt({ units: [unit], places: periods.places }, 0);
    if (period < closed) return shown(amount.toNumber());
    return spilling(row === 0 && period === closed, periodsFormula(layout, closed), amount);
  });
}

function leftCell(
  { layout: { body, annual, firstPeriod }, source: { plan }, row }: At,
  { annual: year, periods }: MeasurePlan,
): ModelCell {
  const closed = plan.request.closed ?? 0;
  const actuals = { row: body + row, column: firstPeriod, rows: 1, columns: closed };
  const reached = periods
    ? Decimal.sum(
        0,
        ...Array.from({ length: closed }, (_, period) => sumIn(periods, [row], period)),
      )
    : new Decimal(0);
  return live(
    `=MAX(0,${cellAddress(body + row, annual)}-SUM(${addressOf(actuals)}))`,
    Decimal.max(0, valueAt(year, row).minus(reached)).toNumber(),
  );
}

function spilling(isAnchor: boolean, formula: string, amount: Decimal): ModelCell {
  return isAnchor ? live(formula, amount.toNumber()) : { value: amount.toNumber(), spilled: true };
}

/** The row of sums below the leaves. */
function totalLine(label: string, layout: PlanLayout, measure: MeasurePlan): ModelCell[] {
  const rows = measure.annual.units.map((_, row) => row);
  const sum = (column: number, value: Decimal): ModelCell =>
    live(`=SUM(${addressOf(bodyColumn(layout, column))})`, value.toNumber());
  const { periods, rate } = layout;
  return [
    shown(label),
    ...new Array<ModelCell>(layout.levels).fill(blank),
    sum(layout.annual, sumOver(measure.annual, rows)),
    ...(rate === undefined ? [] : [blank]),
    ...Array.from({ length: periods }, (_, period) =>
      sum(
        layout.firstPeriod + period,
        measure.periods ? sumIn(measure.periods, rows, period) : new Decimal(0),
      ),
    ),
  ];
}

/** A line for every node between the whole and the leaves: the sums of its rows. */
function nodeLines({ paths }: Plan, layout: PlanLayout, measure: MeasurePlan): ModelCell[][] {
  const inner = nodesOf(paths).filter(({ path }) => path.length > 0 && path.length < layout.levels);
  return inner.map((node, index) => nodeLine(node, layout.total + 1 + index, layout, measure));
}

function nodeLine(node: Node, row: number, layout: PlanLayout, measure: MeasurePlan): ModelCell[] {
  const [year = new Decimal(0), ...periods] = figuresOf(measure, node);
  const conditions = node.path
    .map(
      (_, level) =>
        `(${fixedAddress(addressOf(bodyColumn(layout, level)))}=$${cellAddress(row, level)})`,
    )
    .join("*");
  const sum = (column: number, value: Decimal): ModelCell =>
    live(`=SUMPRODUCT(${conditions}*${addressOf(bodyColumn(layout, column))})`, value.toNumber());
  const keys = Array.from({ length: layout.levels + 1 }, (_, level) =>
    shown(node.path[level] ?? ""),
  );
  return [
    ...keys,
    sum(layout.annual, year),
    ...(layout.rate === undefined ? [] : [blank]),
    ...periods.map((value, period) => sum(layout.firstPeriod + period, value)),
  ];
}

function driversOf({ plan }: PlanSource, index = 0): Column | undefined {
  const basis = plan.request.measures[index]?.basis;
  return basis?.kind === "drivers" ? basis.drivers : undefined;
}
