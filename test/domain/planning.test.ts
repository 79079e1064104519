import fc from "fast-check";
import {
  Decimal,
  type MeasureRequest,
  type Result,
  answered,
  auditPlan,
  breaches,
  columnOfCells,
  evenProfile,
  figuresOf,
  gapsOf,
  nodesOf,
  planYear,
  seasonalProfile,
  valueAt,
  weeksProfile,
} from "../../src/domain";

const paths = [
  ["East", "Li"],
  ["", "Wang"],
  ["South", "Zhang"],
];
const one = new Decimal(1);
const byDrivers = (
  total: number,
  drivers: number[],
  more: Partial<MeasureRequest> = {},
): MeasureRequest => ({
  basis: { kind: "drivers", total: new Decimal(total), drivers: columnOfCells(drivers) },
  step: one,
  ...more,
});
function right<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
const years = (plans: ReturnType<typeof right<ReturnType<typeof plan>>>) =>
  plans.map(({ annual }) => annual.units.map((_, row) => valueAt(annual, row).toNumber()));
const plan = (measures: MeasureRequest[], more = {}) =>
  right(planYear({ paths, measures, ...more }));

test("[C3] a measure by drivers goes down the tree: 10 over equal leaves are 4, 3, 3, and East has 7 of its exact 6.67", () => {
  expect(years(plan([byDrivers(10, [1, 1, 1])]))).toEqual([[4, 3, 3]]);
});

test("[T1] a measure can be a rate of one before it; a rate of one behind it is refused", () => {
  const collection: MeasureRequest = {
    basis: { kind: "rate", rate: new Decimal("0.9"), of: 0 },
    step: one,
  };
  expect(years(plan([byDrivers(1000, [1, 1, 2]), collection]))).toEqual([
    [250, 250, 500],
    [225, 225, 450],
  ]);
  expect(planYear({ paths, measures: [collection] })).toMatchObject({
    refusal: { code: "base-unknown" },
  });
});

test("[R4][Y4] closed periods hold their actuals, open ones what is left; whoever has passed his year has 0 left, and the others less", () => {
  const actuals = {
    cells: [
      [50n, 0n],
      [10n, 0n],
      [200n, 0n],
    ],
    places: 0,
  };
  const [first] = plan([byDrivers(300, [1, 1, 1], { actuals })], {
    profile: evenProfile(4),
    closed: 1,
  });
  const cells = first?.periods?.cells.map((line) => line.map(Number)) ?? [];
  expect([cells[0], cells[2]]).toEqual([
    [50, 0, 0, 0],
    [200, 0, 0, 0],
  ]);
  expect(cells[1]?.[0]).toBe(10);
  expect(cells[1]?.slice(1).sort()).toEqual([13, 13, 14]);
});

test("[U2] a statement is checked at every node and in every period", () => {
  const plans = plan(
    [byDrivers(100, [1, 1, 2]), byDrivers(90, [1, 1, 2]), byDrivers(10, [1, 1, 2])],
    { profile: evenProfile(2) },
  );
  expect(breaches({ left: 1, relation: "<=", plus: 0 }, paths, plans)).toEqual([]);
  const found = breaches({ left: 1, relation: "=", plus: 0, minus: 2 }, paths, plans);
  expect(found.map(({ path, period }) => [path.join("/"), period])).not.toContainEqual(["", 0]);
  expect(breaches({ left: 0, relation: "<=", plus: 1 }, paths, plans)[0]).toMatchObject({
    path: [],
    period: 0,
  });
});

test("[U3] the gap at every node, and what an answer locks", () => {
  const annual = columnOfCells([100, 50, 50]);
  const proposals = columnOfCells([80, 60, 45]);
  expect(
    gapsOf(paths, annual, proposals).map(({ node, gap }) => [node.path.join("/"), gap.toNumber()]),
  ).toEqual([
    ["", -15],
    ["East", -10],
    ["East/Li", -20],
    ["East/Wang", 10],
    ["South", -5],
    ["South/Zhang", -5],
  ]);
  expect(answered("take", annual, proposals, 0, one)?.toNumber()).toBe(80);
  expect(answered("halve", annual, proposals, 2, one)?.toNumber()).toBe(48);
  expect(answered("keep", annual, proposals, 0, one)).toBeUndefined();
});

test("[E1] profiles: 4-4-5 weeks are 52, seasonal indices add up to the periods", () => {
  expect(weeksProfile().units.reduce((sum, unit) => sum + unit, 0n)).toBe(52n);
  const index = right(seasonalProfile([columnOfCells([1, 2, 3, 2])]));
  expect(index.units.map((_, at) => valueAt(index, at).toNumber())).toEqual([0.5, 1, 1.5, 1]);
});

test("[H3][U1] every node in every period is less than a step from its exact value, and every sum is exact", () => {
  const drivers = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 });
  const tree = ["A/1", "A/2", "B/1", "B/2", "C/1", "C/2"].map((path) => path.split("/"));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      drivers,
      fc.constantFrom(2, 4, 12),
      (total, weights, periods) => {
        fc.pre(weights.some((weight) => weight > 0));
        const request = {
          paths: tree,
          measures: [byDrivers(total, weights)],
          profile: evenProfile(periods),
        };
        const [measure] = right(planYear(request));
        if (!measure) throw new Error("no plan");
        const audit = auditPlan(request, 0, measure);
        expect(audit.off).toBeUndefined();
        expect(audit.largest.lt(1)).toBe(true);
        for (const node of nodesOf(tree)) {
          const [year, ...parts] = figuresOf(measure, node);
          expect(Decimal.sum(0, ...parts).toNumber()).toBe(year?.toNumber());
        }
      },
    ),
  );
});

test("[U1] an audit names the node that is off, and by how much", () => {
  const request = { paths, measures: [byDrivers(10, [1, 1, 1])], profile: evenProfile(2) };
  const [measure] = right(planYear(request));
  const broken = {
    ...(measure as NonNullable<typeof measure>),
    periods: {
      cells: [
        [2n, 2n],
        [2n, 2n],
        [1n, 2n],
      ],
      places: 0,
    },
  };
  expect(auditPlan(request, 0, broken).off).toMatchObject({ path: [], by: new Decimal(1) });
});
