// While you work: types, the tests of what changed, and the workbench, which reloads when a file is
// saved. npm run watch [port]
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseNumber } from "office-addin-cli";
import webpack from "webpack";

import { serve } from "../workbench/server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const configs = [require("../webpack.config.js")({}), require("../workbench/webpack.config.js")];
const pages = new Set();
const reloader = '<script src="/workbench/reload.js"></script></body>';

/** Keeps a line open to every page, to tell it when to load anew. */
function listen(request, response) {
  if (request.url !== "/reload") return false;
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  pages.add(response);
  request.on("close", () => pages.delete(response));
  return true;
}

function run(program, ...args) {
  const command = [join(root, "node_modules", program), ...args];
  return spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

/** The tests of what changed since the last commit, once no more files are saved. */
function testChanged() {
  testing?.kill();
  testing = run("jest/bin/jest.js", "--onlyChanged", "--maxWorkers", "1");
}

let testing;
let saved = Date.now();
const watching = configs.map((config) => ({
  ...config,
  mode: "development",
  devtool: "source-map",
  stats: "errors-warnings",
}));
const compiler = webpack(watching);
compiler.hooks.invalid.tap("watch", () => (saved = Date.now()));
compiler.watch(
  { aggregateTimeout: 100, ignored: ["**/node_modules", "**/dist"] },
  (error, stats) => {
    if (error) throw error;
    if (stats.hasErrors()) console.log(stats.toString("errors-only"));
    else {
      for (const page of pages) page.write("data: built\n\n");
      console.log(`Built ${((Date.now() - saved) / 1000).toFixed(1)} s after the change`);
      testChanged();
    }
  },
);
run("typescript/bin/tsc", "-p", ".", "--watch", "--preserveWatchOutput");
const { address } = await serve(
  parseNumber(process.argv[2] ?? "3000", "The port is a whole number"),
  { listen, reloader },
);
console.log(`Merit workbench: ${address}`);
