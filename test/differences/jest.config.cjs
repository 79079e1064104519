const { join } = require("node:path");
const base = require("../../jest.config.cjs");
const { tablesIn } = require("../../tools/tables.cjs");

/** The adapter's tests once more in every Excel that differs from the kindest, and in the worst. */
const { everyDifference } = tablesIn("workbench/host/differences.ts");
const rootDir = join(__dirname, "../..");
const project = (differences) => ({
  testEnvironment: base.testEnvironment,
  rootDir,
  roots: ["<rootDir>/test/excel"],
  testMatch: base.testMatch,
  moduleFileExtensions: base.moduleFileExtensions,
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Size has nothing to do with one difference: long sheets are tried in the worst Excel only.
  testPathIgnorePatterns: differences.includes(",") ? [] : ["long-sheet"],
  displayName: differences,
  globals: { meritExcel: differences },
});

module.exports = {
  rootDir,
  maxWorkers: base.maxWorkers,
  testTimeout: base.testTimeout,
  projects: everyDifference().map(project),
};
