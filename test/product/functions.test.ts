import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionParameters } from "../../src/locales/function-ids";
import type { FunctionList } from "../../workbench/host/function-list";

const { functionsMetadata } = jest.requireActual<{
  functionsMetadata: (base: string) => Record<string, FunctionList>;
}>("../../tools/functions-metadata.cjs");

const metadata = functionsMetadata("https://merit.example");
const list = metadata["functions.json"];

/** Ids never change; parameters are only ever appended. */
const split = ["total", "drivers", "step", "min", "max", "locked"];
const signatures: Readonly<Record<string, readonly string[]>> = {
  AGREEMENT: ["ratings", "statistic", "zeros", "points"],
  APPRAISE: ["scheme", "ratings", "missing", "zeros", "full", "figures"],
  ATTAIN: ["actual", "quota"],
  AUDIT: ["total", "shares", "drivers", "step"],
  BLEND: ["drivers", "weights"],
  CALIBRATE: ["raters", "scores", "min_n", "method"],
  CASCADE: ["total", "path", ...split.slice(1)],
  CURVE: ["scores", "shares", "ties"],
  FLOATPAY: ["base", "attainment", "threshold", "step", "rate", "mode"],
  GRADE: ["scores", "bands", "places"],
  KPI: ["actual", "target", "rule", "table", "full", "cap"],
  MATRIX: ["row_totals", "column_totals", "seed", "step"],
  PACE: ["plan", "actuals", "closed"],
  PAYOUT: ["attainment", "curve", "mode", "second"],
  PHASE: ["annual", "profile", "step", "path"],
  RATES: ["target_rate", "base", "reference", "step", "cap", "floor"],
  RESPREAD: ["annual", "actuals", "profile", "closed", "step"],
  SCHEME: ["scheme"],
  SEASON: ["history"],
  SPLIT: split,
  TIERED: ["amount", "tiers", "mode"],
  TRACE: split,
  WEIGHTED: ["scores", "weights", "missing", "zeros"],
};

test("functions.json lists exactly the functions of the product, with their parameters in order", () => {
  const found = Object.fromEntries(
    list?.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]) ?? [],
  );
  expect(found).toEqual(signatures);
  expect(functionParameters).toEqual(signatures);
  expect(list?.functions.map(({ id, name }) => id === name)).not.toContain(false);
});

test("errors are allowed as arguments, and every function has a help page that is there", () => {
  expect(list?.allowErrorForDataTypeAny).toBe(true);
  for (const { id, helpUrl } of list?.functions ?? []) {
    expect(helpUrl).toBe(`https://merit.example/docs/functions/${id}.md`);
    expect(readFileSync(join(__dirname, `../../docs/functions/${id}.md`), "utf8")).toContain(
      `MERIT.${id}(`,
    );
  }
});

test.each(["functions.zh-CN.json", "functions.es-ES.json"])(
  "%s says everything that the English list says, in its own words",
  (file) => {
    const other = metadata[file];
    expect(other?.functions.map(({ id }) => id)).toEqual(list?.functions.map(({ id }) => id));
    const texts = (given: FunctionList | undefined) =>
      given?.functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]) ?? [];
    const english = texts(list);
    texts(other).forEach((text, index) => {
      expect(text.length).toBeGreaterThan(3);
      expect(text).not.toBe(english[index]);
    });
  },
);
