const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const ts = require("typescript");

/**
 * What a TypeScript module of plain tables exports; its path is counted from the project's root.
 */
function tablesIn(file) {
  const source = ts.transpileModule(readFileSync(join(__dirname, "..", file), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  }).outputText;
  const own = { exports: {} };
  new Function("exports", "module", source)(own.exports, own);
  return own.exports;
}

module.exports = { tablesIn };
