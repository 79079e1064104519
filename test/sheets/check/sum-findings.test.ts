import fc from "fast-check";
import { findingsIn } from "../../../src/sheets/check/findings";
import { regionOf } from "../regions";

/** Regions of provinces of people, each with its total below it, and the total of all. */
const nested = fc.array(
  fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 3 },
);

function nestedRows(regions: readonly (readonly (readonly number[])[])[]): (string | number)[][] {
  const sum = (figures: readonly number[]): number => figures.reduce((all, own) => all + own, 0);
  const rows = regions.flatMap((provinces, region) => [
    ...provinces.flatMap((people, province) => [
      ...people.map((figure, row) => [`大区${region}`, `省${province}`, `人${row}`, figure]),
      ["小计", "", "", sum(people)],
    ]),
    ["合计", "", "", sum(provinces.flat())],
  ]);
  return [...rows, ["总计", "", "", sum(regions.flat(2))]];
}

const found = (rows: readonly (readonly (string | number)[])[]) =>
  findingsIn([regionOf(rows)]).map(({ row }) => row);

test("totals of totals are right as they stand, and found where one is far off", () => {
  fc.assert(
    fc.property(nested, fc.nat(), (regions, pick) => {
      const rows = nestedRows(regions);
      expect(found(rows)).toEqual([]);
      const totals = rows.flatMap(([label], at) => (String(label).endsWith("计") ? [at] : []));
      const wrong = totals[pick % totals.length] ?? 0;
      const off = rows.map((line, at) =>
        at === wrong ? [...line.slice(0, 3), Number(line[3]) + 1_000_000] : line,
      );
      const rowsFound = found(off);
      expect(wrong < 2 || rowsFound.includes(wrong)).toBe(true);
    }),
  );
});
