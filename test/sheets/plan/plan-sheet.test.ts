import { Journal } from "../../../src/excel/journal";
import { putSheets } from "../../../src/excel/put-sheets";
import type { PlanDraft } from "../../../src/sheets/plan/draft";
import { cellsOf, openWorkbook } from "../../excel/workbook";
import { added, compared, draft, megabyte, model, planned, right, rows } from "./plan-models";

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
  journal.record({ label: "", written: rewritten?.written ?? [], added: [] });
  right(await journal.undo());
  expect(await cellsOf(host, "A1:P60", "目标计划")).toEqual(before);
});

test("who leaves without having reached anything gets nothing, and the others share the whole", () => {
  const left: PlanDraft = {
    ...draft,
    overrides: [{ measure: "销售额", row: "大区0 / 经理0", amount: "0" }],
  };
  const { plan, sheet } = planned(left);
  const shares = plan.measures[0]?.annual.units ?? [];
  expect([shares[0], shares.reduce((sum, share) => sum + share, 0n)]).toEqual([0n, 120_000_000n]);
  expect(sheet.cells[4]?.slice(2, 3)).toEqual([{ value: 0 }]);
});
