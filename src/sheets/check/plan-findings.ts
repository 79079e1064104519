import { type Decimal, nameKey, ofCell } from "../../domain";
import { totalLabels } from "../../locales/headers";
import { paneWords } from "../../locales";
import type { Region } from "../region";
import type { Finding } from "./finding";

const sheets = Object.values(paneWords).map(({ targets }) => targets.sheet);
const labels = {
  step: new Set(sheets.map(({ step }) => nameKey(step))),
  annual: new Set(sheets.map(({ annual }) => nameKey(annual))),
  total: new Set(totalLabels.map(nameKey)),
  locked: new Set(Object.values(paneWords).map(({ targets }) => nameKey(targets.roles.locked))),
};

/**
 * Amounts of a year on plan sheets that are no whole steps. One row may carry what is left of a
 * total that is none itself; locks stand as they were set.
 */
export function stepFindings(sheet: Region): Finding[] {
  return sheet.values.flatMap((line, row) => {
    const at = line.findIndex((cell) => labels.step.has(nameKey(String(cell))));
    const step = line[at + 1];
    if (at < 0 || typeof step !== "number" || step <= 0) return [];
    const off = bodyRows(sheet, row).filter(
      ({ amount, isLocked }) => !isLocked && !amount.mod(ofCell(step)).isZero(),
    );
    const total = line[at - 1];
    const carriers = typeof total === "number" && !ofCell(total).mod(ofCell(step)).isZero() ? 1 : 0;
    const { sheetId, sheetName } = sheet;
    return off.length <= carriers
      ? []
      : off.map(({ row: down, column, amount }): Finding => ({
          sheetId,
          sheetName,
          row: sheet.row + down,
          column: sheet.column + column,
          kind: "step",
          got: amount,
          step: ofCell(step),
        }));
  });
}

interface BodyRow {
  readonly row: number;
  readonly column: number;
  readonly amount: Decimal;
  readonly isLocked: boolean;
}

/** The rows of the block below a line of settings: from the header of the year to the total. */
function bodyRows({ values }: Region, settings: number): BodyRow[] {
  const header = values.findIndex(
    (line, row) => row > settings && line.some((cell) => labels.annual.has(nameKey(String(cell)))),
  );
  const names = (values[header] ?? []).map((cell) => nameKey(String(cell)));
  const [column, locks] = [
    names.findIndex((name) => labels.annual.has(name)),
    names.findIndex((name) => labels.locked.has(name)),
  ];
  const rows: BodyRow[] = [];
  for (
    let row = header + 1;
    header >= 0 && row < values.length && !labels.total.has(nameKey(String(values[row]?.[0])));
    row += 1
  ) {
    const amount = values[row]?.[column];
    if (typeof amount !== "number") break;
    rows.push({
      row,
      column,
      amount: ofCell(amount),
      isLocked: locks >= 0 && typeof values[row]?.[locks] === "number",
    });
  }
  return rows;
}
