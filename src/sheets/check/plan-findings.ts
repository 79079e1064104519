import { Decimal, nameKey, ofCell } from "../../domain";
import { formerStepLabels, totalLabels } from "../../locales/headers";
import { paneWords } from "../../locales";
import type { CellValue, Region } from "../region";
import type { Finding } from "./finding";
import { typedFindings } from "./typed-findings";

const sheets = Object.values(paneWords).map(({ targets }) => targets.sheet);
const keysOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(nameKey));
const labels = {
  step: keysOf([...sheets.map(({ step }) => step), ...formerStepLabels]),
  annual: keysOf(sheets.map(({ annual }) => annual)),
  total: keysOf(totalLabels),
  locked: keysOf(Object.values(paneWords).map(({ targets }) => targets.roles.locked)),
  reached: keysOf(sheets.map(({ helpers }) => helpers.reached)),
  periods: keysOf(
    Object.values(paneWords).flatMap(({ targets: { months, quarters, halves } }) => [
      ...months,
      ...quarters,
      ...halves,
    ]),
  ),
};

/**
 * Years on plan sheets that are no whole steps or not the sum of their periods [Y9]. One row may
 * carry what locks leave of a total that is no whole steps itself; locks stand as they were set,
 * and so does what was reached.
 */
export function planFindings(sheet: Region): Finding[] {
  return sheet.values.flatMap((line, row) => {
    const at = line.findIndex((cell) => labels.step.has(nameKey(String(cell))));
    const step = line[at + 1];
    if (at < 0 || typeof step !== "number" || step <= 0) return [];
    const rows = bodyRows(sheet, row);
    return [
      ...warningFindings(sheet, row - 1),
      ...stepFindings(sheet, rows, ofCell(step), line[at - 1]),
      ...yearFindings(sheet, rows),
      ...typedFindings(sheet, rows),
    ];
  });
}

/** What a plan says above its figures of its table: who is gone, what has lost its driver [Y1]. */
function warningFindings({ values, ...sheet }: Region, title: number): Finding[] {
  return (values[title] ?? []).flatMap((cell, at): Finding[] =>
    typeof cell === "string" && cell.startsWith("⚠")
      ? [{ ...placeOf(sheet, { row: title, column: at }), kind: "behind", said: cell }]
      : [],
  );
}

function stepFindings(
  sheet: Region,
  rows: readonly BodyRow[],
  step: Decimal,
  total: CellValue | undefined,
): Finding[] {
  const off = rows.filter(({ amount, isHeld }) => !isHeld && !amount.mod(step).isZero());
  const held = rows.filter(({ isHeld }) => isHeld).map(({ amount }) => amount);
  const left =
    typeof total === "number" ? ofCell(total).minus(Decimal.sum(0, ...held)) : new Decimal(0);
  const carriers = left.mod(step).isZero() ? 0 : 1;
  if (off.length <= carriers) return [];
  return off.map((own) => ({ ...placeOf(sheet, own), kind: "step", got: own.amount, step }));
}

function yearFindings(sheet: Region, rows: readonly BodyRow[]): Finding[] {
  return rows.flatMap((own): Finding[] => {
    const { sum, amount } = own;
    const isSame = sum === undefined || sum.minus(amount).abs().lt(dust);
    return isSame ? [] : [{ ...placeOf(sheet, own), kind: "year", sum, got: amount }];
  });
}

/** Less than what any cell of a plan is meant to hold: the sums of doubles are not exact. */
const dust = new Decimal("0.0001");

function placeOf(
  { sheetId, sheetName, row, column }: Omit<Region, "values">,
  own: Pick<BodyRow, "row" | "column">,
): Pick<Finding, "sheetId" | "sheetName" | "row" | "column"> {
  return { sheetId, sheetName, row: row + own.row, column: column + own.column };
}

/** Whether it is a sheet of Merit's on which nodes stand among the rows that they add up. */
export function hasNodesAmongRows({ values }: Region): boolean {
  const title = String(values[0]?.[0] ?? "");
  return sheets.some(({ filingTitle, trackingOf }) => {
    const [before = "", after = ""] = trackingOf("\n").split("\n");
    const isTracking = title.startsWith(before) && title.endsWith(after);
    return title === filingTitle || (isTracking && title.length > before.length + after.length);
  });
}

interface BodyRow {
  readonly row: number;
  readonly column: number;
  readonly amount: Decimal;
  /** Whether it stands as it was set, or as it was reached. */
  readonly isHeld: boolean;
  /** The sum of its periods; nothing where there are none. */
  readonly sum: Decimal | undefined;
}

/** The rows of the block below a line of settings: from the header of the year to the total. */
function bodyRows({ values }: Region, settings: number): BodyRow[] {
  const header = values.findIndex(
    (line, row) => row > settings && line.some((cell) => labels.annual.has(nameKey(String(cell)))),
  );
  const names = (values[header] ?? []).map((cell) => nameKey(String(cell)));
  const find = (label: ReadonlySet<string>): number => names.findIndex((name) => label.has(name));
  const [column, locks, reached] = [find(labels.annual), find(labels.locked), find(labels.reached)];
  const periods = names.flatMap((name, at) => (labels.periods.has(name) ? [at] : []));
  const rows: BodyRow[] = [];
  for (
    let row = header + 1;
    header >= 0 && row < values.length && !labels.total.has(nameKey(String(values[row]?.[0])));
    row += 1
  ) {
    const line = values[row] ?? [];
    const amount = line[column];
    if (typeof amount !== "number") break;
    const figures = periods.map((at) => line[at]).filter((cell) => typeof cell === "number");
    const isAll = [2, 4, 12].includes(figures.length) && figures.length === periods.length;
    const isReached = reached >= 0 && line[reached] === amount;
    rows.push({
      row,
      column,
      amount: ofCell(amount),
      isHeld: isReached || (locks >= 0 && typeof line[locks] === "number" && line[locks] !== 0),
      sum: isAll ? Decimal.sum(0, ...figures.map(ofCell)) : undefined,
    });
  }
  return rows;
}
