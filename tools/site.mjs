// Writes the workbench as a static page into site/: npm run site. Its paths begin at the root of an
// address. Microsoft's library goes with it from its package, unaltered.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { libraryFolder, paneOverHost } from "../workbench/server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const site = join(root, "site");
rmSync(site, { recursive: true, force: true });
cpSync(join(root, "dist"), join(site, "pane"), {
  recursive: true,
  filter: (path) => !path.startsWith(join(root, "dist/workbench")),
});
cpSync(join(root, "dist/workbench"), join(site, "workbench"), { recursive: true });
mkdirSync(join(site, "office"));
for (const file of ["excel-web-16.00.js"])
  cpSync(join(libraryFolder, file), join(site, "office", file));
const pane = join(site, "pane/taskpane.html");
writeFileSync(pane, paneOverHost(readFileSync(pane, "utf8")));
cpSync(join(site, "workbench/index.html"), join(site, "index.html"));
