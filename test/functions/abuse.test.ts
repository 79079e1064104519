import fc from "fast-check";
import "./runtime";
import { functions } from "../../src/functions";
import { examples } from "../../src/locales/examples";
import type { FunctionId } from "../../src/locales/function-ids";
import { argumentsOf } from "../product/formula";

const words = [
  "hold",
  "share",
  "zero",
  "missing",
  "score",
  "up",
  "down",
  "z",
  "shift",
  "ratio",
  "lower",
  "pass",
  "step",
  "linear",
  "deduct",
  "per",
  "per-lower",
  "count",
  "measured",
  "icc2",
  "w",
  "alpha",
  "alpha-ratio",
  "rwg",
  "marginal",
  "whole",
  "steps",
];
const junk = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 12 }) },
  { weight: 3, arbitrary: fc.double({ noNaN: false }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      0.01,
      0.333333333333333,
      1e-300,
      1e300,
      9007199254740993,
      -0,
      1e15 + 0.3,
      5e-324,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      " ",
      true,
      false,
      "abc",
      "12",
      "８５％",
      "=1+1",
      "<b>",
      "\u202e",
      "constructor",
      "__proto__",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { code: "#DIV/0!", message: "" },
      { code: "#N/A" },
      {},
      [],
      Symbol.iterator.toString(),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
);
const row = fc.array(junk, { maxLength: 6 });
const block = fc.oneof(
  fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(junk, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
  fc.array(row, { maxLength: 5 }),
);
const argument = fc.oneof({ weight: 3, arbitrary: block }, { weight: 2, arbitrary: junk });
/** MERIT_CALLS=9000 makes 200,000 over all functions; fewer are enough each time. */
const calls = Number(process.env["MERIT_CALLS"] ?? 4000);
/**
 * What a small call may take; the slowest of thousands is looked at, so a pause of the machine is
 * forgiven twice.
 */
const mostMilliseconds = 50;

function isCell(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" || typeof cell === "boolean" || isCellError(cell);
}

function isCellError(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    String(value.code).startsWith("#")
  );
}

function outcome(compute: (...args: never[]) => unknown, args: readonly unknown[]): unknown {
  try {
    return compute(...(args as never[]));
  } catch (error) {
    return error;
  }
}

/** An error is one that came in, or a refusal with its sentence. */
function isAnswer(result: unknown, args: readonly unknown[]): boolean {
  if (!Array.isArray(result))
    return (
      isCellError(result) &&
      ((result as Error).message.length > 5 || JSON.stringify(args).includes('"code":"#'))
    );
  const rows = result as unknown[][];
  return (
    rows.length > 0 &&
    new Set(rows.map((line) => line.length)).size === 1 &&
    (rows[0]?.length ?? 0) > 0 &&
    rows.flat().every(isCell)
  );
}

/** The arguments of a worked example, some of their cells or whole arguments spoilt. */
function spoilt(id: FunctionId): fc.Arbitrary<unknown[]> {
  const args: readonly unknown[] = argumentsOf(examples[id].formula);
  return fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), junk, fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    })
    .map((faults) => {
      const copy = args.map((given) =>
        Array.isArray(given) ? given.map((line: unknown[]) => [...line]) : given,
      );
      for (const [which, down, across, rubbish, whole] of faults) {
        const at = which % (copy.length + 1);
        const given = copy[at];
        const line: unknown = Array.isArray(given) ? given[down % given.length] : undefined;
        if (whole || !Array.isArray(line)) copy[at] = rubbish;
        else line[across % line.length] = rubbish;
      }
      return copy;
    });
}

test.each(Object.entries(functions))(
  "[N7][N8] %s answers any junk with finite cells or an error that says why, quickly",
  (id, compute) => {
    const slow: number[] = [];
    fc.assert(
      fc.property(
        fc.oneof(fc.array(argument, { minLength: 1, maxLength: 7 }), spoilt(id as FunctionId)),
        (args) => {
          const start = performance.now();
          const result = outcome(compute, args);
          const taken = performance.now() - start;
          if (taken > mostMilliseconds) slow.push(taken);
          expect(isAnswer(result, args)).toBe(true);
        },
      ),
      { numRuns: calls },
    );
    expect(slow.length).toBeLessThanOrEqual(2);
  },
);
