const { join } = require("node:path");
const base = require("../../jest.config.cjs");
const { tablesIn } = require("../../tools/tables.cjs");

/** The adapter's tests once more in every Excel that differs from the kindest, and in the worst. */
const { everyDifference } = tablesIn("workbench/host/differences.ts");
const rootDir = join(__dirname, "../..");

/** These set differences themselves, or try sizes: once more in the worst Excel only. */
const ownSettings = ["blank-ratings", "differences", "long-sheet", "texts"];

const project = (differences) => ({
  testEnvironment: base.testEnvironment,
  rootDir,
  roots: ["<rootDir>/test/excel"],
  testMatch: base.testMatch,
  moduleFileExtensions: base.moduleFileExtensions,
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  testEnvironmentOptions: { globalsCleanup: "off" },
  testPathIgnorePatterns: differences.includes(",")
    ? []
    : ownSettings.map((name) => `/${name}\\.test`),
  displayName: differences.includes(",") ? "worst" : differences,
  globals: { meritExcel: differences },
});

module.exports = {
  rootDir,
  reporters: ["default", "<rootDir>/test/differences/table.cjs"],
  maxWorkers: base.maxWorkers,
  testTimeout: base.testTimeout,
  projects: everyDifference().map(project),
};
