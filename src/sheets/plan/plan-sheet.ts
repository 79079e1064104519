import { Decimal, type MeasureRequest, at, valueAt } from "../../domain";
import { type Block, absoluteAddress } from "../address";
import { type TablePart, cellBlock, linesPart, stacked, tablePart } from "../columns";
import { type ModelCell, type SheetModel, blank, live, plain, squared } from "../model";
import type { PlanSheetWords } from "../../locales/plan-shape";
import type { MeasureDraft } from "./draft";
import { isAddedUp } from "../table-rows";
import { areFollowed, keyLookup } from "./by-key";
import type { Columns } from "./columns";
import { type PlanLayout, layoutOf } from "./layout";
import { measureFormat, moneyFormat } from "./money-format";
import { planColumns } from "./plan-columns";
import { warningsOf } from "./plan-warnings";
import { nodeLines } from "./plan-nodes";
import type { PlanSource } from "./plan-source";
import type { PlannedMeasure } from "./planned-measure";

/** The sheet of some measures of a plan, one block under the other. */
export function planSheet(
  source: PlanSource,
  name: string,
  indices: readonly number[],
): SheetModel {
  const planned = indices.map((index) => plannedMeasure(source, index));
  const blocks = planned.map(measureBlock);
  const { cells, formats, looks } = stacked(blocks);
  const [first] = planned;
  return {
    name,
    cells: squared(cells),
    formats,
    looks,
    widths: blocks[0]?.widths ?? [],
    page: { landscape: true },
    helpers: planned.map(({ layout }) => helperBlock(layout)),
    ...(indices.length === 1 && first ? { frozenRows: first.layout.body } : {}),
  };
}

/** The columns that help the formulas of a measure, with their headers. */
function helperBlock({ header, rows, firstHelper, helpers }: PlanLayout): Block {
  const columns = Object.keys(helpers).length;
  return { row: header, column: firstHelper, rows: rows + 1, columns };
}

/** A measure with all that its block is made from. */
function plannedMeasure(source: PlanSource, index: number): PlannedMeasure {
  const { plan, draft, places } = source;
  const drafted = at(draft.measures, index);
  const asked = at(plan.request.measures, index);
  return {
    source,
    index,
    drafted,
    columns: at(plan.columns, index),
    asked,
    layout: layoutOf(plan, index, places[index]?.top ?? 0),
    measure: at(plan.measures, index),
    format: measureFormat(at(plan.measures, index)),
    lookup: keyLookup(source.table, source.columns),
    ended: plan.paths.map((_, row) => asked.ended?.[row] ?? false),
  };
}

/** Title, settings, profile, the table with its sums by node, and a note on rates. */
function measureBlock(own: PlannedMeasure): TablePart {
  const { source, layout, drafted, asked } = own;
  const { words, draft } = source;
  const columns = planColumns(own);
  const rows = source.plan.paths.map((_, row) => row);
  const below = nodeLines(own);
  const table = tablePart(columns, rows, { top: layout.header, below, width: layout.firstHelper });
  const notes = [
    ...(asked.basis.kind === "rate" ? [words.sheet.rateNote(drafted.name, drafted.of)] : []),
    ...(layout.closed > 0 ? [words.sheet.closedNote] : []),
    ...(own.measure.isHeld ? [words.sheet.heldNote] : []),
    ...tableNotes(source, own.columns),
    ...(isFixed(own) ? [words.sheet.fixedNote] : []),
  ];
  const note = plain(notes.join(" · "));
  const noteRow = layout.top + layout.height - 2;
  const parts = [
    settingsPart(own),
    table,
    linesPart([[note], [blank]], [{ block: cellBlock(noteRow, 0), look: "note" }]),
  ];
  const { cells, formats, looks } = stacked(parts);
  const fixed = cells.map((line) => line.map(({ value }) => plain(value)));
  return { cells: draft.output === "values" ? fixed : cells, formats, looks, widths: table.widths };
}

/** Whether formulas were asked for, but drivers are the values of the day of writing [Y1]. */
function isFixed({ source: { draft }, asked, lookup, columns }: PlannedMeasure): boolean {
  const isAsked = draft.output === "formulas" && asked.basis.kind !== "rate";
  return isAsked && !areFollowed(lookup, [columns]);
}

/** What was settled about the table [D5] [D6]. */
function tableNotes({ table, words: { sheet } }: PlanSource, columns: Columns): string[] {
  const assumed = table.assumed.filter(({ column }) => column === columns.driver);
  const means = assumed.filter(({ kind }) => kind === "mean").length;
  const out = table.leftOut.filter(({ why }) => why === "driver").length;
  const hidden = table.leftOut.filter(({ why }) => why === "hidden").length;
  return [
    ...(assumed.length + out > 0 ? [sheet.unclearNote(assumed.length - means, means, out)] : []),
    ...(isAddedUp(table) ? [sheet.addedNote] : []),
    ...(hidden > 0 ? [sheet.hiddenNote(hidden)] : []),
  ];
}

/** What the formulas below depend on: total or rate, step, profile. */
function settingsPart(own: PlannedMeasure): ReturnType<typeof linesPart> {
  const { source, layout, drafted, asked } = own;
  const { top, settings, basis, annual, profile, firstPeriod, periods } = layout;
  const money = moneyFormat(new Decimal(drafted.smallest));
  const parts = cellBlock(profile, firstPeriod, periods);
  return linesPart(
    [titleLine(own), settingsLine(source, drafted, asked, layout), profileLine(source, layout)],
    [
      { block: cellBlock(top, 0), look: "title" },
      { block: cellBlock(top, annual), look: "note" },
      { block: cellBlock(settings, basis), look: "input" },
      { block: cellBlock(settings, annual + 1), look: "input" },
      ...(periods > 0 ? [{ block: parts, look: "input" } as const] : []),
    ],
    [
      {
        block: cellBlock(settings, basis),
        format: asked.basis.kind === "rate" ? "0.0%" : money,
      },
      { block: cellBlock(settings, annual + 1), format: "General" },
    ],
  );
}

/** The measure's name, and what of the user's table the plan no longer shows [Y1] [D5]. */
function titleLine(own: PlannedMeasure): ModelCell[] {
  const { source, layout, drafted } = own;
  const title = plain(source.words.sheet.planOf(drafted.name));
  const warnings = warningsOf(own);
  if (warnings.length === 0) return [title];
  const parts = warnings.map(
    ([count, [before, after]]) => `IF(${count}<=0,"","⚠ ${before}"&${count}&"${after} ")`,
  );
  return [
    title,
    ...new Array<ModelCell>(layout.annual - 1).fill(blank),
    live(`=TRIM(${parts.join("&")})`, ""),
  ];
}

function settingsLine(
  { words, table }: PlanSource,
  { total: { cell }, unit }: MeasureDraft,
  { basis, step }: MeasureRequest,
  { levels }: PlanLayout,
): ModelCell[] {
  const { sheet } = words;
  const isRate = basis.kind === "rate";
  const value = (isRate ? basis.rate : basis.total).toNumber();
  const sheetName = cell?.sheetName || table.sheetName;
  const amount =
    cell && !isRate
      ? live(`=${absoluteAddress(sheetName, cellBlock(cell.row, cell.column))}`, value)
      : plain(value);
  return [
    plain(isRate ? sheet.rate : sheet.total),
    ...new Array<ModelCell>(levels - 1).fill(blank),
    amount,
    plain(sheet.step),
    plain(step.toNumber()),
    ...unitCells(sheet, unit),
  ];
}

/** In what figures are counted. */
function unitCells({ unit: label }: PlanSheetWords, unit: string | undefined): ModelCell[] {
  return unit === undefined ? [] : [plain(label), plain(unit)];
}

function profileLine({ plan, words }: PlanSource, { firstPeriod }: PlanLayout): ModelCell[] {
  const { profile } = plan.request;
  if (!profile) return [blank];
  return [
    plain(words.sheet.profile),
    ...new Array<ModelCell>(firstPeriod - 1).fill(blank),
    ...profile.units.map((_, period) => plain(valueAt(profile, period).toNumber())),
  ];
}
