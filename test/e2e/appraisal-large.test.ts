import { paneWords } from "../../src/locales";
import type { MeritWindow } from "../../workbench/page/office";
import { insertScheme, paste, raterFile, takeRatings } from "./appraisal-steps";
import { type Workbench, cells, openWorkbench, select } from "./workbench";

const words = paneWords["zh-CN"];
const { review, common, appraisal, groups } = words;
const fiveMegabytes = 5 * 2 ** 20;

/**
 * Effective weights of the scheme in hundredths, by rows of its sheet; raters of each group of a
 * ratee.
 */
const weights = [36, 6, 6, 3, 3, 3, 3, 5, 5, 5, 2, 3, 10, 5, 5];
const raters = { superior: 1, peers: 4, subordinates: 4, self: 1 } as const;

function ratingOf(person: number, rater: number, row: number): number {
  return 60 + ((person * 31 + rater * 17 + row * 7) % 41);
}

/** Ratings of many people by ten raters each, on the indicators of the scheme sheet. */
function ratingTable(scheme: readonly (readonly unknown[])[], people: number): unknown[][] {
  const ofGroup = Object.fromEntries(
    Object.entries(raters).map(([group, count]) => [groups[group as keyof typeof raters], count]),
  );
  const rows = Array.from({ length: people }, (_, person) =>
    scheme.flatMap(([group, , indicator], row) =>
      Array.from({ length: ofGroup[String(group)] ?? 0 }, (__, rater) => [
        `人员${person}`,
        group,
        group === groups.self ? `人员${person}` : `评价${(person * 7 + rater) % people}`,
        indicator,
        ratingOf(person, rater, row),
      ]),
    ),
  );
  return [["被考评人", "评价方", "评价人", "指标", "评分"], ...rows.flat()];
}

/**
 * A person's total in hundredths of four hundredths, in whole numbers: every indicator's ratings
 * added up, weighted, over four.
 */
function expectedTotal(scheme: readonly (readonly unknown[])[], person: number): number {
  const total = scheme.reduce((sum, [group], row) => {
    const count = group === groups.peers || group === groups.subordinates ? 4 : 1;
    const added = Array.from({ length: count }, (_, rater) => ratingOf(person, rater, row)).reduce(
      (all, rating) => all + rating,
      0,
    );
    return sum + (weights[row] ?? 0) * added * (4 / count);
  }, 0);
  return total / 400;
}

async function traffic({ page }: Workbench): Promise<MeritWindow["host"]["traffic"]["total"]> {
  return page.evaluate(() => {
    const { traffic: all } = (window as unknown as { merit: MeritWindow }).merit.host;
    const { total } = all;
    all.reset();
    return total;
  });
}

interface Sent {
  readonly size: number;
  /** Whether it asks for what cells show, and for nothing else. */
  readonly isLook: boolean;
}

/** From now on every request is noted. @returns what was sent until it is called */
async function requestsOf({ page }: Workbench): Promise<() => Promise<readonly Sent[]>> {
  await page.evaluate(() => {
    const { merit } = window as unknown as { merit: MeritWindow };
    const sent: Sent[] = [];
    const { traffic } = merit.host;
    const count = traffic.count.bind(traffic);
    traffic.count = (message, request, reply) => {
      const size = Math.max(request.length, reply.length);
      sent.push({ size, isLook: request.includes("values") && !request.includes("ormulas") });
      count(message, request, reply);
    };
    Object.assign(window, { sent });
  });
  return () => page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);
}

async function sheetCount({ page }: Workbench): Promise<number> {
  return page.evaluate(
    () => (window as unknown as { merit: MeritWindow }).merit.host.book.sheets().length,
  );
}

test("500 ratees by ten raters each: read in parts, every total right, reports stopped halfway leave nothing behind", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane, complaints } = bench;
  await insertScheme(bench, words);
  const scheme = await cells(page, "A2:C16", 1);
  await paste(bench, "大表", ratingTable(scheme, 500));
  await traffic(bench);
  await takeRatings(bench, words, 2);
  await pane.getByText(appraisal.ratingsRead(500, 15_000, 0)).waitFor();
  const read = await traffic(bench);
  expect([read.largest < fiveMegabytes, read.syncs <= 4]).toEqual([true, true]);
  await pane.getByRole("button", { name: common.next }).click();
  await pane.getByText("人员0", { exact: true }).waitFor();
  const requests = await requestsOf(bench);
  await pane.getByRole("button", { name: common.write }).click();
  await pane
    .getByText(common.written(`${appraisal.resultSheet}, ${review.sheetNames.parameters}`))
    .waitFor();
  // At most three to write, and one that looks at what was written.
  const sent = await requests();
  const look = sent.findIndex(({ isLook }) => isLook);
  expect([
    look >= 0 && look <= 3,
    Math.max(...sent.slice(0, look + 1).map(({ size }) => size)) < 2 ** 20,
  ]).toEqual([true, true]);
  const results = await cells(page, "A2:F501", 3);
  expect(results.map(([name, , , , , total]) => [name, total])).toEqual(
    Array.from({ length: 500 }, (_, person) => [`人员${person}`, expectedTotal(scheme, person)]),
  );

  const before = await sheetCount(bench);
  await pane.getByRole("button", { name: review.stages[4], exact: true }).click();
  await pane.getByRole("button", { name: review.writeReports }).click();
  await pane.getByText(common.addsMany(500, 2)).waitFor();
  await pane.getByRole("button", { name: common.write, exact: true }).click();
  await pane.getByText(/^已完成 [1-9]\d* \/ 500$/).waitFor();
  await pane.getByRole("button", { name: common.cancel }).click();
  await pane.getByText(common.cancelled).waitFor();
  expect(await sheetCount(bench)).toBe(before);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a hundred rater workbooks are chosen at once, checked and merged; the same again changes nothing", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane, complaints } = bench;
  await insertScheme(bench, words);
  const scheme = await cells(page, "A2:C16", 1);
  await pane.getByRole("button", { name: common.next }).click();
  const managerOf = (person: number): string => `主管${person % 10}`;
  const managers = Array.from({ length: 10 }, (_, manager) => [managerOf(manager), "孙总监"]);
  await paste(bench, "花名册", [
    ["姓名", "上级"],
    ["孙总监", ""],
    ...managers,
    ...Array.from({ length: 100 }, (_, person) => [`下级${person}`, managerOf(person)]),
  ]);
  await select(page, "A1", 2);
  await pane.getByRole("button", { name: review.useRoster }).click();
  await pane.getByRole("button", { name: common.next }).click();
  await pane.getByRole("button", { name: review.makeTable, exact: true }).click();
  await pane.getByText(common.written(review.sheetNames.ratings)).waitFor();
  const subordinates = scheme
    .filter(([group]) => group === groups.subordinates)
    .map(([, , indicator]) => String(indicator));
  const files = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      raterFile(
        `${index}.xlsx`,
        `下级${index}`,
        subordinates.map((indicator) => [
          managerOf(index),
          groups.subordinates,
          indicator,
          60 + (index % 41),
        ]),
      ),
    ),
  );
  const input = pane.locator('input[type="file"]');
  await input.setInputFiles(files);
  // A hundred files in a worker each: a busy machine takes its time.
  await pane.getByText(review.merged("0", "300")).waitFor({ timeout: 90_000 });
  const table = await cells(page, "A1:F4000", 4);
  const given = table
    .filter(([, , , , rating]) => typeof rating === "number")
    .map(([ratee, group, rater, , rating]) => [ratee, group, rater, rating]);
  const asked = Array.from({ length: 100 }, (_, person) =>
    subordinates.map(() => [
      managerOf(person),
      groups.subordinates,
      `下级${person}`,
      60 + (person % 41),
    ]),
  ).flat();
  expect(given.map((line) => line.join()).sort()).toEqual(asked.map((line) => line.join()).sort());
  await input.setInputFiles(files);
  await pane.getByText(review.merged("0", "0")).waitFor({ timeout: 90_000 });
  expect(await cells(page, "A1:F4000", 4)).toEqual(table);
  expect(complaints).toEqual([]);
  await page.close();
});
