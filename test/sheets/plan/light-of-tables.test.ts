import fc from "fast-check";
import { type MeasurePlan, auditPlan, valueAt } from "../../../src/domain";
import { type PlanDraft, emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { computePlan } from "../../../src/sheets/plan/plan";
import { settled } from "../../../src/sheets/plan/settled";
import { isCount, withSteps } from "../../../src/sheets/plan/steps";
import { tableOf } from "../../../src/taskpane/targets/read-table";
import { guessTargets } from "../../../src/sheets/plan/guess-targets";
import { regionOf } from "../regions";

const tables = Number(process.env["MERIT_TABLES"] ?? 1000);
jest.setTimeout(600_000);

/** A driver of one, two or more digits: companies have small people beside large ones. */
const driver = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 99 }))
  .map(([digits, head]) => (digits === 0 ? 0 : head * 10 ** (digits - 1)));

const sensible = fc.record({
  drivers: fc
    .array(driver, { minLength: 2, maxLength: 30 })
    .filter((all) => all.some((d) => d > 0)),
  levels: fc.integer({ min: 1, max: 3 }),
  total: fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 6 }))
    .map(([head, zeros]) => head * 10 ** zeros),
  name: fc.constantFrom("销售额", "新增客户数"),
  step: fc.constantFrom("", "", "", "1", "1000", "0.01", "10000"),
  periods: fc.constantFrom(
    "none" as const,
    "halves" as const,
    "quarters" as const,
    "months" as const,
  ),
});

type Sensible = typeof sensible extends fc.Arbitrary<infer T> ? T : never;

const keys = ["区域", "客户经理", "客户"];

function takenBy({ drivers, levels, total, name, step, periods }: Sensible) {
  const shown = levels === 1 ? ["客户经理"] : keys.slice(0, levels);
  const rows = drivers.map((figure, row) => [
    ...shown.map((key, level) => `${key}${level === levels - 1 ? row : row % (level + 2)}`),
    figure,
  ]);
  const table = tableOf(regionOf([[...shown, "去年销售额"], ...rows]), () => "", "zh-CN");
  if (!table) throw new Error("no table");
  const measure = { ...newMeasure(name), total: { text: String(total), cell: undefined } };
  const said: PlanDraft = { ...emptyDraft, periods, measures: [{ ...measure, smallest: step }] };
  const taken = settled(table, guessTargets(table), said);
  const draft = withSteps(taken.table, taken.columns, said, "zh-CN");
  const plan = computePlan(taken.table, taken.columns, draft, "zh-CN");
  return { draft, plan };
}

const counts = { none: 0, halves: 2, quarters: 4, months: 12 };

/** Hundredths as whole numbers: what every figure of these tables is. */
function hundredths(figure: { toFixed(places: number): string }): bigint {
  return BigInt(figure.toFixed(2).replace(".", ""));
}

/**
 * What a clerk with exact fractions says of a plan: green, by D13's own words. A figure is
 * compared with `share / all` of the total: both are multiplied out.
 */
function isRight(asked: Sensible, measure: MeasurePlan): boolean {
  const years = asked.drivers.map((_, row) => hundredths(valueAt(measure.annual, row)));
  const all = asked.drivers.reduce((sum, figure) => sum + BigInt(figure), 0n);
  const total = BigInt(asked.total) * 100n;
  const count = BigInt(counts[asked.periods]);
  let [cells, off] = [0, 0];
  const isMoved = (given: bigint, share: bigint, parts: bigint, percent: bigint): boolean => {
    const gap = given * all * parts - total * share;
    return (gap < 0n ? -gap : gap) * 100n > percent * total * share;
  };
  let isFine = years.reduce((sum, year) => sum + year, 0n) === total;
  for (const [row, figure] of asked.drivers.entries()) {
    const [year = 0n, share] = [years[row], BigInt(figure)];
    isFine &&= !(figure > 0 && year === 0n);
    const isWide = isMoved(year, share, 1n, 1n);
    isFine &&= !isWide || isCount(asked.name);
    if (isMoved(year, share, 1n, 5n)) off += 1;
    cells += 1;
    const { periods } = measure;
    const given =
      periods?.cells[row]?.map((unit) => hundredths(scaled(unit, periods.places))) ?? [];
    isFine &&= given.length === 0 || given.reduce((sum, cell) => sum + cell, 0n) === year;
    off += given.filter((cell) => isMoved(cell, share, count, 5n)).length;
    cells += given.length;
  }
  return isFine && (isCount(asked.name) || off * 20 <= cells);
}

function scaled(unit: bigint, places: number): { toFixed(digits: number): string } {
  return valueAt({ units: [unit], places }, 0);
}

test("[D13] the light is green where exact fractions say so, over random tables, and nowhere else", () => {
  const seen = { green: 0, amber: 0 };
  fc.assert(
    fc.property(sensible, (asked) => {
      const { draft, plan } = takenBy(asked);
      if (!plan?.ok) {
        // A total that is no whole number of steps is refused, never rounded away.
        expect(asked.total % Number(draft.measures[0]?.smallest)).not.toBe(0);
        return;
      }
      const [measure] = plan.value.measures;
      if (!measure) throw new Error("no measure");
      const { off, light } = auditPlan(plan.value.request, 0, measure, isCount(asked.name));
      const isGreen = off === undefined && light?.isGreen === true;
      expect(isGreen).toBe(isRight(asked, measure));
      seen[isGreen ? "green" : "amber"] += 1;
    }),
    { numRuns: tables },
  );
  expect(seen.green).toBeGreaterThan(tables / 5);
  expect(seen.amber).toBeGreaterThan(tables / 20);
});
