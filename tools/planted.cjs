// Plants one violation of each kind and fails where a checker lets it pass (or flags a clean file).
// Run as `node tools/planted.cjs`; npm run lint does.
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const { join, relative } = require("node:path");
const { filesBelow, flawsOf } = require("./house.cjs");

const root = join(__dirname, "..");
const clean = "export const planted = 1;\n";

/** Checked by looking at who imports whom: what, where, the source, whether it may stand. */
const imports = [
  ["a clean file", "src/domain/allocation", "const planted = 1;\n", true],
  [
    "allocation imports appraisal, if only a type",
    "src/domain/allocation",
    'export type { Scheme } from "../appraisal/scheme";\n',
    false,
  ],
  [
    "the domain imports locales",
    "src/domain/allocation",
    'export { languages } from "../../locales/language";\n',
    false,
  ],
  [
    "another file imports decimal.js",
    "src/domain/allocation",
    'export { Decimal } from "decimal.js";\n',
    false,
  ],
  ["functions import the pane", "src/functions", 'export { tab } from "../taskpane/tab";\n', false],
  [
    "functions import sheets",
    "src/functions",
    'export type { Region } from "../sheets/region";\n',
    false,
  ],
  ["sheets import React", "src/sheets", 'export { useState } from "react";\n', false],
  [
    "sheets import excel, if only a type",
    "src/sheets",
    'export type { Outcome } from "../excel/run";\n',
    false,
  ],
  [
    "the pane imports functions",
    "src/taskpane",
    'export { SPLIT } from "../functions/split";\n',
    false,
  ],
  [
    "src imports the workbench",
    "src/excel",
    'export { areaOf } from "../../workbench/host/area";\n',
    false,
  ],
  [
    "a file that imports itself",
    "src/sheets",
    'import { planted } from "./planted";\nexport const other = planted;\n',
    false,
  ],
  [
    "a circle of types",
    "src/sheets",
    'import type { Widened } from "./model";\nexport type Planted = Widened;\n',
    false,
  ],
  ["an export that nobody imports", "src/sheets", clean, false],
];

/** Checked by ESLint, all in one run. */
const lint = [
  ["a clean file", "src/domain/allocation", clean, true],
  [
    "the domain reads the clock",
    "src/domain/allocation",
    "export const planted = (): number => new Date().getTime();\n",
    false,
  ],
  [
    "the domain names Office",
    "src/domain/allocation",
    "export const planted = (): unknown => Office.context;\n",
    false,
  ],
  ["a sheet waits", "src/sheets", "export async function planted(): Promise<void> {}\n", false],
  [
    "the pane names Excel",
    "src/taskpane",
    "export const planted = (): unknown => Excel.run;\n",
    false,
  ],
  [
    "an any in the domain",
    "src/domain/appraisal",
    "export const planted = (given: any): number => given;\n",
    false,
  ],
];

/** Checked by the domain's own compile, which knows no page and no Office. */
const compile = [
  ["a clean file", "src/domain/allocation", clean, true],
  [
    "the page",
    "src/domain/allocation",
    "export const planted = (): string => document.title;\n",
    false,
  ],
  [
    "Office",
    "src/domain/allocation",
    "export const planted = (): unknown => Office.context;\n",
    false,
  ],
];

function run(program, ...args) {
  const command = [join(root, "node_modules", program), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" }).stdout;
}

/** Whether each file passes, where all are planted at once and `check` names those that do not. */
function planted(rows, check) {
  const folders = rows.map(([, folder]) => mkdtempSync(join(root, folder, "planted-")));
  try {
    const paths = folders.map((folder) => join(folder, "planted.ts"));
    rows.forEach(([, , source], index) => writeFileSync(paths[index], source));
    const flawed = check(paths);
    return paths.map((path) => !flawed(path));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

function lintPasses() {
  return planted(lint, (paths) => {
    const files = JSON.parse(run("eslint/bin/eslint.js", "--format", "json", ...paths));
    return (path) => files.find(({ filePath }) => filePath === path).errorCount > 0;
  });
}

function compilePasses() {
  return planted(compile, () => {
    const said = run("typescript/bin/tsc", "-p", "src/domain");
    return (path) => said.includes(relative(root, path).replaceAll("\\", "/"));
  });
}

/** The circle needs its other half: a type of the model that names the planted one. */
function importPasses() {
  const files = filesBelow(root, ["src", "workbench", "test", "bench", "tools"]);
  return imports.map(([title, folder, source]) => {
    const own = new Map(files).set(`${folder}/planted.ts`, source);
    if (title === "a circle of types") {
      const half = 'import type { Planted } from "./planted";\nexport type Widened = Planted;\n';
      own.set("src/sheets/model.ts", half + files.get("src/sheets/model.ts"));
    }
    return flawsOf(own).length === 0;
  });
}

const results = [
  ...importPasses().map((passes, index) => ["house", ...imports[index], passes]),
  ...lintPasses().map((passes, index) => ["lint", ...lint[index], passes]),
  ...compilePasses().map((passes, index) => [
    "the domain's own compile",
    ...compile[index],
    passes,
  ]),
];
const wrong = results.filter(([, , , , expected, passes]) => passes !== expected);
for (const [checker, title, , , expected] of wrong) {
  console.error(`${checker}: ${title}: ${expected ? "is flagged" : "passes"}`);
}
console.log(`${results.length - wrong.length} passed, ${wrong.length} failed`);
if (wrong.length > 0) process.exit(1);
