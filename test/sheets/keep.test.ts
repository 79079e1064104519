import { type ModelCell, type SheetModel, plain } from "../../src/sheets/model";
import type { CellValue } from "../../src/sheets/region";
import { kept, model, pending, people } from "./typed-sheets";

test("notes beside the sheet stay beside it, and beside their people, when it gets a column more or less", () => {
  const wide = (closed: number): SheetModel => {
    const more = new Array<ModelCell>(closed).fill(plain(7));
    return { ...model(people), cells: model(people).cells.map((line) => [...line, ...more]) };
  };
  const withNote = (before: number, now: number): CellValue[][] =>
    kept(pending(wide(before), wide(now), [[3, 2 + before, "Wang agreed"]]));
  expect(withNote(0, 1)[3]).toEqual(["Wang", 50, 7, "Wang agreed"]);
  expect(withNote(2, 1)[3]).toEqual(["Wang", 50, 7, "Wang agreed"]);
});

test("a note that says just what will stand in its place is kept all the same", () => {
  const wide = { ...model(people), cells: model(people).cells.map((line) => [...line, plain(1)]) };
  const cells = kept(pending(model(people), wide, [[3, 2, 1]]));
  expect(cells[3]).toEqual(["Wang", 50, 1, 1]);
});
