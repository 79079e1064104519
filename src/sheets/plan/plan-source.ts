import type { TargetsWords } from "../../locales/targets-shape";
import type { SheetTable } from "../table";
import type { Agreed } from "./agreed";
import type { Columns } from "./columns";
import type { PlanDraft } from "./draft";
import type { Plan } from "./plan";

/** Everything that the sheets of a plan are made from. */
export interface PlanSource {
  readonly plan: Plan;
  readonly draft: PlanDraft;
  readonly table: SheetTable;
  readonly columns: Columns;
  readonly words: TargetsWords;
  /** What was agreed as the plan was written last. */
  readonly agreed?: Agreed | undefined;
  /** Whether the plan is written along: else what it says now was agreed by nobody yet. */
  readonly isPlanWritten?: boolean;
  /** Where each measure's block stands: the sheet's name and the row at which it begins. */
  readonly places: readonly { readonly sheet: string; readonly top: number }[];
}
