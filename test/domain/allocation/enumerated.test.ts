import fc from "fast-check";
import { Decimal, cascade, columnOf, phase } from "../../../src/domain";
import { requestOf } from "./request";

const column = (values: readonly number[]) => columnOf(values.map((value) => new Decimal(value)));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/**
 * Every way to add 0 or 1 to each floor; a whole exact value has one way. Exact values are tops
 * over one bottom.
 */
function ways(tops: readonly number[], bottom: number): number[][] {
  return tops.reduce<number[][]>(
    (all, top) => {
      const floor = Math.floor(top / bottom);
      const options = top % bottom === 0 ? [floor] : [floor, floor + 1];
      return all.flatMap((way) => options.map((option) => [...way, option]));
    },
    [[]],
  );
}

/** Whether a whole number is the floor or the ceiling of an exact value. */
const isNext = (whole: number, top: number, bottom: number): boolean =>
  whole === Math.floor(top / bottom) || whole === Math.ceil(top / bottom);

const letters = fc.constantFrom("x", "y");
const trees = fc
  .record({
    total: fc.integer({ min: 0, max: 20 }),
    rows: fc.uniqueArray(
      fc.record({
        path: fc.tuple(letters, letters, letters),
        driver: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 7, selector: ({ path }) => path.join() },
    ),
  })
  .filter(({ rows }) => rows.some(({ driver }) => driver > 0));

test("[C3] the cascade is one of all the roundings that are right at every node, enumerated", () => {
  fc.assert(
    fc.property(trees, ({ total, rows }) => {
      const bottom = sum(rows.map(({ driver }) => driver));
      const tops = rows.map(({ driver }) => total * driver);
      const nodes = [
        ...new Set(
          rows.flatMap(({ path }) => [0, 1, 2].map((level) => path.slice(0, level).join("/"))),
        ),
      ];
      const below = nodes.map((node) =>
        rows.flatMap(({ path }, row) =>
          node === "" || `${path.join("/")}/`.startsWith(`${node}/`) ? [row] : [],
        ),
      );
      const right = ways(tops, bottom).filter(
        (way) =>
          sum(way) === total &&
          below.every((members) =>
            isNext(
              sum(members.map((row) => way[row] ?? 0)),
              sum(members.map((row) => tops[row] ?? 0)),
              bottom,
            ),
          ),
      );
      const result = cascade(
        requestOf({ total: String(total), step: "1", drivers: rows.map(({ driver }) => driver) }),
        rows.map(({ path }) => path),
      );
      expect(right).toContainEqual(result.ok ? result.value.units.map(Number) : result.refusal);
    }),
    { numRuns: 500 },
  );
});

const years = fc.record({
  amounts: fc.array(fc.record({ amount: fc.integer({ min: 0, max: 9 }), region: letters }), {
    minLength: 1,
    maxLength: 3,
  }),
  profile: fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 })
    .filter((parts) => sum(parts) > 0),
});

test("[H2][H3] the phased table is one of all the tables that are right in every row, node and period, enumerated", () => {
  fc.assert(
    fc.property(years, ({ amounts, profile }) => {
      const bottom = sum(profile);
      const tops = amounts.flatMap(({ amount }) => profile.map((part) => amount * part));
      const groups = [
        () => true,
        ...["x", "y"].map(
          (name) =>
            ({ region }: { region: string }) =>
              region === name,
        ),
      ];
      const members = groups.map((isIn) =>
        amounts.flatMap((row, index) => (isIn(row) ? [index] : [])),
      );
      const cell = (table: readonly number[], row: number, period: number) =>
        table[row * 3 + period] ?? 0;
      const isRight = (table: readonly number[]): boolean =>
        amounts.every(
          ({ amount }, row) => sum(profile.map((_, period) => cell(table, row, period))) === amount,
        ) &&
        members.every((rows) =>
          profile.every((_, period) =>
            isNext(
              sum(rows.map((row) => cell(table, row, period))),
              sum(rows.map((row) => cell(tops, row, period))),
              bottom,
            ),
          ),
        );
      const right = ways(tops, bottom).filter(isRight);
      const result = phase({
        annual: column(amounts.map(({ amount }) => amount)),
        profile: [column(profile)],
        step: new Decimal(1),
        paths: amounts.map(({ region }, row) => [region, String(row)]),
      });
      expect(right).toContainEqual(
        result.ok ? result.value.cells.flat().map(Number) : result.refusal,
      );
    }),
    { numRuns: 500 },
  );
});
