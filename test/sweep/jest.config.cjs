const base = require("../../jest.config.cjs");

/** Everything that can go wrong with a write, one after the other; most of it is waiting. */
module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/sweep"],
  testPathIgnorePatterns: [],
  maxWorkers: 3,
  testEnvironmentOptions: { globalsCleanup: "off" },
};
