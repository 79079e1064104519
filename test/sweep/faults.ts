import type { Journal, JournalEntry } from "../../src/excel/journal";
import { putSheets } from "../../src/excel/put-sheets";
import { copySheets } from "../../src/excel/copy-sheets";
import { readWorkbook } from "../../src/excel/read-region";
import type { Outcome } from "../../src/excel/run";
import type { Step } from "../../src/excel/step";
import { applyWrite, previewWrite } from "../../src/excel/write";
import { writeFormulas } from "../../src/excel/write-formulas";
import type { Fault, Host } from "../../workbench/host/host";
import { contentsOf } from "../../workbench/host/sheet-cells";
import type { CellValue } from "../../src/sheets/region";
import { type SheetModel, live, plain } from "../../src/sheets/model";
import { compared } from "../sheets/plan/plan-models";
import { openWorkbook } from "../excel/workbook";

/** The filled cells of every sheet by address, formulas as they stand. */
export type Snapshot = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

export function snapshot({ book }: Host): Snapshot {
  return Object.fromEntries(
    book.sheets().map((sheet) => {
      const [rows, columns] = [40, 20];
      const { formulas } = contentsOf(book, sheet, { row: 0, column: 0, rows, columns });
      const filled = formulas.flatMap((line, row) =>
        line.flatMap((cell, column) => (cell === "" ? [] : [[`${row},${column}`, cell] as const])),
      );
      return [sheet.getSheetName(), Object.fromEntries(filled)];
    }),
  );
}

export const source = [
  ["Region", "Manager", "Last year"],
  ["North", "Li", 100],
  ["South", "Wang", 50],
  ["Total", "", "=SUM(C2:C3)"],
];

const first: SheetModel = {
  name: "Old",
  cells: [
    ["Plan", "", ""],
    ["Li", 100, "ok"],
    ["Wang", 50, ""],
  ].map((line) => line.map(plain)),
};

const second: SheetModel = {
  name: "Old",
  cells: [
    [plain("Plan 2027"), plain(""), plain("")],
    [plain("Li"), live("='Plan'!C2*2", 200), plain("better")],
    [plain("Wang"), plain(100), plain("")],
    [plain("Total"), live("=SUM(B2:B3)", 300), plain("")],
  ],
  frozenRows: 1,
};

function fresh(name: string): SheetModel {
  return { name, cells: [[plain(name)], [plain(7)], [live("=A2*2", 14)]], frozenRows: 1 };
}

/** A workbook with a table, a sheet of last time, and what somebody typed there. */
export async function opened(): Promise<Host> {
  const host = openWorkbook(source);
  await putSheets([{ key: "old", model: first, found: undefined }]);
  type(host, "Old", 5, 0, "signed: Zhao");
  host.engine.calculation.owe();
  await host.engine.calculation.settled();
  return host;
}

export function type(host: Host, name: string, row: number, column: number, text: string): void {
  host.book
    .sheet(name)
    ?.getRange(row, column, 1, 1)
    .setValues([[{ v: text, t: 1 }]]);
}

/** One way in which Merit writes, compared before; what it gives is a step for the journal. */
export interface WriterCase {
  readonly name: string;
  /** The request that overwrites what a colleague may touch, right after it was looked at. */
  readonly writesAt: number;
  /** The sheet and cell where a colleague types meanwhile: among those that it writes. */
  readonly touched: readonly [string, number, number];
  readonly prepare: (host: Host) => Promise<() => Promise<Outcome<Step | undefined>>>;
}

export const writers: readonly WriterCase[] = [
  {
    name: "new sheets and one written anew",
    writesAt: 6,
    touched: ["Old", 1, 1],
    prepare: async (host) => {
      const old = await compared(second, host.book.sheet("Old")?.getSheetId());
      const pending = ["A", "B"].map((name) => ({
        key: name,
        model: fresh(name),
        found: undefined,
      }));
      return () => putSheets([...pending, old]);
    },
  },
  {
    name: "more sheets than one request takes",
    writesAt: 0,
    touched: ["L3", 1, 0],
    prepare: () =>
      Promise.resolve(() =>
        putSheets(
          Array.from({ length: 12 }, (_, index) => ({
            key: String(index),
            model: fresh(`L${index}`),
            found: undefined,
          })),
        ),
      ),
  },
  {
    name: "beside the table",
    writesAt: 2,
    touched: ["Plan", 2, 3],
    prepare: async () => {
      const write = {
        sheetId: "s1",
        row: 0,
        column: 3,
        cells: [["Target"], ["=C2*2"], ["=C3*2"]],
        numberFormats: ["#,##0"],
        styleOf: { row: 0, column: 2 },
      };
      const shown = await previewWrite(write);
      return async () => {
        const outcome = await applyWrite(write, shown.ok ? shown.value : []);
        return outcome.ok
          ? { ...outcome, value: { written: [outcome.value], added: [] } }
          : outcome;
      };
    },
  },
  {
    name: "formulas in single cells",
    writesAt: 2,
    touched: ["Plan", 3, 2],
    prepare: () =>
      Promise.resolve(async () => {
        const outcome = await writeFormulas([
          { sheetId: "s1", row: 3, column: 2, formula: "=C2+C3", shown: "=SUM(C2:C3)" },
          { sheetId: "s1", row: 0, column: 5, formula: "=C4", shown: "" },
        ]);
        return outcome.ok ? { ...outcome, value: { written: outcome.value, added: [] } } : outcome;
      }),
  },
  {
    name: "copies to send",
    writesAt: 0,
    touched: ["Old", 1, 1],
    prepare: async () => {
      const regions = await readWorkbook();
      const wanted = regions.ok
        ? regions.value.map((region) => ({ region, name: `Send ${region.sheetName}` }))
        : [];
      return () => copySheets(wanted);
    },
  },
];

/** What happens in the workbook meanwhile, behind Merit's back. */
export type Act = "nothing" | "deleted" | "protected" | "typed" | "unfocused";
export const acts: readonly Act[] = ["nothing", "deleted", "protected", "typed", "unfocused"];

export function act(host: Host, what: Act, [name, row, column]: WriterCase["touched"]): void {
  const sheet = host.book.sheet(name);
  if (what === "unfocused") host.book.focused = false;
  if (!sheet) return;
  if (what === "deleted") host.book.workbook.deleteSheet(sheet);
  if (what === "protected") host.book.protectedSheets.add(sheet.getSheetId());
  if (what === "typed") type(host, name, row, column, "mine");
}

/** All is well again: what was protected or elsewhere is back. */
export function calm(host: Host): void {
  host.fault = () => undefined;
  host.book.focused = true;
  host.book.protectedSheets.clear();
}

export type Disturbance = Fault | "good" | "none";
export const disturbances: readonly Disturbance[] = ["none", "before", "middle", "after", "good"];

/** At one request something happens, and it fails, or it and all after it. */
export function disturb(host: Host, at: number, how: Disturbance, happens: () => void): void {
  let count = 0;
  host.fault = () => {
    count += 1;
    if (count === at) happens();
    if (how === "good") return count >= at ? "before" : undefined;
    return count === at && how !== "none" ? how : undefined;
  };
}

/** Records what a writer gives as the pane does. */
export function recorded(journal: Journal, outcome: Outcome<Step | undefined>): void {
  const step: Step | undefined = outcome.ok ? outcome.value : outcome.trouble.left;
  if (step) journal.record({ ...step, label: "step" } satisfies JournalEntry);
}
