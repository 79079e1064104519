import fc from "fast-check";
import { changeLines } from "../../src/sheets/changes";
import { withKept } from "../../src/sheets/keep";
import { sizeOf } from "../../src/sheets/model";
import { type Typed, kept, model, pending, people } from "./typed-sheets";

test("a title, a note beside somebody and a signature are listed first, with before and after", () => {
  const now = model(people.map(([name, figure]) => [name, figure * 2]));
  const sheet = pending(model(people), now, [
    [0, 0, "Our plan"],
    [2, 3, "agreed"],
    [8, 0, "signed"],
  ]);
  const lines = changeLines(sheet).map(({ row, column, before, after, isTheirs, keep }) => [
    row,
    column,
    before,
    after,
    isTheirs,
    keep !== undefined,
  ]);
  expect(lines).toEqual([
    [2, 3, "agreed", "", true, true],
    [8, 0, "signed", "", true, true],
    [0, 0, "Our plan", "Plan 2026", false, true],
    [2, 1, 100, 200, false, false],
    [3, 1, 50, 100, false, false],
    [4, 1, 25, 50, false, false],
    [5, 1, 175, 350, false, false],
  ]);
});

test("where somebody joins in the middle, notes go with their people and the signature stays below", () => {
  const now = model([
    ["Li", 100],
    ["New", 10],
    ["Wang", 50],
    ["Zhang", 25],
  ]);
  const cells = kept(
    pending(model(people), now, [
      [3, 2, "Wang agreed"],
      [6, 0, "signed"],
    ]),
  );
  expect(cells[4]).toEqual(["Wang", 50, "Wang agreed"]);
  expect(cells.map(([first]) => first)).toEqual([
    "Plan 2026",
    "Manager",
    "Li",
    "New",
    "Wang",
    "Zhang",
    "Sum",
    "signed",
  ]);
});

test("a note beside somebody who left stands below the sheet, two of them under each other", () => {
  const now = model(people.slice(0, 1));
  const cells = kept(
    pending(model(people), now, [
      [3, 2, "Wang agreed"],
      [4, 2, "Zhang as well"],
    ]),
  );
  const notes = cells.flatMap((line, row) => (line[2] ? [[row, line[2]]] : []));
  expect(notes).toEqual([
    [5, "Wang agreed"],
    [6, "Zhang as well"],
  ]);
});

test("a formula beside somebody goes with its row; what it names elsewhere stays", () => {
  const now = model([["New", 10], ...people]);
  const sheet = pending(model(people), now, [[3, 2, "=B4*1.1+$B$1+B3+Other!B4+LOG10(B4)"]]);
  const [line] = changeLines(sheet);
  const kept = withKept(sheet, line?.keep ? [line.keep] : []);
  expect(kept.model.cells[4]?.[2]?.formula).toBe("=B5*1.1+$B$1+B3+Other!B4+LOG10(B5)");
});

test("rows that somebody put in between push Merit's own down: they are nobody's notes", () => {
  const before = model(people);
  const { columns, rows } = sizeOf(before);
  const shifted = [[], [], ...before.cells.map((line) => line.map(({ value }) => value))];
  const typed = shifted.flatMap((line, row) =>
    line.map((value, column): Typed => [row, column, value]),
  );
  const sheet = pending(before, model(people), [
    ...[0, 1].flatMap((row) => [0, 1].map((column): Typed => [row, column, ""])),
    ...typed,
    [rows + 4, 0, "signed"],
    [4, columns, "Li agreed"],
  ]);
  const theirs = changeLines(sheet).filter(({ isTheirs }) => isTheirs);
  expect(theirs.map(({ before: content }) => content).sort()).toEqual(["Li agreed", "signed"]);
});

test("a text over a figure is listed before the figures, with what will stand there", () => {
  const sheet = pending(model(people), model(people), [[3, 1, "to be agreed"]]);
  expect(changeLines(sheet)).toMatchObject([
    { row: 3, column: 1, names: "Wang", what: "Year", before: "to be agreed", after: 50 },
  ]);
});

test("whatever somebody types beside or below, and whoever joins, leaves or moves: it is kept, and stays beside its person", () => {
  const names = ["Li", "Wang", "Zhang", "Chen", "Zhao"];
  const team = fc.shuffledSubarray(names, { minLength: 1 });
  const note = fc.tuple(fc.nat(9), fc.integer({ min: 2, max: 4 }), fc.constant("beside"));
  const below = fc.tuple(fc.integer({ min: 9, max: 12 }), fc.nat(4), fc.constant("below"));
  fc.assert(
    fc.property(team, team, fc.array(fc.oneof(note, below), { maxLength: 6 }), (old, next, all) => {
      const typed = all.map(([row, column, text], index): Typed => [
        row,
        column,
        `${text} ${index}`,
      ]);
      const unique = typed.filter(
        ([row, column], index) =>
          typed.findIndex((own) => own[0] === row && own[1] === column) === index,
      );
      const before = model(old.map((name, index) => [name, index + 1]));
      const cells = kept(
        pending(before, model(next.map((name, index) => [name, index + 10])), unique),
      );
      for (const [row, column, content] of unique) {
        const at = cells.findIndex((line) => line.includes(content));
        expect(cells[at]?.[column]).toBe(content);
        const person = before.cells[row]?.[0]?.value;
        if (column >= 2 && names.includes(String(person)) && next.includes(String(person)))
          expect(cells[at]?.[0]).toBe(person);
      }
    }),
  );
});
