const base = require("../../jest.config.cjs");

/** The journeys in a real browser, on the built add-in. */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 2,
};
