import { compareSheets } from "../../../src/excel/compare-sheets";
import {
  type Watch,
  type WrittenSheets,
  putSheets,
  unwatched,
} from "../../../src/excel/put-sheets";
import type { Outcome } from "../../../src/excel/run";
import { paneWords } from "../../../src/locales";
import type { PendingSheet } from "../../../src/sheets/comparison";
import type { SheetModel } from "../../../src/sheets/model";
import { type PlanDraft, emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { planSheet } from "../../../src/sheets/plan/plan-sheet";
import { type Plan, computePlan } from "../../../src/sheets/plan/plan";
import type { SheetTable } from "../../../src/sheets/table";

export const rows = Array.from(
  { length: 2000 },
  (_, row) => [`大区${Math.floor(row / 200)}`, `经理${row}`, 1000 + ((row * 7919) % 5000)] as const,
);

export const table: SheetTable = {
  sheetId: "s1",
  sheetName: "Plan",
  tableName: undefined,
  headerRow: 0,
  column: 0,
  headers: ["区域", "人员", "去年"],
  totalRow: undefined,
  totals: [],
  places: rows.map((_, row) => row + 1),
  leftOut: [],
  untidy: [],
  counts: [],
  height: rows.length,
  hidden: [],
  assumed: [],
  caption: "",
  width: 3,
  room: 0,
  sums: {},
  rows,
  types: rows.map(() => ["String", "String", "Double"]),
  formulas: rows,
};

export const draft: PlanDraft = {
  ...emptyDraft,
  measures: [
    { ...newMeasure("销售额"), total: { text: "1.2亿", cell: undefined }, smallest: "1000" },
  ],
  periods: "months",
  profile: "weeks",
};

export const columns = { region: 0, person: 1, driver: 2 };

export function model(output: PlanDraft["output"], total = "1.2亿"): SheetModel {
  const said: PlanDraft = {
    ...draft,
    output,
    measures: [{ ...draft.measures[0]!, total: { text: total, cell: undefined } }],
  };
  return planned(said).sheet;
}

/** A draft's figures, and the sheet that is made of them. */
export function planned(said: PlanDraft): { readonly plan: Plan; readonly sheet: SheetModel } {
  const plan = computePlan(table, columns, said, "zh-CN");
  if (!plan?.ok) throw new Error("no plan");
  const sheet = planSheet(
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
  return { plan: plan.value, sheet };
}

export function right<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

/** New sheets; nothing where it was stopped. */
export async function added(
  models: readonly SheetModel[],
  watch: Watch = unwatched,
): Promise<Outcome<WrittenSheets | undefined>> {
  return putSheets(
    models.map((model) => ({ key: model.name, model, found: undefined })),
    watch,
  );
}

/** What writing a model over a sheet would change. */
export async function compared(model: SheetModel, sheetId = ""): Promise<PendingSheet> {
  const [pending] = right(await compareSheets([{ key: model.name, model, sheetId }]));
  if (!pending) throw new Error("nothing compared");
  return pending;
}

export const megabyte = 2 ** 20;
