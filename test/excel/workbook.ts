import type { IWorkbookData } from "@univerjs/core";
import { hostInNode } from "../../workbench/node/engine";
import { differencesIn } from "../../workbench/host/differences";
import { type ClientKind, clientOver } from "../../workbench/node/client";
import type { Host } from "../../workbench/host/host";
import type { ExcelVersion } from "../../workbench/host/versions";
import { typed } from "../../workbench/host/typed";

/** How the Excel of this run differs from the kindest, and whose client: see test/differences. */
const { meritExcel = "", meritClient = "web" } = globalThis as {
  readonly meritExcel?: string;
  readonly meritClient?: ClientKind;
};

/** A workbook of one sheet with some cells, behind Microsoft's own client. */
export function openWorkbook(
  rows: readonly (readonly unknown[])[],
  version: ExcelVersion = "365",
  language = "en-US",
): Host {
  const cellData = Object.fromEntries(
    rows.map((line, row) => [
      row,
      Object.fromEntries(line.map((cell, column) => [column, typed(cell) ?? {}])),
    ]),
  );
  const sheet = { id: "s1", name: "Plan", rowCount: 200, columnCount: 30, cellData };
  const data: Partial<IWorkbookData> = {
    name: "Book",
    appVersion: "0",
    styles: {},
    sheetOrder: ["s1"],
    sheets: { s1: sheet },
  };
  const host = hostInNode(data);
  Object.assign(host.differences, differencesIn(meritExcel));
  const surroundings = () => ({ version, language, dark: false });
  const client = clientOver(host, surroundings, meritClient);
  Object.assign(globalThis, {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
  });
  Object.defineProperty(globalThis, "Office", { value: client.Office, configurable: true });
  return host;
}

/** The values of a block of the first sheet, once everything is calculated. */
export async function cellsOf(host: Host, address: string, sheet = "Plan"): Promise<unknown[][]> {
  await host.engine.calculation.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Selects a cell as a person does. */
export function select(host: Host, row: number, column: number): void {
  host.book.active().getRange(row, column, 1, 1).activate();
}
