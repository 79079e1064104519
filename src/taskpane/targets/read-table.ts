import type { Outcome } from "../../excel/run";
import { paneWords } from "../../locales";
import { targetHeaders, totalLabels } from "../../locales/headers";
import type { Language } from "../../locales/language";
import type { TargetsWords } from "../../locales/targets-shape";
import { withYear } from "../../sheets/plan/month-columns";
import { withWritten, writtenNumbers } from "../../sheets/plan/written-numbers";
import type { Region } from "../../sheets/region";
import { type SheetTable, tableIn } from "../../sheets/table";
import type { Workbook } from "../workbook";
import { sourceKey } from "./recall";

const known = Object.values(targetHeaders).flat();

/** The table in a region, with a column for the year where it has one for each period. */
export function tableOf(
  region: Region,
  yearOf: TargetsWords["yearOf"],
  language: Language,
): SheetTable | undefined {
  const table = tableIn(region, known, totalLabels);
  if (!table) return undefined;
  return withYear(withWritten(table, writtenNumbers(table, language)), yearOf);
}

/** Words that stand on every sheet of a plan. */
const planWords: ReadonlySet<unknown> = new Set(
  Object.values(paneWords).flatMap(({ targets: { sheet } }) => [
    sheet.step,
    sheet.annual,
    sheet.agreed,
    sheet.closedPeriods,
  ]),
);

/** Whether it may be a sheet of a plan: only then it is worth asking for its table. */
function isLikePlan({ values }: Region): boolean {
  return values.some((line) => line.some((cell) => planWords.has(cell)));
}

/**
 * The region around the selection; from a sheet of a plan, that of the table
 * it was made from [D10].
 */
export async function readTable(workbook: Workbook): Promise<Outcome<Region>> {
  const read = await workbook.readAroundSelection();
  const sources =
    read.ok && isLikePlan(read.value) ? await workbook.readProperty(sourceKey) : undefined;
  const own = sources?.ok && read.ok ? sources.value : [];
  const source = own.find(({ sheetId }) => read.ok && sheetId === read.value.sheetId);
  const sheet = source && (await workbook.readSheet(source.value));
  const table = sheet?.ok ? tableIn(sheet.value, known, totalLabels) : undefined;
  return table ? workbook.readAroundCell(table.sheetId, table.headerRow, table.column) : read;
}
