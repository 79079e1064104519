import fc from "fast-check";
import { cheapestSpares } from "../../../src/domain/allocation/cheapest-spares";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const choices = fc.record({
  costs: fc.array(
    fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { minLength: 3, maxLength: 3 }),
    { minLength: 3, maxLength: 3 },
  ),
  taken: fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  }),
  shift: fc.constantFrom(0n, 2n ** 76n),
});

test("[M3] spare steps at the least cost, every choice tried; nothing where columns cannot be met", () => {
  fc.assert(
    fc.property(choices, ({ costs, taken, shift }) => {
      const isTaken = (row: number, at: number) =>
        Boolean(taken[row]?.[at]) && costs[row]?.[at] !== null;
      const rows = costs.map((line, row) => line.filter((_, at) => isTaken(row, at)).length);
      const columns = [0, 1, 2].map((at) => costs.filter((_, row) => isTaken(row, at)).length);
      const chosen = cheapestSpares(
        costs.map((line) =>
          line.map((cost) => (cost === null ? undefined : BigInt(cost) * (shift || 1n))),
        ),
        rows,
        columns,
      );
      if (!chosen) throw new Error("what was taken meets both");
      const costOf = (way: readonly (readonly boolean[])[]) =>
        sum(way.flatMap((line, row) => line.map((is, at) => (is ? (costs[row]?.[at] ?? 0) : 0))));
      const own = costs.map((line, row) => line.map((_, at) => chosen(row, at)));
      const ways = Array.from({ length: 512 }, (_, bits) =>
        costs.map((line, row) =>
          line.map((cost, at) => cost !== null && ((bits >> (3 * row + at)) & 1) === 1),
        ),
      ).filter(
        (way) =>
          way.every((line, row) => line.filter(Boolean).length === rows[row]) &&
          columns.every((count, at) => way.filter((line) => line[at]).length === count),
      );
      expect(ways).toContainEqual(own);
      expect(costOf(own)).toBe(Math.min(...ways.map(costOf)));
    }),
  );
  expect(cheapestSpares([[1n, undefined]], [1], [0, 1])).toBeUndefined();
});
