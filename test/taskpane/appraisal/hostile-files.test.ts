import { unwatched } from "../../../src/excel/put-sheets";
import { paneWords } from "../../../src/locales";
import { importFiles } from "../../../src/taskpane/appraisal/collect/import-files";
import { expected, readHere } from "./forms";
import { type HostileFile, goodFile, hostileFiles } from "./hostile-files";

jest.setTimeout(30_000);

const files = hostileFiles();

async function taken({ name, bytes }: HostileFile) {
  const given = [
    new File([bytes as BlobPart], `${name}.xlsx`),
    new File([goodFile().bytes as BlobPart], "good.xlsx"),
  ];
  const imported = await importFiles(given, [], expected, {
    words: paneWords["zh-CN"],
    language: "zh-CN",
    watch: unwatched,
    readFile: readHere,
  });
  if (!imported) throw new Error("stopped");
  return imported;
}

test("there are at least a hundred and twenty hostile files", () => {
  expect(files.length).toBeGreaterThanOrEqual(120);
});

test.each(files.map((file) => [file.name, file] as const))(
  "%s: harms itself only; the good file beside it is in",
  async (_, file) => {
    const { notes, merged } = await taken(file);
    expect(notes.map(({ isIn }) => isIn)[1]).toBe(true);
    expect(notes[0]?.text.length).toBeLessThan(400);
    expect(merged.rows.length).toBe(1);
    const [row] = merged.rows;
    expect([row?.ratee, row?.rater, row?.indicator]).toEqual(["陈晓", "林涛", "协作性"]);
    expect([80, "80", "８０"]).toContain(row?.rating);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  },
);
