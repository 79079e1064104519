import fc from "fast-check";
import {
  type Appraisal,
  Decimal,
  type Fraction,
  type Missing,
  type Ratings,
  appraise,
  columnOfCells,
  understandScheme,
} from "../../../src/domain";

interface Given {
  readonly ratee: string;
  readonly group: string;
  readonly rater: string;
  readonly indicator: string;
  readonly rating: number;
}

const minimum = 3;
const weights = [
  ["a", 50, "x", 30],
  ["a", 50, "y", 20],
  ["b", 30, "x", 30],
  ["c", 20, "z", 20],
] as const;
const understood = understandScheme(
  weights.map(([group, groupWeight, indicator, weight], index) => ({
    row: index + 1,
    group,
    groupWeight: new Decimal(groupWeight),
    indicator,
    weight: new Decimal(weight),
    minRaters: group === "b" ? new Decimal(minimum) : undefined,
  })),
);
if (!understood.ok) throw new Error("the scheme is right");
const scheme = understood.value;

const ratingsOf = (rows: readonly Given[]): Ratings => ({
  ratees: rows.map(({ ratee }) => ratee),
  groups: rows.map(({ group }) => group),
  raters: rows.map(({ rater }) => rater),
  indicators: rows.map(({ indicator }) => indicator),
  ratings: columnOfCells(rows.map(({ rating }) => rating)),
  rated: rows.map(() => true),
});

function scored(rows: readonly Given[], missing: Missing): readonly Appraisal[] {
  const result = appraise(scheme, ratingsOf(rows), {
    missing,
    zeros: "score",
    full: new Decimal(100),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const cells = fc.uniqueArray(
  fc.record({
    ratee: fc.constantFrom("Chen", "Lin"),
    place: fc.constantFrom(...weights),
    rater: fc.constantFrom("r1", "r2", "r3", "r4"),
    rating: fc.integer({ min: 0, max: 100 }),
  }),
  {
    minLength: 1,
    maxLength: 24,
    selector: ({ ratee, place, rater }) => [ratee, place[0], place[2], rater].join(),
  },
);
const given = cells.map((rows) =>
  rows.map(({ ratee, place, rater, rating }): Given => ({
    ratee,
    group: place[0],
    rater,
    indicator: place[2],
    rating,
  })),
);
const policy = fc.constantFrom<Missing>("hold", "share", "zero");
const number = ({ top, bottom }: Fraction) => Number(top) / Number(bottom);

test("[P11] a score under share lies between the ratee's least and greatest counted rating", () => {
  fc.assert(
    fc.property(given, (rows) => {
      for (const { ratee, total } of scored(rows, "share")) {
        const own = rows.filter((row) => row.ratee === ratee).map(({ rating }) => rating);
        if (total.kind !== "score") continue;
        expect(number(total.value)).toBeGreaterThanOrEqual(Math.min(...own));
        expect(number(total.value)).toBeLessThanOrEqual(Math.max(...own));
      }
    }),
  );
});

test("[P11] equal ratings give that rating", () => {
  fc.assert(
    fc.property(given, fc.integer({ min: 0, max: 100 }), (rows, rating) => {
      for (const { total } of scored(
        rows.map((row) => ({ ...row, rating })),
        "share",
      ))
        if (total.kind === "score")
          expect(total.value).toEqual({ top: BigInt(rating), bottom: 1n });
    }),
  );
});

test("[P11] the order of rows is immaterial", () => {
  fc.assert(
    fc.property(given, policy, (rows, missing) => {
      const sorted = (list: readonly Appraisal[]) =>
        [...list].sort((a, b) => a.ratee.localeCompare(b.ratee));
      expect(sorted(scored([...rows].reverse(), missing))).toEqual(sorted(scored(rows, missing)));
    }),
  );
});

test("[P11] a further rater who gives the mean of every indicator changes no score", () => {
  const full = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(full, policy, (ratings, missing) => {
      const rows = weights.flatMap(([group, , indicator], place) =>
        ["r1", "r2", "r3", "r4"].map((rater, person): Given => ({
          ratee: "Chen",
          group,
          rater,
          indicator,
          rating: ratings[place * 4 + person] ?? 0,
        })),
      );
      const mean = (row: Given) =>
        rows
          .filter(({ group, indicator }) => group === row.group && indicator === row.indicator)
          .reduce((sum, { rating }) => sum + rating, 0) / 4;
      const more = weights.map(([group, , indicator]): Given => ({
        ratee: "Chen",
        group,
        rater: "new",
        indicator,
        rating: mean({ ratee: "Chen", group, rater: "", indicator, rating: 0 }),
      }));
      expect(scored([...rows, ...more], missing)[0]?.total).toEqual(
        scored(rows, missing)[0]?.total,
      );
    }),
  );
});

/** Everything that is shown of a ratee: as the function and the pane give it. */
const shown = ({ groups, total, coverage, raters, missing }: Appraisal) =>
  JSON.stringify({ groups, total, coverage, raters, missing }, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );

test("[P5] nothing that is shown depends on the ratings of a group under its minimum, so they cannot be solved for", () => {
  const hidden = fc.array(fc.integer({ min: 0, max: 100 }), {
    minLength: 1,
    maxLength: minimum - 1,
  });
  fc.assert(
    fc.property(given, hidden, hidden, policy, (rows, one, other, missing) => {
      const open = rows.filter(({ group, ratee }) => group !== "b" && ratee === "Chen");
      const behind = (ratings: readonly number[]) =>
        ratings.map((rating, index): Given => ({
          ratee: "Chen",
          group: "b",
          rater: `h${index}`,
          indicator: "x",
          rating,
        }));
      const [first] = scored([...open, ...behind(one)], missing);
      const [second] = scored([...open, ...behind(other)], missing);
      expect(first && shown(first)).toBe(second && shown(second));
    }),
  );
});

test("[P12] the score under every policy comes from the same ratings; complete ratings score the same under all", () => {
  fc.assert(
    fc.property(given, (rows) => {
      const [hold, share, zero] = (["hold", "share", "zero"] as const).map((missing) =>
        scored(rows, missing),
      );
      hold?.forEach(({ total }, index) => {
        if (total.kind !== "score") return;
        expect(share?.[index]?.total).toEqual(total);
        expect(zero?.[index]?.total).toEqual(total);
      });
    }),
  );
});
