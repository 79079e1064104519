const { join } = require("node:path");
const base = require("../../jest.config.cjs");
const { tablesIn } = require("../../tools/tables.cjs");

/** The adapter's tests once more in every Excel that differs from the kindest, and in the worst. */
const { everyDifference } = tablesIn("workbench/host/differences.ts");
const rootDir = join(__dirname, "../..");

/** These set differences themselves, or try sizes: once more in the worst Excel only. */
const ownSettings = ["blank-ratings", "differences", "long-sheet", "texts"];

const project = (differences, client = "web") => ({
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
  displayName: nameOf(differences, client),
  globals: { meritExcel: differences, meritClient: client },
});

function nameOf(differences, client) {
  if (client !== "web") return `client=${client}`;
  return differences.includes(",") ? "worst" : differences;
}

module.exports = {
  rootDir,
  reporters: ["default", "<rootDir>/test/differences/table.cjs"],
  maxWorkers: base.maxWorkers,
  testTimeout: base.testTimeout,
  projects: [
    ...everyDifference().map((differences) => project(differences)),
    project("", "win32"),
    project("", "mac"),
  ],
};
