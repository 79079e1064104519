import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const rulebooks = filesBelow(join(root, "src")).filter((path) => path.endsWith("RULES.md"));
const rules = rulebooks.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(
    (match) => match[1] ?? "",
  ),
);
const titles = filesBelow(__dirname)
  .filter((path) => /\.test\.tsx?$/.test(path))
  .flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/["'`]((?:\[[A-Z]\d+\])+ )/g)].map(
      (match) => match[1] ?? "",
    ),
  );

test("there are rulebooks to hold the tests against", () => {
  expect(rulebooks.length).toBeGreaterThanOrEqual(3);
  expect(new Set(rules).size).toBe(rules.length);
});

test.each(rules)("rule %s has a test whose title cites it", (rule) => {
  expect(titles.filter((title) => title.includes(`[${rule}]`))).not.toHaveLength(0);
});
