import { changeLines } from "../../src/sheets/changes";
import { type PendingSheet, changesOf, turnsFrom } from "../../src/sheets/comparison";
import { withKept } from "../../src/sheets/keep";
import { type SheetModel, live, plain, sizeOf } from "../../src/sheets/model";
import type { CellValue } from "../../src/sheets/region";

type Person = readonly [name: string, figure: number];

/** A sheet as Merit writes it: a title, a header, people, a sum. */
export function model(people: readonly Person[], title = "Plan 2026"): SheetModel {
  const last = people.length + 2;
  return {
    name: "Plan",
    cells: [
      [plain(title), plain("")],
      [plain("Manager"), plain("Year")],
      ...people.map(([name, figure]) => [plain(name), plain(figure)]),
      [
        plain("Sum"),
        live(
          `=SUM(B3:B${last})`,
          people.reduce((sum, [, figure]) => sum + figure, 0),
        ),
      ],
    ],
  };
}

export type Typed = readonly [row: number, column: number, content: CellValue];

/** What would change where a sheet of before, with what somebody typed on it, is written anew. */
export function pending(
  before: SheetModel,
  now: SheetModel,
  typed: readonly Typed[],
): PendingSheet {
  const size = sizeOf(before);
  const rows = Math.max(size.rows, ...typed.map(([row]) => row + 1));
  const columns = Math.max(size.columns, ...typed.map(([, column]) => column + 1));
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => {
      const own = typed.find(([down, across]) => down === row && across === column);
      return own ? own[2] : (before.cells[row]?.[column]?.value ?? "");
    }),
  );
  const changes = changesOf(now, values);
  const turns = turnsFrom(now, values);
  const found = {
    sheetId: "p",
    changes,
    turns,
    values,
    formulas: values,
    own: values,
    spills: [],
    size,
  };
  return { key: "plan", model: now, found };
}

/** The sheet as it will stand if all that somebody typed beside Merit's cells is kept. */
export function kept(sheet: PendingSheet): CellValue[][] {
  const theirs = changeLines(sheet).filter(({ isTheirs }) => isTheirs);
  const places = theirs.flatMap(({ keep }) => (keep ? [keep] : []));
  expect(places).toHaveLength(theirs.length);
  return withKept(sheet, places).model.cells.map((line) => line.map(({ value }) => value));
}

export const people: readonly Person[] = [
  ["Li", 100],
  ["Wang", 50],
  ["Zhang", 25],
];
