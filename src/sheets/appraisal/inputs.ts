import type { Missing, Scale, Zeros } from "../../domain";
import type { FigureRole } from "../../locales/figures-shape";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import type { Output } from "../model";
import type { SheetTable } from "../table";

/** A table of the sheet with what its columns are. */
export interface Chosen<Role extends string> {
  readonly table: SheetTable;
  readonly columns: Partial<Record<Role, number>>;
}

/** What results are made from: the two tables, the policies, and whether they are written live. */
export interface AppraisalInputs {
  readonly scheme: Chosen<SchemeRole> | undefined;
  readonly ratings: Chosen<RatingRole> | undefined;
  /** Points of measured indicators [P25]. */
  readonly figures?: Chosen<FigureRole> | undefined;
  readonly missing: Missing;
  readonly zeros: Zeros;
  /** On which full mark ratings were given; nothing while nobody has said so. */
  readonly scale?: Scale | undefined;
  /** How people are graded; nothing while nobody has said so [P28]. */
  readonly grading?: "bands" | "forced" | undefined;
  /** The measured indicator whose attainment counts for the pay; nothing where it is typed. */
  readonly attainment?: string | undefined;
  readonly output: Output;
}
