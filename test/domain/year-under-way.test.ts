import fc from "fast-check";
import {
  Decimal,
  type MeasureRequest,
  type YearRequest,
  auditPlan,
  columnOfCells,
  evenProfile,
  figuresOf,
  nodesOf,
  planYear,
  valueAt,
} from "../../src/domain";

const paths = ["A/1", "A/2", "B/1", "B/2", "C/1"].map((path) => path.split("/"));
const rows = paths.length;

interface Year {
  readonly total: number;
  readonly step: number;
  readonly drivers: readonly number[];
  /** Cents, rows × periods. */
  readonly booked: readonly (readonly number[])[];
  readonly closed: number;
  readonly overshoot: "others" | "total";
  readonly ended: readonly boolean[];
  readonly locks: readonly number[];
  readonly isRate: boolean;
}

const perRow = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(cell, { minLength: rows, maxLength: rows });

const years: fc.Arbitrary<Year> = fc.record({
  total: fc.integer({ min: 0, max: 500 }),
  step: fc.constantFrom(1, 10),
  drivers: perRow(fc.integer({ min: 0, max: 5 })),
  booked: perRow(
    fc.array(
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: -500, max: 5_000 }),
        fc.integer({ min: 0, max: 40 }).map((whole) => whole * 100),
      ),
      { minLength: 4, maxLength: 4 },
    ),
  ),
  closed: fc.integer({ min: 1, max: 4 }),
  overshoot: fc.constantFrom("others", "total"),
  ended: perRow(fc.boolean()),
  locks: perRow(fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 60 }))),
  isRate: fc.boolean(),
});

function requestOf(year: Year): YearRequest {
  const table = {
    cells: year.booked.map((line) => line.map((cents) => BigInt(cents))),
    places: 2,
  };
  const own: Partial<MeasureRequest> = { actuals: table, ended: year.ended };
  const locked = year.locks.some((lock) => lock > 0) ? columnOfCells([...year.locks]) : undefined;
  const drivers = columnOfCells([...year.drivers]);
  const step = new Decimal(year.step);
  const sales: MeasureRequest = {
    basis: {
      kind: "drivers",
      total: new Decimal(year.total),
      drivers,
      locked: year.isRate ? undefined : locked,
    },
    step,
    ...(year.isRate ? {} : own),
  };
  const collected: MeasureRequest = {
    basis: { kind: "rate", rate: new Decimal("0.9"), of: 0, locked },
    step,
    ...own,
  };
  return {
    paths,
    measures: year.isRate ? [sales, collected] : [sales],
    profile: evenProfile(4),
    closed: year.closed,
    overshoot: year.overshoot,
  };
}

const sumOf = (values: readonly Decimal[]): Decimal => Decimal.sum(0, ...values);

test("[Y4][Y6] in any year under way every year is the sum of its periods and every node of its children; nobody is under what he reached, nobody else pays more than the total", () => {
  fc.assert(
    fc.property(years, (year) => {
      const request = requestOf(year);
      const planned = planYear(request);
      // Locks, rows without a driver, and leavers beyond a total that grows can be impossible.
      const isPossible =
        year.locks.every((lock) => lock === 0) &&
        year.drivers.every((driver) => driver > 0) &&
        !year.ended.every(Boolean) &&
        (year.overshoot === "others" || !year.ended.includes(true));
      if (!planned.ok) {
        expect(isPossible).toBe(false);
        return;
      }
      const index = request.measures.length - 1;
      const plan = planned.value[index];
      if (!plan) throw new Error("no plan");
      const audit = auditPlan(request, index, plan);
      expect(audit.off).toBeUndefined();
      const reached = year.booked.map((line) =>
        new Decimal(line.slice(0, year.closed).reduce((sum, cents) => sum + cents, 0)).div(100),
      );
      const floors = reached.map((own) => Decimal.max(0, own));
      const annual = plan.annual.units.map((_, row) => valueAt(plan.annual, row));
      for (const node of nodesOf(paths)) {
        const [whole, ...parts] = figuresOf(plan, node);
        expect(sumOf(parts).toFixed(4)).toBe(whole?.toFixed(4));
        expect(whole?.toFixed(4)).toBe(sumOf(node.rows.map((row) => annual[row]!)).toFixed(4));
      }
      if (year.closed === 4) return expect(annual.map(String)).toEqual(reached.map(String));
      annual.forEach((own, row) => {
        expect(own.gte(floors[row]!)).toBe(true);
        if (year.ended[row]) expect(own.toNumber()).toBe(floors[row]!.toNumber());
        else if (year.locks[row]! > 0)
          expect(own.toNumber()).toBe(Math.max(year.locks[row]!, floors[row]!.toNumber()));
        const places = plan.periods?.places ?? 0;
        plan.periods?.cells[row]
          ?.slice(year.closed)
          .forEach((cell) => expect(Number(cell)).toBeGreaterThan(-year.step * 10 ** places));
      });
      if (year.overshoot === "others" && !year.isRate)
        expect(sumOf(annual).toNumber()).toBe(Decimal.max(year.total, sumOf(floors)).toNumber());
    }),
    { numRuns: 800 },
  );
});

test("[Y4] whoever is under his share shares the rest by drivers, to a step", () => {
  fc.assert(
    fc.property(years, (year) => {
      const request = requestOf({
        ...year,
        locks: year.locks.map(() => 0),
        ended: year.ended.map(() => false),
        overshoot: "others",
        isRate: false,
        closed: Math.min(3, year.closed),
      });
      const planned = planYear(request);
      if (!planned.ok) return;
      const [plan] = planned.value;
      const floors = plan?.reached?.units.map((unit) => Math.max(0, Number(unit) / 100)) ?? [];
      const own = (row: number): number => valueAt(plan!.annual, row).toNumber();
      const open = floors.flatMap((floor, row) => (own(row) > floor + 2 * year.step ? [row] : []));
      const isCarried = new Decimal(plan?.split?.total ?? 0)
        .minus(sumOf(open.map((row) => new Decimal(own(row)))))
        .mod(year.step)
        .isZero();
      for (const a of open)
        for (const b of open) {
          const [da, db] = [year.drivers[a]!, year.drivers[b]!];
          const most = year.step * (da + db) * (isCarried ? 1 : 2);
          expect(Math.abs(own(a) * db - own(b) * da)).toBeLessThanOrEqual(most);
        }
    }),
    { numRuns: 500 },
  );
});

test("[Y4] 300 over three equal rows that reached 50, 10 and 200.5: the one keeps 200.5, the others share what is left; or the total grows", () => {
  const plan = (overshoot: "others" | "total") =>
    planYear({
      paths: [["a"], ["b"], ["c"]],
      measures: [
        {
          basis: {
            kind: "drivers",
            total: new Decimal(300),
            drivers: columnOfCells([1, 1, 1]),
          },
          step: new Decimal(1),
          actuals: { cells: [[500n], [100n], [2005n]], places: 1 },
        },
      ],
      profile: evenProfile(4),
      closed: 1,
      overshoot,
    });
  const amounts = (overshoot: "others" | "total") => {
    const result = plan(overshoot);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const [measure] = result.value;
    return measure?.annual.units.map((_, row) => valueAt(measure.annual, row).toNumber());
  };
  expect(amounts("others")).toEqual([50, 49.5, 200.5]);
  expect(amounts("total")).toEqual([100, 100, 200.5]);
});
