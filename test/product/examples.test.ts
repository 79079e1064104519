import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../src/functions";
import { called } from "../functions/runtime";
import { examples } from "../../src/locales/examples";
import type { FunctionId } from "../../src/locales/function-ids";
import { argumentsOf, block, idOf } from "./formula";

const folder = join(__dirname, "../../docs/functions");
test("every function has an example, and every example a function", () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(functions).sort());
});

test.each(readdirSync(folder).filter((page) => page.endsWith(".md")))(
  "%s: its example gives what the page says, and is the one the pane offers",
  (page) => {
    const [, formula = "", result = ""] =
      /```\n(=.*)\n(\{.*\})\n```/.exec(readFileSync(join(folder, page), "utf8")) ?? [];
    expect({ formula, result }).toEqual(examples[page.slice(0, -3) as FunctionId]);
    const cells = called(
      functions[idOf(formula) as keyof typeof functions],
      ...argumentsOf(formula),
    ) as unknown[][];
    const expected = block(result);
    expect(cells.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.flat().forEach((value, index) => {
      const got = cells.flat()[index];
      if (typeof value === "number") expect(Number((got as number).toPrecision(15))).toBe(value);
      else expect(got).toBe(value ?? "");
    });
  },
);
