const transform = { "^.+\\.tsx?$": ["ts-jest", { tsconfig: "test/tsconfig.json", diagnostics: false }], "^.+\\.mjs$": ["ts-jest", { tsconfig: "test/tsconfig.json", diagnostics: false }] };

/** Unit and adapter tests; test/e2e has a run of its own, in Chromium. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/test/e2e/"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  transform,
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
