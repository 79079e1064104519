import fc from "fast-check";
import { Journal } from "../../src/excel/journal";
import { type SheetModel, plain } from "../../src/sheets/model";
import { typed as asTyped } from "../../workbench/host/typed";
import { added, compared, right } from "../sheets/plan/plan-models";
import { cellsOf, openWorkbook } from "./workbook";
import { putSheets } from "../../src/excel/put-sheets";

jest.setTimeout(60_000);

/** Days are counted from 1899-12-30 [support.microsoft.com, DATE function]. */
const march2025 = 45_717;

test.each([
  ["May 2025", 45_778],
  ["Dec 32", 12_024],
  ["Mar 1, 2025", march2025],
  ["1-Mar-2025", march2025],
  ["2025-03-01", march2025],
  ["2025/3/1", march2025],
  ["3/1/2025", march2025],
  ["2025年3月1日", march2025],
  ["12:30", 12.5 / 24],
  ["6 pm", 0.75],
  ["$500", 500],
  ["-$500", -500],
  ["(500)", -500],
  ["€5", 5],
  ["5 €", 5],
  [",5", 5],
  ["1,234,567.5", 1_234_567.5],
  [" 12 ", 12],
  ["２０２５", 2025],
  ["12.5%", 0.125],
  ["1 1/2", 1.5],
  ["1e3", 1000],
])("Excel reads %s as the number %d", (text, number) => {
  expect(asTyped(text)).toMatchObject({ v: number, t: 2 });
});

test.each(["MAR1", "SEPT2", "Dec 24", "1/2", "3-4", "5月1日"])(
  "Excel reads %s as a date of this year",
  (text) => {
    expect(asTyped(text)).toMatchObject({ t: 2 });
  },
);

test.each(["MARS1", "Dec 432", "13/2025x", "A1", "1.2.3", "Q1", "区域1", "1,2"])(
  "Excel leaves %s a text",
  (text) => {
    expect(asTyped(text)).toEqual({ v: text, t: 1, f: null });
  },
);

const traps = [
  "MAR1",
  "OCT10",
  "Dec 24",
  "May 2025",
  "1-2",
  "007",
  "$500",
  "(500)",
  "€5",
  ",5",
  " 12",
  "２０２５",
  "#N/A",
  "TRUE",
  "=1+1",
  "+86",
  "@x",
  "-x",
  "'quoted",
  "50%",
  "3 pm",
  "上海",
];
const text = fc.oneof(
  fc.constantFrom(...traps),
  fc
    .array(fc.constantFrom(...traps, "A", " ", "/", "-", ".", "1", "月", "五", "١"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join("")),
);

test("every text that Merit writes stays that text, and so does one that undo puts back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const host = openWorkbook([["x"]]);
      const model = (cells: readonly string[]): SheetModel => ({
        name: "Names",
        cells: cells.map((cell) => [plain(cell)]),
      });
      const address = `A1:A${texts.length}`;
      const shown = texts.map((own) => [own]);
      const [sheet] = right(await added([model(texts)]))?.added ?? [];
      expect(await cellsOf(host, address, "Names")).toEqual(shown);
      const journal = new Journal();
      const pending = await compared(model(texts.map(() => "other")), sheet?.id);
      const written = right(await putSheets([pending]));
      journal.record({ written: written?.written ?? [], added: [], label: "again" });
      expect(await journal.undo()).toMatchObject({ ok: true, value: { isDone: true } });
      expect(await cellsOf(host, address, "Names")).toEqual(shown);
    }),
    { numRuns: 8 },
  );
});
