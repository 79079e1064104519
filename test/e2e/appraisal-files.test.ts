import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { insertScheme, paste, raterFile } from "./appraisal-steps";
import { cells, openWorkbench, select } from "./workbench";
import { paneWords } from "../../src/locales";
import { languages } from "../../src/locales/language";
import { appraise } from "./appraisal-helpers";

/**
 * Sun leads Chen, Lin and Huang; Li, Wang and Zhang report to each of them in turn: three
 * superiors' reports, three peers short by one.
 */
const roster = [
  ["姓名", "上级"],
  ["孙总监", ""],
  ["陈晓", "孙总监"],
  ["林涛", "孙总监"],
  ["黄蕾", "孙总监"],
  ["高远", "孙总监"],
  ["李明", "陈晓"],
  ["王芳", "陈晓"],
  ["张伟", "陈晓"],
  ["刘洋", "林涛"],
];

/** How a rater of a group rates Chen, the same on every indicator of the scheme sheet. */
function answers(
  scheme: readonly (readonly unknown[])[],
  group: string,
  rating: number,
  comment = "",
): (string | number)[][] {
  return scheme
    .filter(([own]) => own === group)
    .map(([, , indicator]) => ["陈晓", group, String(indicator), rating, comment]);
}

test.each(languages)(
  "%s: people from a roster, a rating table, rater workbooks merged once, results, and reports that tell nobody's rating",
  async (language) => {
    const words = paneWords[language];
    const { review, common, appraisal, groups } = words;
    const bench = await openWorkbench(`lang=${language}&sample=appraisal`);
    const { page, pane, complaints } = bench;
    await insertScheme(bench, words);
    const scheme = await cells(page, "A2:C16", 1);
    await pane.getByRole("button", { name: common.next }).click();
    await paste(bench, "花名册", roster);
    await select(page, "A1", 2);
    await pane.getByRole("button", { name: review.useRoster }).click();
    await pane.getByText(review.tooFew("林涛", groups.subordinates, "1", "3")).waitFor();
    await pane.getByText(review.assignmentsRead("2", "14")).waitFor();
    expect((await cells(page, "A2:C4", 3)).map((line) => line.join(" "))).toEqual([
      `陈晓 ${groups.superior} 孙总监`,
      `陈晓 ${groups.peers} 林涛`,
      `陈晓 ${groups.peers} 黄蕾`,
    ]);

    await pane.getByRole("button", { name: common.next }).click();
    await pane.getByRole("button", { name: review.makeTable, exact: true }).click();
    await pane.getByText(review.notAnswered("9", "孙总监"), { exact: false }).waitFor();
    const good = [
      await raterFile("林涛.xlsx", "林涛", answers(scheme, groups.peers, 91, "=HYPERLINK(1)")),
      await raterFile("黄蕾.xlsx", "黄蕾", answers(scheme, groups.peers, 87)),
      await raterFile("高远.xlsx", "高远", answers(scheme, groups.peers, 62)),
      await raterFile("李明.xlsx", "李明", answers(scheme, groups.subordinates, 73)),
      await raterFile("王芳.xlsx", "王芳", answers(scheme, groups.subordinates, 78)),
      await raterFile("张伟.xlsx", "张伟", answers(scheme, groups.subordinates, 95)),
    ];
    const bad = [
      await raterFile("formula.xlsx", "林涛", answers(scheme, groups.peers, 80), "40*2"),
      await raterFile("stranger.xlsx", "陌生人", answers(scheme, groups.peers, 80)),
      {
        name: "fake.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("no package"),
      },
    ];
    const input = pane.locator('input[type="file"]');
    await input.setInputFiles([
      ...good,
      ...bad,
      await raterFile("range.xlsx", "林涛", answers(scheme, groups.peers, 120)),
    ]);
    await pane.getByText(review.merged("0", "15")).waitFor();
    for (const text of [
      review.fileBad("formula.xlsx", review.fileRefusals.formula("4")),
      review.fileBad("fake.xlsx", review.fileRefusals.notXlsx),
    ])
      await pane.getByText(text).waitFor({ state: "attached" });
    await pane.getByText(/range\.xlsx.*120/).waitFor({ state: "attached" });
    const table = await cells(page, "A1:F60", 4);
    await input.setInputFiles(good);
    await pane.getByText(review.merged("0", "0")).waitFor();
    expect(await cells(page, "A1:F60", 4)).toEqual(table);
    expect(table.find((line) => line[2] === "林涛" && line[0] === "陈晓")?.slice(4)).toEqual([
      91,
      "=HYPERLINK(1)",
    ]);
    await input.setInputFiles([
      await raterFile("again.xlsx", "林涛", answers(scheme, groups.peers, 90)),
    ]);
    await pane.getByRole("button", { name: common.overwriteAnyway }).waitFor();
    expect(await cells(page, "A1:F60", 4)).toEqual(table);
    await pane.getByRole("button", { name: common.cancel }).click();

    await pane.getByRole("button", { name: common.next }).click();
    await pane.getByLabel(appraisal.missing).selectOption("share");
    await pane.getByLabel(review.columns.grade).selectOption("bands");
    await pane.getByRole("button", { name: common.write }).click();
    await pane
      .getByText(common.written(`${appraisal.resultSheet}, ${review.sheetNames.parameters}`))
      .waitFor();
    expect((await cells(page, "A2:F2", 5))[0]).toEqual(["陈晓", "", 80, 82, "", 81]);
    expect((await cells(page, "I2:I2", 5))[0]).toEqual([review.parameters.grades[1]]);
    await pane.getByRole("button", { name: review.stages[4], exact: true }).click();
    await pane.getByRole("button", { name: review.writeReports }).click();
    await pane.getByText(review.reportsDone("2")).waitFor();

    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /\.xlsx$/ })
        .last()
        .click(),
    ]);
    const { sheets } = await readXlsx(await readFile(await saved.path()), {
      sheets: [review.sheetNames.report("陈晓")],
    });
    const page1 = sheets[0];
    const text = JSON.stringify(page1?.rows);
    for (const single of ["林涛", "黄蕾", "高远", "李明", "王芳", "张伟", 91, 87, 62, 73, 78, 95])
      expect(text).not.toContain(String(single));
    expect([...(page1?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(
      false,
    );
    expect(text).toContain(review.report.for("陈晓"));
    expect(text).toContain("80");
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test.each(["2021", "2024"])(
  "Excel %s: results and reports are the same, with blanks as on the desktop and on the web",
  async (version) => {
    const words = paneWords["zh-CN"];
    const results = [];
    for (const blanks of ["blanks=zero", "blanks=null"]) {
      const bench = await openWorkbench(
        `lang=zh-CN&sample=appraisal&excel=${version}&differences=${blanks}`,
      );
      await appraise(bench, words);
      await bench.pane.getByRole("button", { name: words.review.stages[4], exact: true }).click();
      await bench.pane.getByRole("button", { name: words.review.writeReports }).click();
      await bench.pane.getByText(words.review.reportsDone("3")).waitFor();
      results.push([await cells(bench.page, "A1:R4", 2), await cells(bench.page, "A1:E40", 4)]);
      expect(bench.complaints).toEqual([]);
      await bench.page.close();
    }
    expect((results[0]?.[0]?.[1] as unknown[]).slice(0, 6)).toEqual(["陈晓", 80, 90, 70, 95, 83]);
    expect(results[1]).toEqual(results[0]);
  },
);
