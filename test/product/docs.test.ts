import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { functionPages } from "../../tools/function-pages.cjs";
import { examples } from "../../src/locales/examples";

const root = join(__dirname, "../..");

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pagesBelow(path) : path.endsWith(".md") ? [path] : [];
  });
}

test.each(
  [join(root, "README.md"), ...pagesBelow(join(root, "docs"))].map((page) =>
    page.slice(root.length + 1),
  ),
)("every link and picture of %s is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const targets = [...text.matchAll(/\]\(([^)#\s]+)\)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^https?:/.test(target));
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

test("the workbook that tests itself in Excel holds every example with what it must show", async () => {
  const { sheets } = await readXlsx(readFileSync(join(root, "docs/verify-in-excel.xlsx")));
  const rows = sheets[0]?.rows.slice(1) ?? [];
  expect(rows.map((row) => [row[0], row[4]])).toEqual(
    Object.entries(examples).map(([id, { formula }]) => [id, formula]),
  );
  expect(rows.every((row) => String(row[2]).length > 0)).toBe(true);
});

test("the functions' pages in Chinese and Spanish say what the functions' words say: node tools/function-pages.cjs writes them", () => {
  const pages = Object.entries(functionPages());
  expect(pages.length).toBe(2 * (Object.keys(examples).length + 1));
  for (const [path, text] of pages)
    expect({ path, text: readFileSync(join(root, path), "utf8") }).toEqual({ path, text });
});
