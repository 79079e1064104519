const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join, sep } = require("node:path");

const file = "notices.txt";

/**
 * Writes the licences of all packages whose code is in the bundles beside them; a package that
 * tells no licence stops the build.
 */
class NoticesPlugin {
  apply(compiler) {
    const name = "Notices";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const { chunks, chunkGraph } = compilation;
        const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]);
        const folders = new Set(modules.flatMap(resourcesOf).flatMap(folderOf));
        const notices = [...folders].map(noticeOf).sort((a, b) => a.name.localeCompare(b.name));
        for (const { name: own } of notices.filter(({ text }) => !text))
          compilation.errors.push(new compiler.webpack.WebpackError(`No licence in ${own}`));
        const text = notices.map(({ title, text: own }) => `${title}\n\n${own.trim()}\n`);
        const rule = `\n${"-".repeat(80)}\n\n`;
        compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text.join(rule)));
      });
    });
  }
}

/** The files that a module is made of: several where webpack has joined them. */
function resourcesOf({ resource, modules = [] }) {
  return [...(resource ? [resource] : []), ...[...modules].flatMap(resourcesOf)];
}

/** The folder of the package that a file belongs to. */
function folderOf(resource) {
  const parts = resource.split(`node_modules${sep}`);
  if (parts.length < 2) return [];
  const path = parts.pop().split(sep);
  const own = path.slice(0, path[0].startsWith("@") ? 2 : 1);
  return [[...parts, ""].join(`node_modules${sep}`) + own.join(sep)];
}

function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest;
  const files = readdirSync(folder).filter((own) =>
    /^(licen[cs]e|copying|notice|third-party)\b/i.test(own),
  );
  const texts = files.filter((own) => existsSync(join(folder, own))).sort();
  const text = texts.map((own) => readFileSync(join(folder, own), "utf8")).join("\n");
  return { name, title: `${name} ${version} (${license})`, text: text || statedIn(manifest) };
}

/** What a package without a file of its own states: its licence and whose it is. */
function statedIn({ license, author, repository }) {
  const whose = typeof author === "string" ? author : author?.name;
  const where = typeof repository === "string" ? repository : repository?.url;
  return license && (whose || where) ? `${license}: ${whose ?? ""} ${where ?? ""}` : "";
}

module.exports = { NoticesPlugin };
