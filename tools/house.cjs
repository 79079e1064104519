// Looks through the house: who may import whom, circles (imports of types count), names that nobody
// imports. Run as `node tools/house.cjs`; npm run lint does.
const { readFileSync, readdirSync } = require("node:fs");
const { join, posix } = require("node:path");
const ts = require("typescript");

/** What each room of src may import: other rooms and packages. Within a room everything may. */
const rooms = {
  domain: { rooms: [], packages: [] },
  cells: { rooms: ["domain"], packages: [] },
  locales: { rooms: ["domain"], packages: [] },
  sheets: { rooms: ["domain", "cells", "locales"], packages: ["valibot"] },
  excel: { rooms: ["domain", "cells", "sheets"], packages: [] },
  functions: { rooms: ["domain", "cells", "locales"], packages: [] },
  taskpane: {
    rooms: ["domain", "cells", "locales", "sheets", "excel"],
    packages: ["react", "react-dom", "@fluentui", "@tanstack/react-virtual", "hucre"],
  },
};
/** Single files that know a package of which their room knows nothing. */
const doors = { "src/domain/decimal.ts": ["decimal.js"] };
/** Rooms inside domain that do not know each other. */
const apart = [
  ["src/domain/allocation/", ["appraisal", "reward", "attainment"]],
  ["src/domain/appraisal/", ["allocation", "reward"]],
];
/** Exports that are taken by name from outside: by Excel, by a bundler, by a tool. */
const outside = [
  "src/functions/index.ts",
  "src/domain/index.ts",
  "src/locales/zh-CN/functions.ts",
  "src/locales/es-ES/functions.ts",
];

/** Every file below some folders, by its path from the root. */
function filesBelow(root, folders) {
  const files = new Map();
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(tsx?|[cm]?js)$/.test(path))
        files.set(path, readFileSync(join(root, path), "utf8"));
    }
  };
  folders.forEach(walk);
  return files;
}

/** What a file imports (target and names; `*` is all of them) and which names it exports itself. */
function read(path, text, files) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const imports = [];
  const exports = [];
  const namesIn = (bindings) => bindings.elements.map((one) => (one.propertyName ?? one.name).text);
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const names = named && ts.isNamedImports(named) ? namesIn(named) : named ? ["*"] : [];
      imports.push({
        specifier: node.moduleSpecifier.text,
        names: [...names, clause?.name ? "default" : ""],
      });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const names = node.exportClause?.elements ? namesIn(node.exportClause) : ["*"];
      imports.push({ specifier: node.moduleSpecifier.text, names });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push({ specifier: node.arguments[0].text ?? "", names: ["*"] });
    } else if (ts.isImportTypeNode(node)) {
      imports.push({ specifier: node.argument.literal.text, names: ["*"] });
    } else if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      const declared = node.declarationList?.declarations ?? [node];
      exports.push(...declared.map(({ name }) => name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {
    exports,
    imports: imports.map((one) => ({ ...one, target: resolved(path, one.specifier, files) })),
  };
}

function resolved(from, specifier, files) {
  if (!specifier.startsWith(".")) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => files.has(one)) ?? path
  );
}

const roomOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? "";

/** Imports that go where their room does not look. */
function directionFlaws(graph) {
  return [...graph].flatMap(([path, { imports }]) => {
    const unknown = imports.filter((one) => roomOf(path) in rooms && !isKnown(path, one));
    return unknown.map(({ specifier }) => `${path}: this room does not know ${specifier}`);
  });
}

function isKnown(path, { target, specifier }) {
  const room = rooms[roomOf(path)];
  if (target && roomOf(target) === roomOf(path)) return !isApart(path, target);
  if (target) return room.rooms.includes(roomOf(target));
  const packages = [...room.packages, ...(doors[path] ?? [])];
  return packages.some((own) => specifier === own || specifier.startsWith(`${own}/`));
}

function isApart(path, target) {
  const [, others = []] = apart.find(([own]) => path.startsWith(own)) ?? [];
  return others.some((other) => target.startsWith(`src/domain/${other}/`));
}

/** Files that import each other in a circle, each circle once, from its first file on. */
function circleFlaws(graph) {
  const state = new Map();
  const found = [];
  const walk = (path, trail) => {
    if (state.get(path) === "done") return;
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    for (const { target } of graph.get(path)?.imports ?? [])
      if (target && graph.has(target)) walk(target, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys())
    if (path.startsWith("src/") || path.startsWith("workbench/")) walk(path, []);
  return found.map((circle) => `circle: ${circle}`);
}

/** Exported names of src and workbench that no file imports. */
function unusedFlaws(graph) {
  const used = new Set();
  for (const { imports } of graph.values())
    for (const { target, names } of imports)
      for (const name of names) used.add(`${target}#${name}`);
  return [...graph].flatMap(([path, { exports }]) => {
    if (!/^(src|workbench)\/.*tsx?$/.test(path) || outside.includes(path) || used.has(`${path}#*`))
      return [];
    return exports
      .filter((name) => !used.has(`${path}#${name}`))
      .map((name) => `${path}: nobody imports ${name}`);
  });
}

/** All flaws of the house; files by their paths from the root. */
function flawsOf(files) {
  const graph = new Map([...files].map(([path, text]) => [path, read(path, text, files)]));
  return [...directionFlaws(graph), ...circleFlaws(graph), ...unusedFlaws(graph)];
}

module.exports = { filesBelow, flawsOf };

if (require.main === module) {
  const flaws = flawsOf(
    filesBelow(join(__dirname, ".."), ["src", "workbench", "test", "bench", "tools"]),
  );
  for (const flaw of flaws) console.error(flaw);
  if (flaws.length > 0) process.exit(1);
}
