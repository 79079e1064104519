const { basename } = require("node:path");

/** Prints how many tests of each suite held in each Excel. */
module.exports = class Table {
  rows = {};

  onTestResult({ path, context }, { numPassingTests, testResults }) {
    const row = (this.rows[context.config.displayName.name] ??= {});
    row[basename(path, ".test.ts")] = `${numPassingTests}/${testResults.length}`;
  }

  onRunComplete() {
    console.table(this.rows);
  }
};
