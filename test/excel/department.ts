import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { type PlanDraft, emptyDraft, newMeasure, periodNames } from "../../src/sheets/plan/draft";
import { type Actuals, type Plan, computePlan } from "../../src/sheets/plan/plan";
import { readActuals } from "../../src/sheets/plan/read-actuals";
import { guessColumns } from "../../src/sheets/guess-columns";
import { type SheetTable, tableIn } from "../../src/sheets/table";
import { type SheetKind, pendingSheets } from "../../src/taskpane/targets/pending";
import { excelWorkbook } from "../../src/taskpane/workbook";
import type { Host } from "../../workbench/host/host";
import { right } from "../sheets/plan/plan-models";

export const words = paneWords["zh-CN"].targets;
export const { sheet } = words;
const known = Object.values(targetHeaders).flat();
export const measures = ["销售额", "回款额"] as const;
export const quarters = periodNames("quarters", words);

export type Row = readonly [region: string, person: string, driver: number];

/** A department with its workbook: what a user sees and does, without the pane's pictures. */
export class Department {
  draft: PlanDraft = {
    ...emptyDraft,
    measures: [
      { ...newMeasure("销售额"), total: { text: "1000", cell: undefined }, smallest: "1" },
      { ...newMeasure("回款额"), basis: "rate", rate: "90%", of: "销售额", smallest: "1" },
    ],
    periods: "quarters",
  };
  /** What stood as the target of a period when it was first closed, by measure, person, period. */
  readonly agreed = new Map<string, number>();
  /** The targets of the plan as it was written last. */
  private readonly written = new Map<string, number>();
  private everClosed = 0;
  readonly typed = new Map<string, number>();
  private joined = 0;

  constructor(
    private readonly host: Host,
    public rows: readonly Row[],
  ) {}

  async table(): Promise<SheetTable> {
    const found = tableIn(right(await excelWorkbook.readSheet("s1")), known, totalLabels);
    if (!found) throw new Error("no table");
    return found;
  }

  async plan(table: SheetTable): Promise<Plan | undefined> {
    const columns = guessColumns(table.headers, targetHeaders);
    const computed = computePlan(table, columns, this.draft, "zh-CN", await this.actuals(table));
    return computed?.ok ? computed.value : undefined;
  }

  /** What the actuals sheet holds for the people of the table. */
  private async actuals(table: SheetTable): Promise<Actuals> {
    const id = this.draft.sheets.actuals;
    const columns = guessColumns(table.headers, targetHeaders);
    const bare = computePlan(table, columns, { ...this.draft, closed: 0 }, "zh-CN");
    if (id === undefined || !bare?.ok) return {};
    const region = right(await excelWorkbook.readSheet(id));
    return Object.fromEntries(
      measures.map((name) => [
        name,
        readActuals(region, bare.value, sheet.actualsOf(name), this.draft.closed).table,
      ]),
    );
  }

  /** Writes some sheets as the pane does; nothing where what was asked is impossible. */
  async write(kinds: readonly SheetKind[]): Promise<boolean> {
    const table = await this.table();
    const plan = await this.plan(table);
    if (!plan) return false;
    const columns = guessColumns(table.headers, targetHeaders);
    const sketch = { plan, draft: this.draft, table, columns, words };
    const wanted = right(await pendingSheets(excelWorkbook, sketch, kinds));
    const compared = right(await excelWorkbook.compareSheets(wanted));
    const written = right(await excelWorkbook.putSheets(compared));
    const added = Object.fromEntries(
      compared
        .filter(({ found }) => !found)
        .map(({ key }, index) => [key, written?.added[index]?.id ?? ""]),
    );
    this.draft = { ...this.draft, sheets: { ...this.draft.sheets, ...added } };
    for (const measure of measures)
      for (const [period, header] of quarters.entries())
        for (const [person, target] of await this.planned(measure, header))
          this.written.set(`${measure} ${person} ${period}`, target);
    return true;
  }

  /** Somebody types over a figure of the plan: its formula cannot spill any more. */
  async smudge(): Promise<void> {
    const id = this.draft.sheets.plan ?? "";
    const { values } = right(await excelWorkbook.readSheet(id));
    const column = (values[3] ?? []).indexOf(quarters[3] ?? "");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).getRangeByIndexes(5, column, 1, 1).values = [
        [99_999],
      ];
      await context.sync();
    });
  }

  async type(): Promise<void> {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("s1");
      own.getRange("A2:C40").clear("Contents");
      own.getRange(`A2:C${this.rows.length + 1}`).values = this.rows.map((row) => [...row]);
      await context.sync();
    });
  }

  /** The next quarter is filled in, by name, and closed. */
  async close(seed: number): Promise<void> {
    const period = this.draft.closed;
    if (period === 4) return;
    if (period >= this.everClosed)
      for (const [key, target] of this.written)
        if (key.endsWith(` ${period}`)) this.agreed.set(key, target);
    this.everClosed = Math.max(this.everClosed, period + 1);
    await this.eachActual(period, (measure, person, index) => {
      const amount = ((seed * (index + 3) * (measure === "销售额" ? 7 : 5)) % 20_000) / 100;
      const left = this.draft.ended.some((row) => row.endsWith(` / ${person}`)) ? 0 : amount;
      this.typed.set(`${measure} ${person} ${period}`, left);
      return left;
    });
    this.draft = { ...this.draft, closed: period + 1 };
  }

  /** Somebody joins: closed periods brought nothing. */
  join(driver: number): void {
    this.joined += 1;
    const person = `新人${this.joined}`;
    this.rows = [...this.rows, ["华东", person, driver]];
    for (let period = 0; period < this.draft.closed; period += 1)
      for (const measure of measures) this.typed.set(`${measure} ${person} ${period}`, 0);
  }

  /** Types a figure into every row of the actuals of a period. */
  private async eachActual(
    period: number,
    figure: (measure: string, person: string, index: number) => number,
  ): Promise<void> {
    const id = this.draft.sheets.actuals ?? "";
    const { values } = right(await excelWorkbook.readSheet(id));
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(id);
      for (const measure of measures) {
        const first = values.findIndex(([title]) => title === sheet.actualsOf(measure)) + 2;
        for (let row = first; values[row]?.[1]; row += 1) {
          const amount = figure(measure, String(values[row]?.[1]), row);
          own.getRangeByIndexes(row, 2 + period, 1, 1).values = [[amount]];
        }
      }
      await context.sync();
    });
  }

  /** Somebody sorts the actuals of sales by name. */
  async sortActuals(): Promise<void> {
    const id = this.draft.sheets.actuals ?? "";
    const { values } = right(await excelWorkbook.readSheet(id));
    const first = values.findIndex(([title]) => title === sheet.actualsOf("销售额")) + 2;
    const length = values.slice(first).findIndex((line) => !line[1]);
    const lines = values.slice(first, length < 0 ? undefined : first + length);
    const sorted = [...lines].sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1));
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(id);
      own.getRangeByIndexes(first, 0, sorted.length, sorted[0]?.length ?? 1).values = sorted.map(
        (line) => [...line],
      );
      await context.sync();
    });
  }

  /** A column of a measure's block on the plan's sheet, by person. */
  async planned(measure: string, header: string): Promise<Map<string, number>> {
    const { lines, headers } = await this.block(measure);
    const column = headers.indexOf(header);
    return new Map(lines.map((line) => [String(line[1]), Number(line[column])]));
  }

  async block(measure: string): Promise<{
    readonly headers: readonly string[];
    readonly lines: readonly (readonly unknown[])[];
    readonly nodes: readonly (readonly unknown[])[];
  }> {
    await this.host.engine.calculation.settled();
    const { values } = right(await excelWorkbook.readSheet(this.draft.sheets.plan ?? ""));
    const top = values.findIndex(([title]) => title === sheet.planOf(measure));
    const end = values.findIndex(([title], row) => row > top + 4 && title === sheet.sum);
    const after = values.findIndex(([title], row) => row > end && !title);
    return {
      headers: (values[top + 3] ?? []).map(String),
      lines: values.slice(top + 4, end),
      nodes: values.slice(end, after < 0 ? undefined : after),
    };
  }
}
