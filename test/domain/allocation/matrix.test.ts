import fc from "fast-check";
import { Decimal, columnOf, matrix } from "../../../src/domain";
import { agreeing } from "./margins";

const column = (values: readonly number[]) => columnOf(values.map((value) => new Decimal(value)));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const step = new Decimal(1);

function tableOf(rows: readonly number[], columns: readonly number[], seed?: number[][]) {
  const request = { rows: column(rows), columns: column(columns), step };
  const result = matrix(seed ? { ...request, seed: seed.map(column) } : request);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.cells.map((line) => line.map(Number));
}

test("[M2][M3] own figures of 5000 beside 1, one step moved: t (t + 1) × 5000² = (1000 − t)(999 − t), t = 0.0384…", () => {
  const cells = tableOf(
    [1000, 1000],
    [1001, 999],
    [
      [5000, 1],
      [1, 5000],
    ],
  );
  expect(cells).toEqual([
    [1000, 0],
    [1, 999],
  ]);
});

/** Every table of floors and ceilings with both margins. */
function roundings(exact: readonly (readonly number[])[], rows: number[], columns: number[]) {
  const tables = exact
    .flat()
    .reduce<number[][]>(
      (all, cell) =>
        all.flatMap((way) =>
          [...new Set([Math.floor(cell + 1e-9), Math.ceil(cell - 1e-9)])].map((next) => [
            ...way,
            next,
          ]),
        ),
      [[]],
    )
    .map((way) =>
      rows.map((_, row) => way.slice(row * columns.length, (row + 1) * columns.length)),
    );
  return tables.filter(
    (table) =>
      table.every((line, row) => sum(line) === rows[row]) &&
      columns.every((total, at) => sum(table.map((line) => line[at] ?? 0)) === total),
  );
}

/** Scaling as the textbook has it: rows and columns in turns, in doubles, three thousand times. */
function inTurns(seed: readonly (readonly number[])[], rows: number[], columns: number[]) {
  let cells = seed.map((line) => [...line]);
  for (let turn = 0; turn < 3_000; turn += 1) {
    cells = cells.map((line, row) => line.map((cell) => (cell * (rows[row] ?? 0)) / sum(line)));
    const sums = columns.map((_, at) => sum(cells.map((line) => line[at] ?? 0)));
    cells = cells.map((line) =>
      line.map((cell, at) => (cell * (columns[at] ?? 0)) / (sums[at] ?? 1)),
    );
  }
  return cells;
}

const seeded = fc.record({
  margins: agreeing(3, 12),
  seed: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  }),
});

test("[M3] under a seed the least deviation: every rounding of the table scaled in turns", () => {
  fc.assert(
    fc.property(seeded, ({ margins: { rows, columns }, seed }) => {
      const exact = inTurns(seed, rows, columns);
      const all = roundings(exact, rows, columns);
      const deviation = (table: readonly (readonly number[])[]) =>
        sum(
          table.flatMap((line, row) =>
            line.map((cell, at) => Math.abs(cell - (exact[row]?.[at] ?? 0))),
          ),
        );
      const cells = tableOf(rows, columns, seed);
      expect(all).toContainEqual(cells);
      expect(deviation(cells)).toBeCloseTo(Math.min(...all.map(deviation)), 8);
    }),
    { numRuns: 150 },
  );
});

const withZeros = fc.record({
  seed: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  }),
  counts: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  }),
});

test("[M2][M4] zeros stay, in one part or in several, and every cell is within a step of the scaled one", () => {
  fc.assert(
    fc.property(withZeros, ({ seed, counts }) => {
      const kept = counts.map((line, row) =>
        line.map((count, at) => (seed[row]?.[at] ? count : 0)),
      );
      const rows = kept.map(sum);
      const columns = [0, 1, 2].map((at) => sum(kept.map((line) => line[at] ?? 0)));
      fc.pre([...rows, ...columns].every((total) => total > 0));
      const cells = tableOf(rows, columns, seed);
      expect(cells.map(sum)).toEqual(rows);
      expect([0, 1, 2].map((at) => sum(cells.map((line) => line[at] ?? 0)))).toEqual(columns);
      inTurns(seed, rows, columns).forEach((line, row) =>
        line.forEach((exact, at) => {
          if (seed[row]?.[at] === 0) expect(cells[row]?.[at]).toBe(0);
          expect(Math.abs((cells[row]?.[at] ?? 0) - exact)).toBeLessThan(1.01);
        }),
      );
    }),
    { numRuns: 100 },
  );
});

test("[M3] a seed that is a product of rows and columns gives what no seed gives, ties alike", () => {
  fc.assert(
    fc.property(
      agreeing(4, 6),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
      ({ rows, columns }, down, across) => {
        const seed = down.map((a) => across.map((b) => a * b));
        expect(tableOf(rows, columns, seed)).toEqual(tableOf(rows, columns));
      },
    ),
  );
});

test("[M3] ties go to the earlier row", () => {
  const ones = [
    [1, 1],
    [1, 1],
  ];
  expect(tableOf([1, 1], [1, 1], ones)).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(tableOf([3, 3, 3], [3, 3, 3]).flat()).toEqual(new Array(9).fill(1));
});
