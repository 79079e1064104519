import fc from "fast-check";
import { Decimal, columnOf, matrix, split } from "../../../src/domain";
import { requestOf, sharesOf } from "./request";

const column = (values: readonly number[]) => columnOf(values.map((value) => new Decimal(value)));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/**
 * Every table of whole cells, each the floor or the ceiling of its exact cell, with both margins.
 */
function roundings(
  exact: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[][][] {
  const open = exact.flatMap((line, row) =>
    line.flatMap((cell, at) => (Math.abs(cell - Math.round(cell)) < 1e-9 ? [] : [{ row, at }])),
  );
  const floors = exact.map((line) => line.map((cell) => Math.floor(cell + 1e-9)));
  const tables = Array.from({ length: 2 ** open.length }, (_, bits) => {
    const table = floors.map((line) => [...line]);
    open.forEach(({ row, at }, index) => {
      const line = table[row];
      if (line && (bits >> index) & 1) line[at] = (line[at] ?? 0) + 1;
    });
    return table;
  });
  return tables.filter(
    (table) =>
      table.every((line, row) => sum(line) === rows[row]) &&
      columns.every((total, at) => sum(table.map((line) => line[at] ?? 0)) === total),
  );
}

const margins = fc.record({
  seed: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  }),
});

test("[M2][M3] the independent table is rounded with the least deviation: every rounding tried", () => {
  fc.assert(
    fc.property(margins, ({ seed }) => {
      const rows = seed.map(sum);
      const columns = [0, 1, 2].map((at) => sum(seed.map((line) => line[at] ?? 0)));
      const total = sum(rows);
      fc.pre(total > 0);
      const result = matrix({ rows: column(rows), columns: column(columns), step: new Decimal(1) });
      if (!result.ok) throw new Error(result.refusal.code);
      const cells = result.value.cells.map((line) => line.map(Number));
      const exact = rows.map((row) => columns.map((at) => (row * at) / total));
      const deviation = (table: readonly (readonly number[])[]) =>
        sum(
          table.flatMap((line, row) =>
            line.map((cell, at) => Math.abs(cell - (exact[row]?.[at] ?? 0))),
          ),
        );
      const best = Math.min(...roundings(exact, rows, columns).map(deviation));
      expect(roundings(exact, rows, columns)).toContainEqual(cells);
      expect(deviation(cells)).toBeCloseTo(best, 9);
    }),
    { numRuns: 300 },
  );
});

test("[M2] a seed is scaled to its margins: scaling keeps the odds ratio of a 2 × 2 table (Deming and Stephan 1940)", () => {
  const result = matrix({
    rows: column([5000, 5000]),
    columns: column([4000, 6000]),
    seed: [column([1, 2]), column([3, 4])],
    step: new Decimal("0.01"),
  });
  if (!result.ok) throw new Error(result.refusal.code);
  const [[a = 0, b = 1] = [], [c = 1, d = 0] = []] = result.value.cells.map((line) =>
    line.map(Number),
  );
  expect((a * d) / (b * c)).toBeCloseTo((1 * 4) / (2 * 3), 3);
  expect([a + b, c + d, a + c, b + d]).toEqual([500000, 500000, 400000, 600000]);
});

test("[M4] zero patterns: what no table can hold is refused at once, what one can hold is filled", () => {
  fc.assert(
    fc.property(margins, ({ seed }) => {
      const rows = seed.map(sum);
      const columns = [0, 1, 2].map((at) => sum(seed.map((line) => line[at] ?? 0)));
      const result = matrix({
        rows: column(rows),
        columns: column(columns),
        seed: seed.map(column),
        step: new Decimal(1),
      });
      if (!result.ok) throw new Error(result.refusal.code);
      result.value.cells.forEach((line, row) =>
        line.forEach((cell, at) => (seed[row]?.[at] === 0 ? expect(cell).toBe(0n) : undefined)),
      );
      expect(result.value.cells.map((line) => line.map(Number))).toEqual(seed);
    }),
    { numRuns: 200 },
  );
});

const limited = fc.record({
  total: fc.integer({ min: 0, max: 20 }),
  rows: fc.array(
    fc.record({
      driver: fc.integer({ min: 0, max: 6 }),
      min: fc.integer({ min: 0, max: 5 }),
      max: fc.integer({ min: 0, max: 9 }),
      locked: fc.constantFrom(0, 0, 0, 2, -1),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  step: fc.constantFrom(1, 2, 3),
});

test("[A3][A6][A7] with limits and locks: refused, or right in every row", () => {
  fc.assert(
    fc.property(limited, ({ total, rows, step }) => {
      const shares = sharesOf({
        total: String(total),
        step: String(step),
        drivers: rows.map(({ driver }) => driver),
        min: rows.map(({ min }) => min),
        max: rows.map(({ max }) => max),
        locked: rows.map(({ locked }) => locked),
      });
      if (!Array.isArray(shares)) return;
      expect(sum(shares.map(Number))).toBe(total);
      rows.forEach(({ min, max, locked }, row) => {
        const share = Number(shares[row]);
        if (locked !== 0) expect(share).toBe(locked);
        else {
          if (min > 0) expect(share).toBeGreaterThanOrEqual(min);
          if (max > 0) expect(share).toBeLessThanOrEqual(max);
        }
      });
    }),
    { numRuns: 3000 },
  );
});

const even = fc.record({
  total: fc.integer({ min: 0, max: 40 }),
  drivers: fc
    .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 })
    .filter((all) => sum(all) > 0),
  row: fc.nat(5),
  more: fc.integer({ min: 1, max: 5 }),
});
const plain = (total: number, drivers: readonly number[]) =>
  (sharesOf({ total: String(total), step: "1", drivers }) as string[]).map(Number);

test("[A10] scaling changes nothing, splitting again by the result changes nothing, a rising driver does not cost its row", () => {
  fc.assert(
    fc.property(even, ({ total, drivers, row, more }) => {
      const shares = plain(total, drivers);
      expect(
        plain(
          total,
          drivers.map((driver) => driver * 7),
        ),
      ).toEqual(shares);
      if (total > 0) expect(plain(total, shares)).toEqual(shares);
      const at = row % drivers.length;
      const raised = plain(
        total,
        drivers.map((driver, index) => (index === at ? driver + more : driver)),
      );
      expect(raised[at]).toBeGreaterThanOrEqual(shares[at] ?? 0);
    }),
    { numRuns: 2000 },
  );
});

test("[A2] safe integers and big integers give the same shares", () => {
  const big = 2n ** 60n;
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 2n ** 40n }), { minLength: 1, maxLength: 30 }),
      fc.bigInt({ min: 1n, max: 2n ** 50n }),
      (drivers, total) => {
        fc.pre(drivers.some((driver) => driver > 0n));
        const of = (units: readonly bigint[]) => {
          const result = split({
            ...requestOf({ total: String(total), step: "1", drivers: [] }),
            drivers: { units, places: 0 },
            min: undefined,
            max: undefined,
            locked: undefined,
          });
          return result.ok ? result.value.units : result.refusal;
        };
        expect(of(drivers.map((driver) => driver * big))).toEqual(of(drivers));
      },
    ),
    { numRuns: 1000 },
  );
});
