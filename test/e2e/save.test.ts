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
  for (const key of ["expense", "collection", "profit"] as const)
    await pane
      .getByRole("button", { name: words.targets.removeMeasure(words.targets.measures[key]) })
      .click();
  for (let step = 0; step < 3; step += 1)
    await pane.getByRole("button", { name: words.common.next }).click();
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
  execFileSync(
    programs().office,
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):9,34,76",
      "--outdir",
      folder,
      path,
    ],
    { stdio: "pipe" },
  );
  return readFileSync(join(folder, `${basename(path, ".xlsx")}.csv`), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t").map(plain));
}

/**
 * A sheet of the file by its name, as LibreOffice reads it, cell by cell without number formats.
 */
function sheetAsLibreOfficeReads(path: string, sheet: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "merit-csv-"));
  const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";
  execFileSync(
    programs().office,
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      filter,
      "--outdir",
      folder,
      path,
    ],
    { stdio: "pipe" },
  );
  return readFileSync(join(folder, `${basename(path, ".xlsx")}-${sheet}.csv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.replace(/^"|"$/g, "")));
}

/** A cell of LibreOffice's text as the value it stands for. */
function valueOf(text: string): string | number {
  if (text.endsWith("%")) return Number(text.slice(0, -1)) / 100;
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
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
  expect(read.map((line) => line[4]).slice(2, 13)).toEqual(
    before.slice(2, 13).map((line) => String(line[4])),
  );
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
  await page.locator("#file").setInputFiles({
    name: "坏.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("no workbook"),
  });
  await page.getByText("无法打开 坏.xlsx").waitFor();
  expect(await cells(page, "A1:I13")).toEqual(before);
  await page.close();
});

test("results of an appraisal written as values agree in LibreOffice, grades and all", async () => {
  const workbench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = workbench;
  const press = (name: string): Promise<void> =>
    pane.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("tab", { name: words.tabs.appraisal }).click();
  await press(words.tools.insertSample);
  await pane.getByText(words.appraisal.checkOk).waitFor();
  for (const name of [words.common.next, words.review.skip, words.common.next]) await press(name);
  await pane.getByLabel(words.review.columns.grade).selectOption("bands");
  await pane.getByRole("radio", { name: words.common.values }).click();
  await press(words.common.write);
  await pane
    .getByText(
      words.common.written(`${words.appraisal.resultSheet}, ${words.review.sheetNames.parameters}`),
    )
    .waitFor();
  const shown = await cells(page, "A2:L4", 3);
  const read = sheetAsLibreOfficeReads(await save(workbench), words.appraisal.resultSheet).slice(
    1,
    4,
  );
  // A row that ends in blanks is shorter in the file that LibreOffice reads.
  const whole = (line: readonly string[]): string[] =>
    Array.from({ length: 12 }, (_, column) => line[column] ?? "");
  expect(read.map((line) => whole(line).map(valueOf))).toEqual(shown);
  expect(shown[0]?.slice(0, 9)).toEqual(["陈晓", 80, 90, 70, 95, 83, 1, 8, "良好"]);
  await page.close();
});
