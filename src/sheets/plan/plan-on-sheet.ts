import { Decimal, at, ofCell, valueAt, weeksProfile } from "../../domain";
import type { PlanSheetWords } from "../../locales/plan-shape";
import type { Region } from "../region";
import { type MeasureDraft, type PlanDraft, newMeasure, periodCounts } from "./draft";

/** The sheet of the user's own table. */
interface TablePlace {
  readonly sheetId: string;
  readonly sheetName: string;
}

/**
 * What a plan's sheet tells of the plan, where the workbook no longer keeps it: another program has
 * saved the file without its settings [Y8]. Locks, holds and who has left are not told there.
 *
 * @param show a number as the reader would type it
 * @returns nothing where it is no plan of that table
 */
export function planOnSheet(
  region: Region,
  words: PlanSheetWords,
  table: TablePlace,
  show: (figure: Decimal) => string,
): Partial<PlanDraft> | undefined {
  const { values, formulas } = region;
  if (!formulas.flat().some((cell) => namesSheet(String(cell), table.sheetName))) return undefined;
  const blocks = values.flatMap((line, row) => {
    const label = values[row + 1]?.[0];
    const name = nameIn(String(line[0]), words);
    const isBlock = name !== "" && (label === words.total || label === words.rate);
    return isBlock ? [{ name, row }] : [];
  });
  const [first] = blocks;
  if (!first) return undefined;
  const measures = blocks.map(({ name, row }, index): MeasureDraft => {
    const own = measureAt(region, row, name, words, table, show);
    const header = driverAt(region, row);
    const isFirst = header === driverAt(region, first.row);
    return { ...own, ...(index > 0 && { of: first.name, driver: isFirst ? "" : header }) };
  });
  return { measures, ...periodsAt(region, first.row, words, show) };
}

/** Whether a formula names a sheet, and not one whose name only ends or begins alike. */
function namesSheet(formula: string, sheetName: string): boolean {
  const plain = formula.indexOf(`${sheetName}!`);
  const isPlain = plain > 0 && "=(,+-*/".includes(formula[plain - 1] ?? "");
  const isQuoted = formula.includes(`'${sheetName.replaceAll("'", "''")}'!`);
  return formula.startsWith("=") && (isPlain || isQuoted);
}

/** The name of a measure in the title of its block. */
function nameIn(title: string, { planOf }: PlanSheetWords): string {
  const [before = "", behind = ""] = planOf("\n").split("\n");
  const isTitle = title.startsWith(before) && title.endsWith(behind);
  return isTitle ? title.slice(before.length, title.length - behind.length).trim() : "";
}

function measureAt(
  { values, formulas }: Region,
  row: number,
  name: string,
  words: PlanSheetWords,
  table: TablePlace,
  show: (figure: Decimal) => string,
): MeasureDraft {
  const line = values[row + 1] ?? [];
  const basis = line.findIndex((cell) => typeof cell === "number");
  const figure = ofCell(Number(line[basis] ?? 0));
  const after = (label: string): string => {
    const place = line.indexOf(label);
    return place < 0 ? "" : String(line[place + 1] ?? "");
  };
  const said = { ...newMeasure(name), smallest: after(words.step) };
  const unit = after(words.unit);
  const withUnit = unit === "" ? said : { ...said, unit };
  if (line[0] === words.rate)
    return { ...withUnit, basis: "rate", rate: `${show(figure.times(new Decimal(100)))}%` };
  const cell = cellOf(String(formulas[row + 1]?.[basis] ?? ""), table);
  return { ...withUnit, total: { text: show(figure), cell } };
}

/** The cell that a formula shows, where that is on the sheet of the table. */
function cellOf(formula: string, table: TablePlace): MeasureDraft["total"]["cell"] {
  const [, sheet, letters, row] = /^='?(.+?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(formula) ?? [];
  if (sheet?.replaceAll("''", "'") !== table.sheetName || !letters) return undefined;
  const column = [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
  return { ...table, row: Number(row) - 1, column };
}

/** By what a measure is split: the header right before the year. */
function driverAt({ values }: Region, row: number): string {
  const basis = (values[row + 1] ?? []).findIndex((cell) => typeof cell === "number");
  return String(values[row + 3]?.[basis] ?? "");
}

function periodsAt(
  { values }: Region,
  row: number,
  words: PlanSheetWords,
  show: (figure: Decimal) => string,
): Partial<PlanDraft> {
  const line = values[row + 2] ?? [];
  const parts = line.filter((cell) => typeof cell === "number");
  const keys = Object.keys(periodCounts) as (keyof typeof periodCounts)[];
  const periods = keys.find((key) => periodCounts[key] === parts.length);
  if (line[0] !== words.profile || !periods) return { periods: "none" };
  const weeks = weeksProfile();
  const isWeeks = parts.length === 12 && parts.every((part, at) => valueAt(weeks, at).eq(part));
  if (isWeeks) return { periods, profile: "weeks" };
  if (parts.every((part) => part === at(parts, 0))) return { periods, profile: "even" };
  return { periods, profile: "own", own: parts.map((part) => show(ofCell(part))).join(" ") };
}
