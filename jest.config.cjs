const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const compile = ["ts-jest", { tsconfig: "jest.tsconfig.json", diagnostics: false }];

/**
 * The packages that come as ES modules only: the test runner loads CommonJS, so they are compiled.
 */
function moduleOnly(folder) {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith("@") && !folder.includes("@"))
      return moduleOnly(join(folder, name)).map((inner) => `${name}/${inner}`);
    const manifest = join(folder, name, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).type === "module"
      ? [name]
      : [];
  });
}

const packages = moduleOnly(join(__dirname, "node_modules"))
  .filter((name) => !name.startsWith("@univerjs/"))
  .join("|");

/** Unit and adapter tests; test/sweep and test/e2e, in Chromium, have runs of their own. */
module.exports = {
  testEnvironment: "node",
  // All cores: jest would leave one to an editor.
  maxWorkers: "100%",
  // A busy machine is no failure: what hangs is found all the same.
  testTimeout: 30_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/test/e2e/", "/test/sweep/"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  transform: { "^.+\\.tsx?$": compile, [`/node_modules/(${packages})/.+\\.m?js$`]: compile },
  transformIgnorePatterns: [`/node_modules/(?!(${packages})/)`],
};
