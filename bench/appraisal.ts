import { figures, median } from "./figures";
import { plainGroupBy } from "./peers";

const groups = [
  ["superior", 40],
  ["peers", 30],
  ["subordinates", 20],
  ["self", 10],
] as const;
/** A rating table as it stands on a sheet, in the order in which raters hand in. */
export function ratingTable(ratees: number): unknown[][] {
  const given = figures(ratees * 100, 99);
  return Array.from({ length: 10 }, (_, rater) => rater).flatMap((rater) =>
    Array.from({ length: ratees * 10 }, (_, row) => {
      const [ratee, indicator] = [Math.floor(row / 10), row % 10];
      return [
        `ratee ${ratee}`,
        groups[indicator % 4]?.[0],
        `rater ${ratee % 40}-${rater}`,
        `indicator ${indicator}`,
        1 + (given[rater * ratees * 10 + row] ?? 0),
      ];
    }),
  );
}

/** Lines of what was measured, milliseconds and a note. */
export async function appraisalLines(): Promise<readonly (readonly [string, number, string])[]> {
  const { functions } = await import("../src/functions");
  const table = ratingTable(2_000);
  const weights = weighed();
  const plain = median(() => plainGroupBy(table, weights), 5);
  const ours = median(() => functions.APPRAISE(weights, table), 5);
  const million = ratingTable(10_000);
  const most = median(() => functions.APPRAISE(weights, million), 3);
  return [
    ["plain float group-by, 200,000 ratings (no checks, not exact)", plain, "1.00"],
    [
      "MERIT.APPRAISE, 200,000 ratings, cells to cells",
      ours,
      `${(ours / plain).toFixed(2)} × plain`,
    ],
    [
      "MERIT.APPRAISE, 1,000,000 ratings",
      most,
      `${(most / ours).toFixed(1)} × the time of 200,000`,
    ],
  ];
}

/** Ten indicators over the groups in turn, their weights adding up to 100 % in each. */
function weighed(): unknown[][] {
  return groups.flatMap(([group, weight], place) => {
    const own = Array.from({ length: 10 }, (_, index) => index).filter(
      (index) => index % 4 === place,
    );
    return own.map((index) => [group, weight / 100, `indicator ${index}`, 1 / own.length]);
  });
}
