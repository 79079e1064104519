import { compareSheets } from "../../../src/excel/compare-sheets";
import { Journal } from "../../../src/excel/journal";
import { type Watch, type Written, putSheets, unwatched } from "../../../src/excel/put-sheets";
import type { Outcome } from "../../../src/excel/run";
import { paneWords } from "../../../src/locales";
import type { Pending } from "../../../src/sheets/comparison";
import type { SheetModel } from "../../../src/sheets/model";
import { type PlanDraft, emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { planSheet } from "../../../src/sheets/plan/plan-sheet";
import { computePlan } from "../../../src/sheets/plan/plan";
import type { SheetTable } from "../../../src/sheets/table";
import { cellsOf, openWorkbook } from "../../excel/workbook";

const rows = Array.from(
  { length: 2000 },
  (_, row) => [`大区${Math.floor(row / 200)}`, `经理${row}`, 1000 + ((row * 7919) % 5000)] as const,
);
const table: SheetTable = {
  sheetId: "s1",
  sheetName: "Plan",
  tableName: undefined,
  headerRow: 0,
  column: 0,
  headers: ["区域", "人员", "去年"],
  totalRow: undefined,
  rows,
  types: rows.map(() => ["String", "String", "Double"]),
  formulas: rows,
};
const draft: PlanDraft = {
  ...emptyDraft,
  measures: [
    { ...newMeasure("销售额"), total: { text: "1.2亿", cell: undefined }, smallest: "1000" },
  ],
  periods: "months",
  profile: "weeks",
};
const columns = { region: 0, person: 1, driver: 2 };

function model(output: PlanDraft["output"], total = "1.2亿"): SheetModel {
  const said: PlanDraft = {
    ...draft,
    output,
    measures: [{ ...draft.measures[0]!, total: { text: total, cell: undefined } }],
  };
  const plan = computePlan(table, columns, said, "zh-CN");
  if (!plan?.ok) throw new Error("no plan");
  return planSheet(
    {
      plan: plan.value,
      draft: said,
      table,
      columns,
      words: paneWords["zh-CN"].targets,
      places: [{ sheet: "目标计划", top: 0 }],
    },
    "目标计划",
    [0],
  );
}

function right<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

/** New sheets; nothing where it was stopped. */
async function added(
  models: readonly SheetModel[],
  watch: Watch = unwatched,
): Promise<Outcome<Written | undefined>> {
  return putSheets(
    models.map((model) => ({ key: model.name, model, found: undefined })),
    watch,
  );
}

/** What writing a model over a sheet would change. */
async function compared(model: SheetModel, sheetId = ""): Promise<Pending> {
  const [pending] = right(await compareSheets([{ key: model.name, model, sheetId }]));
  if (!pending) throw new Error("nothing compared");
  return pending;
}

const megabyte = 2 ** 20;
jest.setTimeout(30_000);

test.each(["formulas", "values"] as const)(
  "2,000 rows and 12 months are written as %s in at most 3 syncs, each under 1 MB, and shown as planned",
  async (output) => {
    const host = openWorkbook([["区域", "人员", "去年"], ...rows]);
    const sheet = model(output);
    host.traffic.reset();
    const written = right(await added([sheet]));
    expect(host.traffic.total.syncs).toBeLessThanOrEqual(3);
    expect(host.traffic.total.largest).toBeLessThan(megabyte);
    if (output === "values")
      expect(await cellsOf(host, "A5:P5", "目标计划")).toEqual([
        sheet.cells[4]?.map(({ value }) => value).slice(0, 16),
      ]);
    expect(written?.names[0]).toBe("目标计划");
  },
);

test("writing anew takes at most 3 syncs, lists what changes, is refused after somebody else's change, and undo brings the old plan back", async () => {
  const host = openWorkbook([["区域", "人员", "去年"], ...rows]);
  const [put] = right(await added([model("values")]))?.added ?? [];
  const before = await cellsOf(host, "A1:P60", "目标计划");
  const next = model("values", "1.3亿");
  const pending = await compared(next, put?.id);
  expect(pending.found?.changes.length).toBeGreaterThan(2000);
  host.traffic.reset();
  const rewritten = right(await putSheets([pending]));
  expect(host.traffic.total.syncs).toBeLessThanOrEqual(3);
  expect(host.traffic.total.largest).toBeLessThan(megabyte);
  expect(await putSheets([pending])).toMatchObject({
    ok: false,
    trouble: { code: "changed-since" },
  });
  const journal = new Journal();
  journal.record({ label: "", before: rewritten?.before ?? [], addedSheets: [] });
  right(await journal.undo());
  expect(await cellsOf(host, "A1:P60", "目标计划")).toEqual(before);
});

test("a sheet that is protected or gone is not written", async () => {
  const host = openWorkbook([["x"]]);
  const small: SheetModel = { name: "Small", cells: [[{ value: 1 }]] };
  const [put] = right(await added([small]))?.added ?? [];
  const pending = await compared({ ...small, cells: [[{ value: 2 }]] }, put?.id);
  host.book.protectedSheets.add(put?.id ?? "");
  expect(await putSheets([pending])).toMatchObject({ ok: false, trouble: { code: "protected" } });
  host.book.protectedSheets.clear();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Small").delete();
    await context.sync();
  });
  expect(await putSheets([pending])).toMatchObject({ ok: false, trouble: { code: "gone" } });
  expect((await compared(small, put?.id)).found).toBeUndefined();
});

test("sheets are added some at a time with their progress; a stop takes all of them back", async () => {
  const host = openWorkbook([["x"]]);
  const letters = Array.from({ length: 25 }, (_, index): SheetModel => ({
    name: `Letter ${index}`,
    cells: [[{ value: index }]],
  }));
  const reports: number[] = [];
  const stopped = await added(letters, {
    report: (done) => reports.push(done),
    isStopped: () => reports.length === 2,
  });
  expect([stopped, reports, host.book.sheets().length]).toEqual([
    { ok: true, value: undefined },
    [10, 20],
    1,
  ]);
  right(await added(letters));
  expect(host.book.sheets().length).toBe(26);
});

test("text that looks like a formula stays text", async () => {
  const host = openWorkbook([["x"]]);
  right(
    await added([
      {
        name: "Names",
        cells: [[{ value: "=1+1" }, { value: "+86" }, { value: "@x" }, { value: "-" }]],
      },
    ]),
  );
  expect(await cellsOf(host, "A1:D1", "Names")).toEqual([["=1+1", "+86", "@x", "-"]]);
});

test("forty thousand rows of ratings are written in requests under 1 MB each", async () => {
  const host = openWorkbook([["x"]]);
  const long: SheetModel = {
    name: "Ratings",
    cells: Array.from({ length: 40_000 }, (_, row) =>
      [`被考评人${row}`, "同级", `评价人${row}`, "指标", 80].map((value) => ({ value })),
    ),
  };
  host.traffic.reset();
  right(await added([long]));
  expect(host.traffic.total.largest).toBeLessThan(megabyte);
  expect(host.traffic.total.syncs).toBeLessThan(8);
  expect(await cellsOf(host, "A40000:E40000", "Ratings")).toEqual([
    ["被考评人39999", "同级", "评价人39999", "指标", 80],
  ]);
});

test("a formula may name a sheet that is added with its own", async () => {
  const host = openWorkbook([["x"]]);
  right(
    await added([
      { name: "Results", cells: [[{ value: 7, formula: "='Values'!A1" }]] },
      { name: "Values", cells: [[{ value: 7 }]] },
    ]),
  );
  expect(await cellsOf(host, "A1", "Results")).toEqual([[7]]);
});

test("who leaves without having reached anything gets nothing, and the others share the whole", () => {
  const left: PlanDraft = {
    ...draft,
    overrides: [{ measure: "销售额", row: "大区0 / 经理0", amount: "0" }],
  };
  const plan = computePlan(table, columns, left, "zh-CN");
  if (!plan?.ok) throw new Error("no plan");
  const sheet = planSheet(
    {
      plan: plan.value,
      draft: left,
      table,
      columns,
      words: paneWords["zh-CN"].targets,
      places: [{ sheet: "目标计划", top: 0 }],
    },
    "目标计划",
    [0],
  );
  const shares = plan.value.measures[0]?.annual.units ?? [];
  expect([shares[0], shares.reduce((sum, share) => sum + share, 0n)]).toEqual([0n, 120_000_000n]);
  expect(sheet.cells[4]?.slice(2, 3)).toEqual([{ value: 0 }]);
});
