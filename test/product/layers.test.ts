import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

const root = join(__dirname, "../..");

/** Plants a file in a room, runs a checker over it and tells whether it passed. */
function passes(folder: string, source: string, command: readonly string[]): boolean {
  const planted = join(mkdtempSync(join(root, folder, "planted-")), "planted.ts");
  writeFileSync(planted, source);
  try {
    const [program = "", ...args] = command;
    return spawnSync(process.execPath, [join(root, "node_modules", program), ...args.map((arg) => (arg === "FILE" ? planted : arg))], { cwd: root }).status === 0;
  } finally {
    rmSync(join(planted, ".."), { recursive: true });
  }
}

const lint = ["eslint/bin/eslint.js", "FILE"];
const compile = ["typescript/bin/tsc", "-p", "src/domain"];

test.each([
  ["a clean file", "src/domain/allocation", "export const planted = 1;\n", true],
  ["the domain reads the clock", "src/domain/allocation", "export const planted = (): number => new Date().getTime();\n", false],
  ["the domain names Office", "src/domain/allocation", "export const planted = (): unknown => Office.context;\n", false],
  ["allocation imports appraisal, if only a type", "src/domain/allocation", 'export type { Scheme } from "../../appraisal/scheme";\n', false],
  ["the domain imports locales", "src/domain/allocation", 'export { languages } from "../../../locales/language";\n', false],
  ["another file imports decimal.js", "src/domain/allocation", 'export { Decimal } from "decimal.js";\n', false],
  ["functions import the pane", "src/functions", 'export { tab } from "../../taskpane/tab";\n', false],
  ["the pane imports functions", "src/taskpane", 'export { SPLIT } from "../../functions/split";\n', false],
  ["the pane names Excel", "src/taskpane", "export const planted = (): unknown => Excel.run;\n", false],
  ["src imports the workbench", "src/excel", 'export { areaOf } from "../../../workbench/host/area";\n', false],
  ["an any in the domain", "src/domain/appraisal", "export const planted = (given: any): number => given;\n", false],
])("lint: %s", (_, folder, source, expected) => {
  expect(passes(folder, source, lint)).toBe(expected);
}, 60_000);

test.each([
  ["a clean file", "export const planted = 1;\n", true],
  ["the page", "export const planted = (): string => document.title;\n", false],
  ["Office", "export const planted = (): unknown => Office.context;\n", false],
])("the domain's own compile: %s", (_, source, expected) => {
  expect(passes("src/domain/allocation", source, compile)).toBe(expected);
}, 60_000);
