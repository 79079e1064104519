import fc from "fast-check";
import { Decimal } from "../../src/domain";
import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { type PlanDraft, emptyDraft, newMeasure, periodNames } from "../../src/sheets/plan/draft";
import { type Actuals, type Plan, computePlan } from "../../src/sheets/plan/plan";
import { readActuals } from "../../src/sheets/plan/read-actuals";
import { type SheetTable, guessColumns, tableIn } from "../../src/sheets/table";
import { type SheetKind, pendingSheets } from "../../src/taskpane/targets/pending";
import { excelWorkbook } from "../../src/taskpane/workbook";
import type { Host } from "../../workbench/host/host";
import { right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { openWorkbook } from "./workbook";

jest.setTimeout(600_000);

const words = paneWords["zh-CN"].targets;
const { sheet } = words;
const known = Object.values(targetHeaders).flat();
const measures = ["销售额", "回款额"] as const;
const quarters = periodNames("quarters", words);

/** Things that happen in a year, as somebody at a sales department would tell them. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("close" as const), seed: fc.nat(9_999) }) },
  fc.record({ kind: fc.constant("leave" as const), who: fc.nat(9) }),
  fc.record({ kind: fc.constant("join" as const), driver: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant("move" as const), who: fc.nat(9) }),
  fc.record({ kind: fc.constant("total" as const), total: fc.integer({ min: 600, max: 1_500 }) }),
  fc.record({ kind: fc.constant("sort" as const) }),
  fc.record({
    kind: fc.constant("driver" as const),
    who: fc.nat(9),
    driver: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ kind: fc.constant("sortActuals" as const) }),
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

type Row = readonly [region: string, person: string, driver: number];

/** A department with its workbook: what a user sees and does, without the pane's pictures. */
class Department {
  draft: PlanDraft = {
    ...emptyDraft,
    measures: [
      { ...newMeasure("销售额"), total: { text: "1000", cell: undefined }, smallest: "1" },
      { ...newMeasure("回款额"), basis: "rate", rate: "90%", of: "销售额", smallest: "1" },
    ],
    periods: "quarters",
  };
  /** What stood as the target of a period when it was closed, by measure, person and period. */
  readonly agreed = new Map<string, number>();
  readonly typed = new Map<string, number>();
  private joined = 0;

  constructor(
    private readonly host: Host,
    private rows: Row[],
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
    return true;
  }

  async type(): Promise<void> {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("s1");
      own.getRange("A2:C40").clear("Contents");
      own.getRange(`A2:C${this.rows.length + 1}`).values = this.rows.map((row) => [...row]);
      await context.sync();
    });
  }

  /** Does what happened, and says whether the plan could follow. */
  async happen(event: Event): Promise<boolean> {
    const before = { rows: this.rows, draft: this.draft };
    await this.change(event);
    const isDone = await this.write(["plan"]);
    if (!isDone) {
      this.rows = before.rows;
      this.draft = { ...before.draft, sheets: this.draft.sheets };
      await this.type();
    }
    return isDone;
  }

  private async change(event: Event): Promise<void> {
    const who = (index: number): Row | undefined => this.rows[index % this.rows.length];
    switch (event.kind) {
      case "close":
        return this.close(event.seed);
      case "leave": {
        const row = who(event.who);
        if (row)
          this.draft = { ...this.draft, ended: [...this.draft.ended, `${row[0]} / ${row[1]}`] };
        return;
      }
      case "join":
        this.joined += 1;
        this.rows = [...this.rows, ["华东", `新人${this.joined}`, event.driver]];
        await this.type();
        return this.fillJoiner(`新人${this.joined}`);
      case "move": {
        const row = who(event.who);
        this.rows = this.rows.map((own) =>
          own === row ? [own[0] === "华东" ? "华北" : "华东", own[1], own[2]] : own,
        );
        return this.type();
      }
      case "total":
        this.draft = {
          ...this.draft,
          measures: this.draft.measures.map((own, index) =>
            index === 0 ? { ...own, total: { text: String(event.total), cell: undefined } } : own,
          ),
        };
        return;
      case "sort":
        this.rows = [...this.rows].sort((a, b) => (a[1] < b[1] ? 1 : -1));
        return this.type();
      case "driver": {
        const row = who(event.who);
        this.rows = this.rows.map((own) => (own === row ? [own[0], own[1], event.driver] : own));
        return this.type();
      }
      case "sortActuals":
        return this.sortActuals();
    }
  }

  /** The next quarter is filled in, by name, and closed. */
  private async close(seed: number): Promise<void> {
    const period = this.draft.closed;
    if (period === 4) return;
    for (const measure of measures)
      for (const [person, target] of await this.planned(measure, quarters[period] ?? ""))
        this.agreed.set(`${measure} ${person} ${period}`, target);
    await this.eachActual(period, (measure, person, index) => {
      const amount = ((seed * (index + 3) * (measure === "销售额" ? 7 : 5)) % 20_000) / 100;
      const left = this.draft.ended.some((row) => row.endsWith(` / ${person}`)) ? 0 : amount;
      this.typed.set(`${measure} ${person} ${period}`, left);
      return left;
    });
    this.draft = { ...this.draft, closed: period + 1 };
  }

  private async fillJoiner(person: string): Promise<void> {
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
  private async sortActuals(): Promise<void> {
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

  /** Every figure of every sheet, held against what is remembered here. */
  async check(): Promise<void> {
    const { closed } = this.draft;
    for (const measure of measures) {
      const { headers, lines, nodes } = await this.block(measure);
      const first = headers.indexOf(quarters[0] ?? "");
      const year = headers.indexOf(sheet.annual);
      const last = first + 4 + (closed > 0 ? 1 + closed : 0);
      for (const line of [...lines, ...nodes.filter(([name]) => !String(name).includes("＝"))]) {
        const parts = line.slice(first, first + 4).map(Number);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(line[year]), 6);
      }
      for (let column = year; column < last; column += 1) {
        if (headers[column] === sheet.shownRate) continue;
        const sum = (own: readonly (readonly unknown[])[]): number =>
          own.reduce((all, line) => all + Number(line[column]), 0);
        expect(Number(nodes[0]?.[column])).toBeCloseTo(sum(lines), 6);
        for (const region of ["华东", "华北"]) {
          const node = nodes.find(([name]) => name === region);
          const own = lines.filter(([name]) => name === region);
          if (node) expect(Number(node[column])).toBeCloseTo(sum(own), 6);
        }
      }
      for (const line of lines)
        for (let period = 0; period < closed; period += 1) {
          const key = `${measure} ${String(line[1])} ${period}`;
          const target = headers.indexOf(sheet.targetOf(quarters[period] ?? ""));
          expect([key, line[first + period]]).toEqual([key, this.typed.get(key) ?? 0]);
          expect([key, line[target]]).toEqual([key, this.agreed.get(key) ?? 0]);
        }
    }
    await this.checkTracking();
  }

  private async checkTracking(): Promise<void> {
    const { closed, sheets, ended } = this.draft;
    const { values } = right(await excelWorkbook.readSheet(sheets.follow ?? ""));
    for (const measure of measures) {
      const top = values.findIndex(([title]) => title === sheet.trackingOf(measure));
      const end = values.findIndex(([title], row) => row > top && title === sheet.sum);
      const lines = values.slice(top + 3, end);
      expect(values[top + 1]?.[1]).toBe(closed);
      const sums = [0, 0];
      for (const line of lines.filter((own) => own[1])) {
        const person = String(line[1]);
        const sum = (from: ReadonlyMap<string, number>): number =>
          Decimal.sum(
            0,
            ...Array.from(
              { length: closed },
              (_, at) => from.get(`${measure} ${person} ${at}`) ?? 0,
            ),
          ).toNumber();
        const [target, actual] = [sum(this.agreed), sum(this.typed)];
        expect([person, Number(line[2])]).toEqual([person, expect.closeTo(target, 6)]);
        expect([person, Number(line[3])]).toEqual([person, expect.closeTo(actual, 6)]);
        const hasLeft = ended.some((row) => row.endsWith(` / ${person}`));
        expect(line[6] === sheet.hasLeft).toBe(hasLeft);
        sums[0] = (sums[0] ?? 0) + target;
        sums[1] = (sums[1] ?? 0) + actual;
      }
      expect(Number(values[end]?.[2])).toBeCloseTo(sums[0] ?? NaN, 6);
      expect(Number(values[end]?.[3])).toBeCloseTo(sums[1] ?? NaN, 6);
    }
  }
}

test("[Y2][Y4][Y6] whatever happens in a year, closed periods keep their targets, years are the sum of their periods, and every figure belongs to its name", async () => {
  let [done, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 5, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
      async (events, drivers) => {
        const rows = ["王磊", "李娜", "张伟", "刘洋"].map((person, row): Row => [
          row < 2 ? "华东" : "华北",
          person,
          drivers[row] ?? 1,
        ]);
        const host = withFunctions(openWorkbook([["区域", "客户经理", "去年销售额"], ...rows]));
        const department = new Department(host, rows);
        expect(await department.write(["plan", "actuals", "follow"])).toBe(true);
        await department.check();
        for (const own of events) {
          if (await department.happen(own)) done += 1;
          else refused += 1;
          await department.check();
        }
      },
    ),
    { numRuns: Number(process.env.MERIT_YEARS ?? 3) },
  );
  expect(done).toBeGreaterThan(refused);
});
