import fc from "fast-check";
import { Decimal, phase } from "../../../src/domain";
import { column, letters } from "./trees";

function phased(
  annual: readonly number[],
  profile: readonly (readonly number[])[],
  step: number,
  paths?: readonly (readonly string[])[],
) {
  const result = phase({
    annual: column(annual),
    profile: profile.map(column),
    step: new Decimal(step),
    paths,
  });
  return result.ok ? result.value.cells.map((line) => line.map(Number)) : result.refusal;
}

test("[H1] a row that divides evenly is spread by the profile", () => {
  expect(phased([12, 24], [[1, 2, 3]], 1)).toEqual([
    [2, 4, 6],
    [4, 8, 12],
  ]);
});

test("[H2] a thousand rows of 100 over 12 months: no month misses its exact total by a step", () => {
  const table = phased(
    new Array<number>(1000).fill(100),
    [new Array<number>(12).fill(1)],
    1,
  ) as number[][];
  for (let month = 0; month < 12; month += 1)
    expect(
      Math.abs(table.reduce((sum, line) => sum + (line[month] ?? 0), 0) - 100000 / 12),
    ).toBeLessThan(1);
});

test("[H4] an amount that is not whole steps carries its residue in its largest cell", () => {
  expect(phased([25], [[1, 2, 1]], 10)).toEqual([[10, 15, 0]]);
});

const tables = fc.record({
  rows: fc.array(
    fc.record({
      amount: fc.integer({ min: -15, max: 15 }),
      path: fc.tuple(letters, letters),
      profile: fc
        .array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 })
        .filter((parts) => parts.some((part) => part > 0)),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  step: fc.constantFrom(1, 2),
});

test("[H2][H3] rows, nodes in every period and cells are right at once, whatever the profiles and the tree", () => {
  fc.assert(
    fc.property(tables, ({ rows, step }) => {
      const paths = rows.map(({ path }, row) => [...path, String(row)]);
      const table = phased(
        rows.map(({ amount }) => amount),
        rows.map(({ profile }) => profile),
        step,
        paths,
      ) as number[][];
      const exact = rows.map(({ amount, profile }) =>
        profile.map((part) => (amount * part) / profile.reduce((a, b) => a + b, 0)),
      );
      const near = (given: number, wanted: number) =>
        expect(Math.abs(given - wanted)).toBeLessThan(step - 1e-9);
      rows.forEach(({ amount }, row) => {
        expect(table[row]?.reduce((a, b) => a + b, 0)).toBe(amount);
        table[row]?.forEach((cell, period) => near(cell, exact[row]?.[period] ?? 0));
      });
      for (const node of new Set(
        paths.flatMap((path) => [0, 1, 2].map((level) => path.slice(0, level).join("/"))),
      )) {
        for (let period = 0; period < 3; period += 1) {
          const inside = paths
            .map((path, row) =>
              node === "" || `${path.join("/")}/`.startsWith(`${node}/`) ? row : -1,
            )
            .filter((row) => row >= 0);
          near(
            inside.reduce((sum, row) => sum + (table[row]?.[period] ?? 0), 0),
            inside.reduce((sum, row) => sum + (exact[row]?.[period] ?? 0), 0),
          );
        }
      }
    }),
    { numRuns: 1500 },
  );
});

test("[H3] the company is right in every quarter, too", () => {
  const table = phased(
    [7, 11, 13, 17, 19],
    [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]],
    1,
  ) as number[][];
  const profile = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const part = (line: readonly number[]) =>
      line.slice(quarter * 3, quarter * 3 + 3).reduce((a, b) => a + b, 0);
    expect(
      Math.abs(table.reduce((sum, line) => sum + part(line), 0) - (67 * part(profile)) / 52),
    ).toBeLessThan(1);
  }
});

test.each([
  [
    "a negative profile",
    [10],
    [[1, -1]],
    { code: "profile-negative", row: 1, column: 2, got: "-1" },
  ],
  ["a profile that is all 0", [10], [[0, 0]], { code: "profile-all-zero", row: 1 }],
])("[H1] %s is refused", (_, annual, profile, refusal) => {
  expect(phased(annual, profile, 1)).toEqual(refusal);
});
