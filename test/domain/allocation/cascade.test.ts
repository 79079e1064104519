import fc from "fast-check";
import { cascade, split } from "../../../src/domain";
import { requestOf } from "./request";
import { letters } from "./trees";

function cascaded(
  total: number,
  step: number,
  drivers: readonly number[],
  paths: readonly (readonly string[])[],
) {
  const result = cascade(requestOf({ total: String(total), step: String(step), drivers }), paths);
  return result.ok ? result.value.units.map(Number) : result.refusal;
}

test("[C1] a blank key repeats the one above it; the same leaf twice is refused with its row", () => {
  expect(
    cascaded(
      10,
      1,
      [1, 1, 1],
      [
        ["A", "a"],
        ["", "b"],
        ["B", "c"],
      ],
    ),
  ).toEqual([4, 3, 3]);
  expect(
    cascaded(
      10,
      1,
      [1, 1, 1],
      [
        ["A", "a"],
        ["B", "a"],
        ["A", " a "],
      ],
    ),
  ).toEqual({ code: "leaf-repeated", row: 3, leaf: "A /  a " });
  const below = (second: string[]) => cascaded(10, 1, [1, 1], [["A", "a", "x"], second]);
  expect(below(["", "", "y"])).toEqual([5, 5]);
  // What stands below A says nothing of B.
  expect(below(["B", "", "y"])).toEqual({ code: "path-blank", row: 2, column: 2 });
  expect(cascaded(10, 1, [1], [["", "a"]])).toEqual({ code: "path-blank", row: 1, column: 1 });
});

const small = fc
  .record({
    total: fc.integer({ min: -20, max: 20 }),
    step: fc.constantFrom(1, 2, 3),
    rows: fc.uniqueArray(
      fc.record({
        path: fc.tuple(letters, letters, letters),
        driver: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 9, selector: ({ path }) => path.join() },
    ),
  })
  .filter(({ rows, total }) => total === 0 || rows.some(({ driver }) => driver > 0));

test("[C2][C3] children add up, and every node is less than a step from the sum of its leaves' exact shares", () => {
  fc.assert(
    fc.property(small, ({ total, step, rows }) => {
      const shares = cascaded(
        total,
        step,
        rows.map(({ driver }) => driver),
        rows.map(({ path }) => path),
      ) as number[];
      const all = rows.reduce((sum, { driver }) => sum + driver, 0);
      const nodes = new Set(
        rows.flatMap(({ path }) => [0, 1, 2, 3].map((level) => path.slice(0, level).join("/"))),
      );
      for (const node of nodes) {
        const inside = rows
          .map(({ path }, row) => ({
            row,
            isIn: `${path.join("/")}/`.startsWith(node === "" ? "" : `${node}/`),
          }))
          .filter(({ isIn }) => isIn);
        const given = inside.reduce((sum, { row }) => sum + (shares[row] ?? 0), 0);
        const exact = inside.reduce((sum, { row }) => sum + total * (rows[row]?.driver ?? 0), 0);
        expect(Math.abs(given * all - exact)).toBeLessThan(step * (all || 1));
      }
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
    }),
    { numRuns: 1500 },
  );
});

test("[C2] limits and locks of the leaves hold, as in a flat split", () => {
  const request = requestOf({
    total: "100",
    drivers: [50, 30, 20, 10],
    step: "1",
    max: [30, 0, 0, 0],
    locked: [0, 0, 0, 7],
  });
  const flat = split(request);
  const down = cascade(request, [
    ["A", "a"],
    ["A", "b"],
    ["B", "c"],
    ["B", "d"],
  ]);
  if (!flat.ok || !down.ok) throw new Error("refused");
  expect(down.value.units[0]).toBe(30n);
  expect(down.value.units[3]).toBe(7n);
  expect(down.value.units.reduce((sum, unit) => sum + unit, 0n)).toBe(100n);
});
