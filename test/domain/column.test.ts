import fc from "fast-check";
import { Decimal, columnOfCells, valueAt } from "../../src/domain";

const cells = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 100),
  fc.constantFrom(0, -0, 0.1 + 0.2, 1 / 3, 5e-324, 1.7e308, 999_999_999_999_999.9, -1e-7),
);

test("[N1] a column holds each cell's decimal of fifteen digits, whatever stands beside it", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), (list) => {
      const column = columnOfCells(list);
      list.forEach((cell, index) =>
        expect(valueAt(column, index).eq(new Decimal(cell.toPrecision(15)))).toBe(true),
      );
    }),
    { numRuns: 2000 },
  );
});
