import { writeXlsx } from "hucre/xlsx";
import type { PaneWords } from "../../src/locales/pane-shape";
import { type Workbench, select } from "./workbench";

/** A built-in scheme on a sheet of its own, found right. */
export async function insertScheme({ pane }: Workbench, words: PaneWords): Promise<void> {
  await pane.getByRole("tab", { name: words.tabs.appraisal }).click();
  await pane.getByRole("button", { name: words.appraisal.insert }).click();
  await pane.getByText(words.appraisal.checkOk).waitFor();
}

/** From the scheme, without a roster, to the rating table on a sheet. */
export async function takeRatings(bench: Workbench, words: PaneWords, sheet = 0): Promise<void> {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByRole("button", { name: words.review.skip }).click();
  await select(page, "A2", sheet);
  await pane.getByRole("button", { name: words.appraisal.useSelected }).click();
}

/** From the ratings to results on a sheet of their own. */
export async function writeResults({ pane }: Workbench, words: PaneWords): Promise<void> {
  await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByRole("button", { name: words.common.write }).click();
  await pane
    .getByText(
      words.common.written(`${words.appraisal.resultSheet}, ${words.review.sheetNames.parameters}`),
    )
    .waitFor();
}

/** Puts cells onto a new sheet, as a person would paste them. */
export async function paste(
  { page }: Workbench,
  name: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(
    ([title, content]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(title);
        for (let row = 0; row < content.length; row += 5000) {
          const part = content.slice(row, row + 5000) as unknown[][];
          sheet.getRangeByIndexes(row, 0, part.length, part[0]?.length ?? 1).values = part;
          await context.sync();
        }
        sheet.activate();
        await context.sync();
      }),
    [name, rows] as const,
  );
}

/** A file to choose, as the browser is given it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A rater's workbook as it comes back by mail. */
export async function raterFile(
  name: string,
  rater: string,
  rows: readonly (readonly (string | number)[])[],
  formula?: string,
): Promise<ChosenFile> {
  const cells = new Map(
    formula ? [["3,3", { value: 1, type: "formula" as const, formula, formulaResult: 80 }]] : [],
  );
  const sheet = {
    name: "评分",
    rows: [
      ["评价人", rater],
      ["请填写"],
      ["被考评人", "评价方", "指标", "评分", "评语"],
      ...rows.map((row) => [...row]),
    ],
    cells,
  };
  return {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeXlsx({ sheets: [sheet] })),
  };
}
