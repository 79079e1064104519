import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { programs } from "./programs";
import { paneWords } from "../../src/locales";
import { type Workbench, cells, openWorkbench, select } from "./workbench";

const words = paneWords["zh-CN"];

/** Splits the sample's sales over its people beside the table. */
async function writeTargets({ page, pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: words.common.next }).click();
  for (const key of ["expense", "collection", "profit"] as const) await pane.getByRole("button", { name: words.targets.removeMeasure(words.targets.measures[key]) }).click();
  for (let step = 0; step < 3; step += 1) await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByRole("radio", { name: words.targets.destinations.beside }).click();
  await pane.getByRole("button", { name: words.targets.writePlan }).click();
  await pane.getByText(words.common.written("VIP部!E3:E13")).waitFor();
  await cells(page, "E4:E13");
}

/** Saves the workbook as the page does. @returns the file's path */
async function save({ page }: Workbench): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "另存为 .xlsx" }).click();
  const path = join(mkdtempSync(join(tmpdir(), "merit-")), "saved.xlsx");
  await (await download).saveAs(path);
  return path;
}

/** The first sheet as LibreOffice reads it. */
function asLibreOfficeReads(path: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "merit-csv-"));
  execFileSync(programs().office, ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "csv:Text - txt - csv (StarCalc):9,34,76", "--outdir", folder, path], { stdio: "pipe" });
  return readFileSync(join(folder, `${basename(path, ".xlsx")}.csv`), "utf8").trim().split("\n").map((line) => line.split("\t").map(plain));
}

/** A number without the separators that its cell shows. */
function plain(text: string): string {
  return /^[\d,]+$/.test(text) ? text.replaceAll(",", "") : text;
}

test("a saved workbook opens in LibreOffice with every value, and in the workbench with its live formulas", async () => {
  const workbench = await openWorkbench("lang=zh-CN&excel=2021");
  const { page, pane } = workbench;
  await writeTargets(workbench);
  const before = await cells(page, "A1:I13");
  const path = await save(workbench);
  const read = asLibreOfficeReads(path);
  expect(read.map((line) => line[4]).slice(2, 13)).toEqual(before.slice(2, 13).map((line) => String(line[4])));
  expect(read[12]?.slice(0, 5)).toEqual(["合计", "", "94810000", "", "120000000"]);
  await page.locator("#file").setInputFiles(path);
  await page.getByText("已打开 saved.xlsx").waitFor();
  await pane.getByRole("tablist").waitFor();
  expect(await cells(page, "A1:I13")).toEqual(before);
  await select(page, "E4");
  await page.close();
});

test("a file that is no workbook is refused with its name, and the open workbook stays", async () => {
  const workbench = await openWorkbench("lang=zh-CN");
  const { page } = workbench;
  const before = await cells(page, "A1:I13");
  await page.locator("#file").setInputFiles({ name: "坏.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") });
  await page.getByText("无法打开 坏.xlsx").waitFor();
  expect(await cells(page, "A1:I13")).toEqual(before);
  await page.close();
});
