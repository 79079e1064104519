import fc from "fast-check";
import { Decimal } from "../../src/domain";
import { readShown } from "../../src/excel/read-shown";
import { paneWords } from "../../src/locales";
import type { RuleKind } from "../../src/locales/figures-shape";
import { changesOf } from "../../src/sheets/comparison";
import type { FigureRule } from "../../src/sheets/appraisal/figures/figure-rule";
import { figureRows, typedFigures } from "../../src/sheets/appraisal/figures/figure-rows";
import { figuresSheet } from "../../src/sheets/appraisal/figures/figures-sheet";
import { planBlocks } from "../../src/sheets/appraisal/figures/plan-figures";
import { rulesIn } from "../../src/sheets/appraisal/figures/rules-on-sheet";
import { rulesSheet } from "../../src/sheets/appraisal/figures/rules-sheet";
import { figureFindings } from "../../src/sheets/check/figure-findings";
import { sizeOf } from "../../src/sheets/model";
import { excelWorkbook } from "../../src/taskpane/workbook";
import type { Host } from "../../workbench/host/host";
import { added, right } from "../sheets/plan/plan-models";
import { amount, anyRule } from "./any-rules";
import { Department } from "./department";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook } from "./workbook";

jest.setTimeout(120_000);

const words = paneWords["zh-CN"];
const [rulesName, figuresName] = ["计分规则", "指标数据"];
const people = ["王", "李", "张"];

function rule(
  indicator: string,
  kind: RuleKind,
  fields: FigureRule["fields"] = {},
  link?: FigureRule["link"],
): FigureRule {
  return { group: "上级", indicator, full: new Decimal(20), kind, fields, link };
}

/** The company's example: 1 off for each 1 % below, 2 more for each above, 10 at most. */
const company = { unit: 0.01, lost: 1, won: 2, zeroAt: 0.8, mostWon: 10 };

async function type(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

/** Writes rules and figures; every cell shows what was previewed. */
async function write(
  rules: readonly FigureRule[],
  typed: readonly (readonly [target: unknown, actual: unknown])[] = [],
  actualsId?: string,
): Promise<void> {
  const region =
    actualsId === undefined ? undefined : right(await excelWorkbook.readSheet(actualsId));
  const blocks = region ? planBlocks(region) : [];
  let next = 0;
  const known = () => {
    const [target, actual] = typed[next++] ?? ["", ""];
    return { target, actual } as ReturnType<ReturnType<typeof typedFigures>>;
  };
  const source = {
    rows: figureRows(people, rules, blocks, known),
    rules: rules.length,
    rulesName,
    words,
  };
  const models = [rulesSheet(rules, blocks, rulesName, words), figuresSheet(source, figuresName)];
  right(await added(models));
  const shown = right(
    await readShown(models.map((model) => ({ sheetId: model.name, ...sizeOf(model) }))),
  );
  models.forEach((model, index) => expect(changesOf(model, shown[index] ?? [])).toEqual([]));
}

const points = async (host: Host, rows: number): Promise<unknown[]> =>
  (await cellsOf(host, `G2:G${rows + 1}`, figuresName)).flat();

test("[Z3][K7] typed figures become points by their rules, blank ones stay blank, and rules are cells", async () => {
  const host = withFunctions(openWorkbook([["x"]]));
  const rules = [
    rule("大客户销售额", "per", company),
    rule("丢失客户", "count-lower", { unit: 1, lost: 5 }),
    rule("汇报", "direct"),
  ];
  const figures = [
    [100, 95.5],
    [0, 2],
    ["", 18],
    [100, 103],
    ["", ""],
    ["", 0],
    [100, 79],
    [0, 0],
    ["", ""],
  ] as const;
  await write(rules, figures);
  expect(await points(host, 9)).toEqual([15.5, 10, 18, 26, "", 0, 0, 20, ""]);
  expect((await cellsOf(host, "I2:I4", figuresName)).flat()).toEqual([
    "完成率每低 1% 扣 1 分，每超 1% 加 2 分，最多加 10 分，低于 80% 得 0 分",
    "比目标每多 1 扣 5 分",
    "实际一栏直接填写得分",
  ]);
  await type(rulesName, "F2", [[2]]);
  await type(rulesName, "D3", [[words.figures.kinds["pass-lower"]]]);
  await type(figuresName, "D6:E6", [[1, 1]]);
  expect(await points(host, 9)).toEqual([11, 0, 18, 26, 20, 0, 0, 20, ""]);
  expect(rulesIn(right(await excelWorkbook.readSheet(rulesName)))).toEqual([
    rule("大客户销售额", "per", { ...company, lost: 2 }),
    rule("丢失客户", "pass-lower", { unit: 1, lost: 5 }),
    rule("汇报", "direct"),
  ]);
  expect(figureFindings(right(await excelWorkbook.readSheet(figuresName)))).toEqual([]);
  await type(figuresName, "G2", [[20]]);
  expect(figureFindings(right(await excelWorkbook.readSheet(figuresName)))).toMatchObject([
    { kind: "typed", row: 1, column: 6 },
  ]);
  const kept = typedFigures(right(await excelWorkbook.readSheet(figuresName)));
  expect(kept("李", rules[1] ?? rule("", "ratio"))).toEqual({ target: 1, actual: 1 });
});

test("[K10][Z3] whatever the rules and figures: sentences and points on the sheet are those of the preview", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRule, { minLength: 3, maxLength: 6 }),
      fc.array(fc.tuple(amount, amount), { minLength: 18, maxLength: 18 }),
      async (some, figures) => {
        withFunctions(openWorkbook([["x"]]));
        const rules = some.map(({ kind, fields }, index) => rule(`指标${index}`, kind, fields));
        await write(rules, figures);
      },
    ),
    { numRuns: 8 },
  );
});

test("[Z1][Z2] targets and actuals of a window follow the plan by name; where the plan has moved nothing is shown", async () => {
  const host = withFunctions(
    openWorkbook([
      ["区域", "客户经理", "去年"],
      ["华东", "王", 300],
      ["华东", "李", 100],
      ["华北", "张", 600],
    ]),
  );
  const department = new Department(host, [
    ["华东", "王", 300],
    ["华东", "李", 100],
    ["华北", "张", 600],
  ]);
  await department.write(["plan", "actuals"]);
  const id = department.draft.sheets.actuals ?? "";
  const link = { measure: "销售额", from: "一季度", to: "二季度" };
  await write([rule("大客户销售额", "per", company, link), rule("上级印象", "direct")], [], id);
  expect(await points(host, 6)).toEqual(["", "", "", "", "", ""]);
  // Of 1,000 by 300, 100, 600 half is due after two of four quarters: 150, 50, 300.
  expect((await cellsOf(host, "D2:D7", figuresName)).flat()).toEqual([150, "", 50, "", 300, ""]);
  await type(id, "C3:D5", [
    [70, 72.5],
    [30, 30],
    [100, ""],
  ]);
  expect((await cellsOf(host, "E2:G7", figuresName)).filter((_, row) => row % 2 === 0)).toEqual([
    [142.5, 0.95, 15],
    [60, 1.2, 30],
    ["", "", ""],
  ]);
  await type(id, "D5", [["15万"]]);
  expect(await points(host, 6)).toEqual([15, "", 30, "", "", ""]);
  await type(id, "D5", [[200]]);
  expect((await points(host, 6))[4]).toBe(20);
  await department.sortActuals();
  expect(await points(host, 6)).toEqual([15, "", 30, "", 20, ""]);

  // Somebody else in the place of 李: what stands there is not hers.
  const { values } = right(await excelWorkbook.readSheet(id));
  const at = values.findIndex(([, own]) => own === "李") + 1;
  await type(id, `B${at}`, [["新人"]]);
  expect((await cellsOf(host, "D4:G4", figuresName))[0]).toEqual(["", "", "", ""]);
  await type(id, `B${at}`, [["李"]]);
  expect((await points(host, 6))[2]).toBe(30);

  department.join(100);
  await department.type();
  await department.write(["plan", "actuals"]);
  const after = await cellsOf(host, "D2:J7", figuresName);
  expect(
    after.filter((_, row) => row % 2 === 0).map((line) => [line[0], line[3], line[6]]),
  ).toEqual(new Array(3).fill(["", "", words.figures.rowSource.moved]));
});
