import type { WriteSheet } from "hucre/xlsx";
import { Decimal } from "../../../src/domain";
import { type Watch, unwatched } from "../../../src/excel/put-sheets";
import { paneWords } from "../../../src/locales";
import { checkFile, expectedOf } from "../../../src/sheets/appraisal/files/check-file";
import { importFiles } from "../../../src/taskpane/appraisal/collect/import-files";
import { readWorkbookFile } from "../../../src/taskpane/appraisal/collect/read-file";
import { bytesOf, expected, form, header, readHere, scheme } from "./forms";

const reading = (watch: Watch) => ({
  words: paneWords["zh-CN"],
  language: "zh-CN" as const,
  watch,
  readFile: readHere,
});

const checked = async (...sheets: WriteSheet[]) => {
  const read = await readWorkbookFile("a.xlsx", await bytesOf(...sheets));
  return read.ok ? checkFile(read.sheets, expected) : read;
};

test("a good form is read with its rater, text that looks like a formula stays text, blanks are not yet rated", async () => {
  expect(
    await checked(
      form(
        "林涛",
        ["陈晓", "同级", "协作性", "８５", "=cmd|' /C calc'!A0"],
        ["陈晓", "同级", "协作性", "", ""],
      ),
    ),
  ).toEqual({
    ok: true,
    raters: ["林涛"],
    rows: [
      {
        ratee: "陈晓",
        group: "同级",
        rater: "林涛",
        indicator: "协作性",
        rating: "８５",
        comment: "=cmd|' /C calc'!A0",
      },
    ],
  });
});

test.each<[string, WriteSheet, unknown]>([
  ["out of range", form("林涛", ["陈晓", "同级", "协作性", 101]), { code: "refused", row: 4 }],
  ["no number", form("林涛", ["陈晓", "同级", "协作性", "好"]), { code: "refused", row: 4 }],
  [
    "an unknown indicator",
    form("林涛", ["陈晓", "同级", "协做性", 90]),
    { code: "refused", row: 4, refusal: { nearest: "协作性" } },
  ],
  [
    "an unknown ratee",
    form("林涛", ["陈小", "同级", "协作性", 90]),
    { code: "unknownRatee", row: 4, nearest: "陈晓" },
  ],
  [
    "somebody who was not asked",
    form("外人", ["陈晓", "同级", "协作性", 90]),
    { code: "notAssigned", row: 4 },
  ],
  ["no rater", { name: "x", rows: [header, ["陈晓", "同级", "协作性", 90]] }, { code: "noRater" }],
  [
    "no table",
    {
      name: "x",
      rows: [
        ["a", "b"],
        [1, 2],
      ],
    },
    { code: "noTable" },
  ],
  [
    "too many rows",
    { name: "x", rows: Array.from({ length: 20_002 }, () => ["陈晓", "同级", "协作性", 90]) },
    { code: "tooManyRows" },
  ],
])("a form is kept out whole: %s", async (_, sheet, refusal) => {
  expect(await checked(sheet)).toMatchObject({ ok: false, refusal });
});

test("a formula in the place of a rating is refused with its row", async () => {
  const sheet = {
    ...form("林涛", ["陈晓", "同级", "协作性", 80]),
    cells: new Map([
      ["3,3", { value: 80, type: "formula" as const, formula: "40*2", formulaResult: 80 }],
    ]),
  };
  expect(await checked(sheet)).toEqual({ ok: false, refusal: { code: "formula", row: 4 } });
});

test("a hundred files are read, checked and merged once; again changes nothing", async () => {
  const raters = Array.from({ length: 100 }, (_, index) => `评价人${index}`);
  const assignments = raters.map((rater) => ({ ratee: "陈晓", group: "同级", rater }));
  const files = await Promise.all(
    raters.map(
      async (rater, index) =>
        new File(
          [(await bytesOf(form(rater, ["陈晓", "同级", "协作性", index]))) as BlobPart],
          `${rater}.xlsx`,
        ),
    ),
  );
  const hundred = expectedOf(scheme, assignments, new Decimal(100));
  const done: number[] = [];
  const first = (await importFiles(
    files,
    [],
    hundred,
    reading({
      report: (count) => done.push(count),
      isStopped: () => false,
    }),
  ))!;
  expect([
    first.merged.added,
    first.merged.changed,
    first.notes.every(({ isIn }) => isIn),
    done.at(-1),
  ]).toEqual([100, 0, true, 100]);
  const again = (await importFiles(files, first.merged.rows, hundred, reading(unwatched)))!;
  expect([again.merged.added, again.merged.changed, again.merged.rows]).toEqual([
    0,
    0,
    first.merged.rows,
  ]);
  expect(
    await importFiles(
      files,
      [],
      hundred,
      reading({
        report: (count) => done.push(count),
        isStopped: () => done.at(-1) === 7,
      }),
    ),
  ).toBeUndefined();
});

test("names with markup, writing direction marks and ten thousand letters stay text and stay short in messages", async () => {
  const name = `<img src=x onerror=alert(1)>\u202e${"长".repeat(10_000)}`;
  const file = new File(
    [(await bytesOf(form("林涛", [name, "同级", "协作性", 90]))) as BlobPart],
    `${name.slice(0, 300)}.xlsx`,
  );
  const { notes } = (await importFiles([file], [], expected, reading(unwatched)))!;
  expect(notes[0]?.isIn).toBe(false);
  expect(notes[0]?.text.length).toBeLessThan(400);
});
