import type { Block } from "../sheets/address";
import { type Look, type ModelChart, type SheetModel, contentOf } from "../sheets/model";
import type { Filler } from "./fill";

const looks: {
  readonly [L in Look]: {
    readonly bold?: boolean;
    readonly fill?: string;
    readonly color?: string;
    readonly size?: number;
    readonly align?: "Right";
  };
} = {
  title: { bold: true, size: 14 },
  head: { bold: true, fill: "#0f6c5c", color: "#ffffff" },
  total: { bold: true, fill: "#dcefeb" },
  note: { color: "#616161" },
  input: { fill: "#fff8e1" },
  line: { fill: "#f3f3f3" },
  right: { align: "Right" },
};

/**
 * Puts a model onto a sheet: its cells, its looks, its charts. On a sheet that was there, widths of
 * its columns are somebody's own by now.
 *
 * @param columns how many columns of the sheet were there; none where it is new
 */
export async function dressed(
  filler: Filler,
  sheet: Excel.Worksheet | undefined,
  model: SheetModel,
  columns: number | undefined,
): Promise<void> {
  if (!sheet) return;
  const isNew = columns === undefined;
  if (isNew) addTables(sheet, model);
  await filler.put(
    sheet,
    0,
    0,
    model.cells.map((line) => line.map((cell) => contentOf(cell))),
  );
  dress(sheet, model);
  model.widths?.forEach((letters, column) => {
    if (column >= (columns ?? 0)) sheet.getCell(0, column).format.columnWidth = letters * 6;
  });
  model.charts?.forEach((chart, index) => draw(sheet, chart, index, isNew));
}

/** Makes Excel tables, before any formula names one. */
function addTables(sheet: Excel.Worksheet, { tables = [], cells }: SheetModel): void {
  for (const { block, name } of tables) {
    const { row, column, rows, columns } = block;
    const range = at(sheet, block);
    range.formulas = cells
      .slice(row, row + rows)
      .map((line) => line.slice(column, column + columns).map(contentOf));
    sheet.tables.add(range, true).name = name;
  }
}

/** Gives a sheet a model's looks: number formats, colours, what may be typed, frozen rows. */
function dress(
  sheet: Excel.Worksheet,
  { formats = [], looks: dressed = [], frozenRows, validations = [] }: SheetModel,
): void {
  for (const { block, format } of formats)
    at(sheet, block).numberFormat = format as unknown as string[][];
  for (const { block, look } of dressed) paint(at(sheet, block).format, looks[look]);
  for (const { block, rule } of validations) {
    const own = validationRule(rule);
    if (own) at(sheet, block).dataValidation.rule = own;
  }
  if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
}

/** Excel takes 255 characters of a list, and splits it at commas. */
const longestList = 255;

/**
 * What may be typed; nothing where Excel cannot say so: a list of names with commas, or too long.
 */
function validationRule(
  rule: NonNullable<SheetModel["validations"]>[number]["rule"],
): Excel.DataValidationRule | undefined {
  if (!("list" in rule))
    return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  const source = rule.list.join(",");
  const isPossible = source.length <= longestList && !rule.list.some((name) => name.includes(","));
  return isPossible ? { list: { inCellDropDown: true, source } } : undefined;
}

function paint(
  format: Excel.RangeFormat,
  { bold, fill: color, color: ink, size, align }: (typeof looks)[Look],
): void {
  const { font, fill } = format;
  if (bold) font.bold = true;
  if (size) font.size = size;
  if (ink) font.color = ink;
  if (color) fill.color = color;
  if (align) format.horizontalAlignment = align;
}

const chartTypes = {
  columns: "ColumnClustered",
  bars: "BarClustered",
  line: "Line",
  radar: "RadarMarkers",
} as const;

/**
 * Adds a chart, or lets the one of last time show its new cells; one that somebody took away stays
 * away.
 */
function draw(
  sheet: Excel.Worksheet,
  { kind, title, source, place }: ModelChart,
  index: number,
  isNew: boolean,
): void {
  const name = `Merit ${index + 1}`;
  if (!isNew) return sheet.charts.getItemOrNullObject(name).setData(at(sheet, source), "Columns");
  const chart = sheet.charts.add(chartTypes[kind], at(sheet, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(
    sheet.getCell(place.row, place.column),
    sheet.getCell(place.row + place.rows - 1, place.column + place.columns - 1),
  );
}

function at(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
