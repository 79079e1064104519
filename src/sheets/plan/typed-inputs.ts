import { sizeOf } from "../model";
import type { PendingSheet } from "../comparison";
import type { CellValue } from "../region";
import { type PlanLayout, layoutOf } from "./layout";
import type { Plan } from "./plan";

/** Settings of a plan that somebody has typed over on its sheet. */
interface TypedInputs {
  /** Measures with the total, or the rate, that stands there now. */
  readonly totals: readonly { readonly measure: number; readonly figure: number }[];
  /** The parts of the periods, where one of them was changed. */
  readonly profile: readonly number[] | undefined;
}

/**
 * What somebody has typed into the yellow cells of a plan, as long as it stands as it was written.
 *
 * @param pending the plan's sheets: one for all measures, or one for each
 */
export function typedInputs(plan: Plan, pending: readonly PendingSheet[]): TypedInputs {
  let top = 0;
  const blocks = plan.names.map((_, measure) => {
    const layout = layoutOf(plan, measure, pending.length > 1 ? 0 : top);
    top += layout.height;
    return { measure, layout, sheet: pending[pending.length > 1 ? measure : 0] };
  });
  const known = blocks.filter(({ sheet }) => sheet && isUnmoved(sheet));
  return {
    totals: known.flatMap(({ measure, layout, sheet }) => {
      const figure = typedAt(sheet, layout.settings, layout.basis);
      return figure === undefined ? [] : [{ measure, figure }];
    }),
    profile: known.map(({ layout, sheet }) => typedProfile(sheet, layout)).find(Boolean),
  };
}

/** Whether Merit's cells stand where they would be written again. */
function isUnmoved({ model, found }: PendingSheet): boolean {
  const [now, before] = [sizeOf(model), found?.size];
  return before?.rows === now.rows && before.columns === now.columns;
}

/** The number in a cell that would be another one. */
function typedAt(sheet: PendingSheet | undefined, row: number, column: number): number | undefined {
  const value = valueAt(sheet, row, column);
  const isOwn = typeof sheet?.found?.own[row]?.[column] === "number";
  const wanted = sheet?.model.cells[row]?.[column]?.value;
  return isOwn && typeof value === "number" && value !== wanted ? value : undefined;
}

function typedProfile(
  sheet: PendingSheet | undefined,
  { profile, firstPeriod, periods }: PlanLayout,
): readonly number[] | undefined {
  const columns = Array.from({ length: periods }, (_, period) => firstPeriod + period);
  if (columns.every((column) => typedAt(sheet, profile, column) === undefined)) return undefined;
  const parts = columns.map((column) => valueAt(sheet, profile, column));
  return parts.every((part) => typeof part === "number") ? parts : undefined;
}

function valueAt(
  sheet: PendingSheet | undefined,
  row: number,
  column: number,
): CellValue | undefined {
  return sheet?.found?.values[row]?.[column];
}
