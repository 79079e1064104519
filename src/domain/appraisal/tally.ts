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
  private readonly named: Map<string, Map<number, number>>[];
  private readonly figures: (Measured | undefined)[][];
  private readonly firstRows: (number | undefined)[][];

  /** @param sizes the number of indicators in each group */
  constructor(sizes: readonly number[]) {
    this.sums = sizes.map((size) => new Array<bigint>(size).fill(0n));
    this.counts = sizes.map((size) => new Array<number>(size).fill(0));
    this.anonymous = sizes.map((size) => new Array<number>(size).fill(0));
    this.named = sizes.map(() => new Map<string, Map<number, number>>());
    this.figures = sizes.map(() => []);
    this.firstRows = sizes.map(() => []);
  }

  /**
   * Adds a rating. @returns the row in which this rater rated the same indicator before, if that is
   * so
   */
  add(
    group: number,
    indicator: number,
    rater: string,
    rating: bigint,
    row: number,
  ): number | undefined {
    const first =
      rater === ""
        ? this.addAnonymous(group, indicator)
        : this.addNamed(group, indicator, rater.toLowerCase(), row);
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
      (this.named[group]?.size ?? 0) +
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
    rater: string,
    row: number,
  ): number | undefined {
    const named = this.named[group] ?? new Map<string, Map<number, number>>();
    const rated = named.get(rater) ?? new Map<number, number>();
    named.set(rater, rated);
    const first = rated.get(indicator);
    if (first === undefined) rated.set(indicator, row);
    return first;
  }
}

function increase(sums: bigint[] | undefined, index: number, by: bigint): void {
  if (sums) sums[index] = at(sums, index) + by;
}
