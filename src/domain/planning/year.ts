import type { Table } from "../allocation/phase";
import type { SplitRequest } from "../allocation/request";
import type { Column } from "../column";
import type { Decimal } from "../decimal";
import type { Fraction } from "../fraction";

/**
 * Where a measure's amounts come from: a total over drivers, or a rate of another measure that
 * stands before it. A lock of 0 is none.
 */
export type Basis =
  | {
      readonly kind: "drivers";
      readonly total: Decimal;
      readonly drivers: Column;
      readonly min?: Column | undefined;
      readonly max?: Column | undefined;
      readonly locked?: Column | undefined;
    }
  | {
      readonly kind: "rate";
      readonly rate: Decimal;
      readonly of: number;
      readonly reference?: Column | undefined;
      readonly locked?: Column | undefined;
    };

export interface MeasureRequest {
  readonly basis: Basis;
  readonly step: Decimal;
  /** What the closed periods brought, rows × periods. */
  readonly actuals?: Table | undefined;
  /** Rows that get nothing but what they have reached. */
  readonly ended?: readonly boolean[] | undefined;
}

/** Who pays for a row that has passed its year: the others, or the total, which grows [Y4]. */
export type Overshoot = "others" | "total";

/** A node whose total stays: a change is spread inside it [Y5]. */
export interface Hold {
  readonly rows: readonly number[];
  /** What it comes to, by measure; nothing where a measure is not held. */
  readonly amounts: readonly (Decimal | undefined)[];
}

/**
 * A year's figures over leaves and, if there is a profile, over periods; the first `closed` periods
 * hold their actuals.
 */
export interface YearRequest {
  readonly paths: readonly (readonly string[])[];
  readonly measures: readonly MeasureRequest[];
  readonly profile?: Column | undefined;
  readonly closed?: number;
  readonly overshoot?: Overshoot;
  readonly holds?: readonly Hold[];
}

/** Amounts that rates of another measure make, and the rates. */
export interface ByRate {
  readonly annual: Column;
  readonly rates: readonly Fraction[];
}

/** A measure's amounts of the year, and how they came about. */
export interface AnnualPlan {
  readonly annual: Column;
  /** Amount ÷ base of each row, for a measure that is a rate of another. */
  readonly rates: readonly Fraction[] | undefined;
  /** What the rates alone would give, where the amounts were split again. */
  readonly byRate: ByRate | undefined;
  /** The split that gave the amounts, before rows were raised; nothing where there was none. */
  readonly split: SplitRequest | undefined;
  /** Whether nodes are held: then no one split gave the amounts. */
  readonly isHeld: boolean;
  /** What each row has brought in the closed periods, which its year is never under [Y4]. */
  readonly reached: Column | undefined;
  /**
   * What each row would have by its share: in cents and never under what it has reached where the
   * others pay, in steps where the total grows.
   */
  readonly share: Column | undefined;
}

export interface MeasurePlan extends AnnualPlan {
  readonly step: Decimal;
  readonly periods: Table | undefined;
}
