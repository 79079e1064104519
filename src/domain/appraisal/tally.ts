import type { Fraction } from "../fraction";
import { at } from "../result";

/** Points that a figure gives, and the row in which they stand. */
interface Measured {
  readonly points: Fraction;
  readonly row: number;
}

/** One ratee's ratings, added up by group and indicator, with who gave them; and the figures. */
export class Tally {
  private readonly sums: bigint[][];
  private readonly counts: number[][];
  private readonly anonymous: number[][];
  private readonly raterCounts: number[];
  private readonly ratersSeen = new Set<number>();
  private readonly rowsSeen = new Map<number, number>();
  private readonly most: number;
  private readonly figures: (Measured | undefined)[][];
  private readonly firstRows: (number | undefined)[][];

  /** @param sizes the number of indicators in each group */
  constructor(sizes: readonly number[]) {
    this.sums = sizes.map((size) => new Array<bigint>(size).fill(0n));
    this.counts = sizes.map((size) => new Array<number>(size).fill(0));
    this.anonymous = sizes.map((size) => new Array<number>(size).fill(0));
    this.raterCounts = sizes.map(() => 0);
    this.most = sizes.reduce((most, size) => Math.max(most, size), 1);
    this.figures = sizes.map(() => []);
    this.firstRows = sizes.map(() => []);
  }

  /**
   * Adds a rating.
   *
   * @param rater the rater's number; nothing for an anonymous one
   * @returns the row in which this rater rated the same indicator before, if that is so
   */
  add(
    group: number,
    indicator: number,
    rater: number | undefined,
    rating: bigint,
    row: number,
  ): number | undefined {
    const first =
      rater === undefined
        ? this.addAnonymous(group, indicator)
        : this.addNamed(group, indicator, rater, row);
    if (first !== undefined) return first;
    const firstRows = at(this.firstRows, group);
    firstRows[indicator] ??= row;
    increase(this.sums[group], indicator, rating);
    const counts = this.counts[group];
    if (counts) counts[indicator] = at(counts, indicator) + 1;
    return undefined;
  }

  /** Sets the points of a measured indicator. @returns the row that set them before, if one did */
  measure(group: number, indicator: number, points: Fraction, row: number): number | undefined {
    const figures = at(this.figures, group);
    const before = figures[indicator];
    figures[indicator] ??= { points, row };
    return before?.row;
  }

  /** The points of a measured indicator, where there are any. */
  measured(group: number, indicator: number): Fraction | undefined {
    return this.figures[group]?.[indicator]?.points;
  }

  /** The first row that rated an indicator. */
  firstRow(group: number, indicator: number): number | undefined {
    return this.firstRows[group]?.[indicator];
  }

  /** The sum and the number of ratings of an indicator. */
  of(group: number, indicator: number): { readonly sum: bigint; readonly count: number } {
    return {
      sum: this.sums[group]?.[indicator] ?? 0n,
      count: this.counts[group]?.[indicator] ?? 0,
    };
  }

  /** The named raters of a group plus the most anonymous rows on one indicator [P6]. */
  raters(group: number): number {
    return (
      (this.raterCounts[group] ?? 0) +
      (this.anonymous[group] ?? []).reduce((most, count) => Math.max(most, count), 0)
    );
  }

  private addAnonymous(group: number, indicator: number): undefined {
    const anonymous = this.anonymous[group];
    if (anonymous) anonymous[indicator] = at(anonymous, indicator) + 1;
  }

  private addNamed(
    group: number,
    indicator: number,
    rater: number,
    row: number,
  ): number | undefined {
    const seat = rater * this.raterCounts.length + group;
    if (!this.ratersSeen.has(seat)) {
      this.ratersSeen.add(seat);
      this.raterCounts[group] = at(this.raterCounts, group) + 1;
    }
    const place = seat * this.most + indicator;
    const first = this.rowsSeen.get(place);
    if (first === undefined) this.rowsSeen.set(place, row);
    return first;
  }
}

function increase(sums: bigint[] | undefined, index: number, by: bigint): void {
  if (sums) sums[index] = at(sums, index) + by;
}
