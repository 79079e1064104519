const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { parseTree } = require("custom-functions-metadata");
const { tablesIn } = require("./tables.cjs");

const root = join(__dirname, "..");
const locales = { "zh-CN": "functions.zh-CN.json", "es-ES": "functions.es-ES.json" };

/**
 * functions.json for every language: what the sources' comments say, in English; the words of the
 * other languages from their tables; errors allowed as arguments; a help page for each function in
 * each language.
 */
function functionsMetadata(base) {
  const english = {
    allowErrorForDataTypeAny: true,
    functions: sources()
      .flatMap(parsed)
      .map((entry) => ({ ...entry, helpUrl: `${base}/docs/functions/${entry.id}.md` })),
  };
  const others = Object.entries(locales).map(([language, file]) => [
    file,
    translated(english, language, base),
  ]);
  return Object.fromEntries([["functions.json", english], ...others]);
}

function sources() {
  const folder = join(root, "src/functions");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
}

function parsed(path) {
  const { functions, extras } = parseTree(readFileSync(path, "utf8"), path);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${path}: ${errors.join("; ")}`);
  return functions;
}

function translated(english, language, base) {
  const { functions: words } = tablesIn(`src/locales/${language}/functions.ts`);
  const functions = english.functions.map((entry) => {
    const own = words[entry.id];
    if (!own) throw new Error(`${language}: no words for ${entry.id}`);
    return {
      ...entry,
      helpUrl: `${base}/docs/functions/${language}/${entry.id}.md`,
      description: own.description,
      parameters: entry.parameters.map((parameter) => describe(parameter, own, entry.id, language)),
    };
  });
  return { ...english, functions };
}

function describe(parameter, { parameters }, id, language) {
  const description = parameters[parameter.name];
  if (!description) throw new Error(`${language}: no words for ${id}, ${parameter.name}`);
  return { ...parameter, description };
}

module.exports = { functionsMetadata };
