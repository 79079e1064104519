import { writeXlsx } from "hucre/xlsx";
import { paneWords } from "../../src/locales";
import { insertScheme, raterFile } from "./appraisal-steps";
import { openWorkbench } from "./workbench";

const words = paneWords["zh-CN"];
const { review, tools, common, groups } = words;
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("files that mean harm are refused by name, good ones among them are taken, and nothing in them runs", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane, complaints } = bench;
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await insertScheme(bench, words);
  await pane.getByRole("button", { name: common.next }).click();
  await pane.getByRole("button", { name: review.skip }).click();
  const header = ["被考评人", "评价方", "指标", "评分", "评语"];
  const html = `<img src=x onerror=alert(1)>\u202e${"长".repeat(10_000)}`;
  const long = await writeXlsx({
    sheets: [
      {
        name: "评分",
        rows: [
          ["评价人", "林涛"],
          [],
          header,
          ...Array.from({ length: 100_000 }, () => ["陈晓", groups.peers, "协作性", 80, ""]),
        ],
      },
    ],
  });
  const files = [
    await raterFile("good.xlsx", "林涛", [
      ["陈晓", groups.peers, "协作性", 91, "=cmd|' /C calc'!A0"],
    ]),
    await raterFile("markup.xlsx", html, [[html, groups.peers, "协作性", 91, html]]),
    { name: "long.xlsx", mimeType: type, buffer: Buffer.from(long) },
    {
      name: "macro.xlsm",
      mimeType: type,
      buffer: (await raterFile("m.xlsx", "林涛", [["陈晓", groups.peers, "协作性", 91]])).buffer,
    },
    { name: "old.xls", mimeType: type, buffer: Buffer.from("D0CF11E0A1B11AE1", "hex") },
  ];
  await pane.locator('input[type="file"]').setInputFiles(files);
  await pane.getByText(review.merged("2", "0")).waitFor();
  const notes = (await pane.getByText(/\.xlsx?|\.xlsm/).allTextContents()).join("\n");
  for (const name of ["long.xlsx", "macro.xlsm", "old.xls"]) expect(notes).toContain(name);
  expect(notes).toContain(review.fileRefusals.tooManyRows("").slice(0, 4));
  expect(notes.length).toBeLessThan(5000);
  expect(await pane.locator("img").count()).toBe(0);
  expect([dialogs, complaints]).toEqual([[], []]);
  await page.close();
});

test("a workbook of 200 sheets is looked through and copied for sending", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      for (let index = 1; index < 200; index += 1) {
        const sheet = context.workbook.worksheets.add(`S${index}`);
        sheet.getRange("A1:B3").values = [
          ["North", index],
          ["South", 1],
          ["Total", index === 150 ? 0 : index + 1],
        ];
      }
      await context.sync();
    }),
  );
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await pane.getByRole("button", { name: tools.run }).click();
  await pane.getByText(tools.sumOff("S150!B3", "151", "0")).waitFor();
  await pane.getByRole("button", { name: tools.send }).click();
  await pane.getByRole("checkbox", { name: tools.sendAll }).click();
  await pane.getByRole("button", { name: tools.sendMake(200) }).click();
  await pane.getByText(tools.sent("200", "1", "")).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
