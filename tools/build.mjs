// Builds the add-in and the workbench where they are older than their sources: node tools/build.mjs
// [--force]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sources = [
  "src",
  "workbench",
  "assets",
  "docs",
  "tools",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];
const results = ["dist/taskpane.html", "dist/workbench/page.js"];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : stat.mtimeMs;
}

function isFresh() {
  const built = results.map((path) => join(root, path));
  if (!built.every(existsSync)) return false;
  return (
    Math.max(...sources.map((path) => newest(join(root, path)))) <
    Math.min(...built.map((path) => statSync(path).mtimeMs))
  );
}

function build(...args) {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}

/** Builds the add-in, and writes down of which modules: its notices are held against them. */
function buildAddIn() {
  const list = join(root, "build/modules.json");
  mkdirSync(dirname(list), { recursive: true });
  const status = build("--json", list);
  if (status === 0) return status;
  const { errors = [] } = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {};
  for (const { message } of errors) console.error(message);
  return status;
}

if (process.argv.includes("--force") || !isFresh()) {
  console.log("Building the add-in and the workbench …");
  const workbench = ["--stats", "errors-warnings", "-c", "workbench/webpack.config.js"];
  const status = buildAddIn() || build(...workbench);
  if (status !== 0) process.exit(status);
  // Microsoft's own reader: a manifest that it cannot read is no build.
  const manifest = await OfficeAddinManifest.readManifestFile(join(root, "dist/manifest.xml"));
  console.log(`Built ${manifest.displayName} ${manifest.version} (${manifest.id})`);
}
