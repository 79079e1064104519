import fc from "fast-check";
import {
  Decimal,
  type YearRequest,
  auditPlan,
  columnOfCells,
  evenProfile,
  planYear,
  valueAt,
} from "../../src/domain";

const paths = ["A/1", "A/2", "B/1", "B/2", "C/1"].map((path) => path.split("/"));

function requestOf(
  total: number,
  drivers: readonly number[],
  held: readonly (readonly [rows: readonly number[], amount: number])[],
  ended: readonly boolean[],
  reached: readonly number[] | undefined,
): YearRequest {
  return {
    paths,
    measures: [
      {
        basis: { kind: "drivers", total: new Decimal(total), drivers: columnOfCells([...drivers]) },
        step: new Decimal(1),
        ended,
        actuals: reached && { cells: reached.map((own) => [BigInt(own)]), places: 0 },
      },
    ],
    profile: evenProfile(4),
    closed: reached ? 1 : 0,
    holds: held.map(([rows, amount]) => ({ rows, amounts: [new Decimal(amount)] })),
  };
}

function years(request: YearRequest): number[] | string {
  const planned = planYear(request);
  if (!planned.ok) return planned.refusal.code;
  const [plan] = planned.value;
  if (!plan) throw new Error("no plan");
  expect(auditPlan(request, 0, plan).off).toBeUndefined();
  return plan.annual.units.map((_, row) => valueAt(plan.annual, row).toNumber());
}

const none = paths.map(() => false);

test("[Y5] who leaves leaves his open part to his region while that is held: A keeps 40, 1 has reached 5, 2 gets 35", () => {
  const drivers = [2, 2, 2, 2, 2];
  const left = [true, false, false, false, false];
  expect(years(requestOf(100, drivers, [], left, [5, 0, 0, 0, 0]))).toEqual([5, 24, 24, 23, 24]);
  expect(years(requestOf(100, drivers, [[[0, 1], 40]], left, [5, 0, 0, 0, 0]))).toEqual([
    5, 35, 20, 20, 20,
  ]);
  // A node held inside a held node, and a region that has passed what it is held at.
  expect(
    years(
      requestOf(
        100,
        drivers,
        [
          [[0, 1, 2, 3], 70],
          [[0, 1], 30],
        ],
        none,
        undefined,
      ),
    ),
  ).toEqual([15, 15, 20, 20, 30]);
  expect(years(requestOf(100, drivers, [[[0, 1], 40]], none, [45, 3, 0, 0, 0]))).toEqual([
    45, 3, 18, 17, 17,
  ]);
  // Holds beyond a total that has become less are refused, also in a year under way.
  expect(years(requestOf(100, drivers, [[[0, 1], 120]], none, [1, 1, 1, 1, 1]))).toBe(
    "locked-beyond-total",
  );
  expect(years(requestOf(100, drivers, [[[0, 1, 2, 3, 4], 90]], none, undefined))).toBe(
    "drivers-all-zero",
  );
});

test("[Y5] whatever is held keeps its total to the digit, and the rest makes up the whole", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 400 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      (total, drivers, a, b, reached, isUnderWay) => {
        const found = years(
          requestOf(
            total,
            drivers,
            [
              [[0, 1], a],
              [[2, 3], b],
            ],
            none,
            isUnderWay ? reached : undefined,
          ),
        );
        if (typeof found === "string") throw new Error(found);
        const sum = (rows: readonly number[], of: readonly number[]): number =>
          rows.reduce((all, row) => all + (of[row] ?? 0), 0);
        const least = isUnderWay ? reached : [0, 0, 0, 0, 0];
        expect(sum([0, 1], found)).toBe(Math.max(a, sum([0, 1], least)));
        expect(sum([2, 3], found)).toBe(Math.max(b, sum([2, 3], least)));
        const others = total - sum([0, 1, 2, 3], found);
        expect(found[4]).toBe(Math.max(others, least[4] ?? 0, 0));
      },
    ),
  );
});
