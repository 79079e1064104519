import { readAroundSelection } from "../../src/excel/read-region";
import { readShown } from "../../src/excel/read-shown";
import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { changesOf } from "../../src/sheets/comparison";
import { guessColumns } from "../../src/sheets/guess-columns";
import { sizeOf } from "../../src/sheets/model";
import { computePlan } from "../../src/sheets/plan/plan";
import { type PlanDraft, emptyDraft, newMeasure } from "../../src/sheets/plan/draft";
import { planSheet } from "../../src/sheets/plan/plan-sheet";
import { type Settled, settled } from "../../src/sheets/plan/settled";
import { tableIn } from "../../src/sheets/table";
import { added, right } from "../sheets/plan/plan-models";

const known = Object.values(targetHeaders).flat();
const measure = {
  ...newMeasure("销售额"),
  total: { text: "1000", cell: undefined },
  smallest: "1",
};

/** A draft of one measure, 1,000 in steps of 1. */
export function draftOf(said: Partial<PlanDraft>): PlanDraft {
  return { ...emptyDraft, measures: [measure], ...said };
}

/** The table around the selection, as a plan takes it. */
export async function taken(draft: PlanDraft): Promise<Settled> {
  const table = tableIn(right(await readAroundSelection()), known, totalLabels);
  if (!table) throw new Error("no table");
  return settled(table, guessColumns(table.headers, targetHeaders), draft);
}

/** Writes its plan as formulas, which show what was previewed. @returns how many rows it has */
export async function writePlan({ table, columns }: Settled, draft: PlanDraft): Promise<number> {
  const plan = computePlan(table, columns, draft, "zh-CN");
  if (!plan?.ok) throw new Error(JSON.stringify(plan));
  const words = paneWords["zh-CN"].targets;
  const places = [{ sheet: "目标计划", top: 0 }];
  const source = { plan: plan.value, draft, table, columns, words, places };
  const model = planSheet(source, "目标计划", [0]);
  right(await added([model]));
  const shown = right(await readShown([{ sheetId: "目标计划", ...sizeOf(model) }]));
  // What is written shows what the preview has shown, cell by cell.
  expect(changesOf(model, shown[0] ?? [])).toEqual([]);
  return table.rows.length;
}

/** People with drivers that are no figures, or negative. */
export const messy = [
  ["区域", "人员", "去年"],
  ["华东", "王磊", 30],
  ["华东", "李娜", ""],
  ["华北", "周敏", -5],
  ["华北", "赵强", 20],
];
