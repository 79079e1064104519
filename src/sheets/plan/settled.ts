import { type SheetTable } from "../table";
import { withRows } from "../table-rows";
import { type Columns, levelColumns } from "./columns";
import type { PlanDraft } from "./draft";
import { type LeafRow, byLeaf, countsOf, isNote, leafRows } from "./leaf-rows";
import { tidinessOf } from "./key-ranges";
import { columnsFor } from "./measure-columns";
import { addedUp, keptApart } from "./repeated-leaves";
import {
  type DriverColumns,
  type UnclearDriver,
  withoutFaults,
  withoutGaps,
} from "./unclear-drivers";

/** A table as a plan takes it, and what was settled on the way. */
export interface Settled {
  readonly table: SheetTable;
  readonly columns: Columns;
  /** Rows of the sheet that are left out because nobody and nothing stands in them. */
  readonly notes: readonly number[];
  /** Rows that are hidden [D9]. */
  readonly hidden: readonly number[];
  readonly unclear: readonly UnclearDriver[];
  /** How many leaves stand in several rows, and the first of them. */
  readonly repeated: { readonly leaves: number; readonly example: string } | undefined;
}

/**
 * One row for each leaf, with a driver of 0 or more: the rest is settled as somebody said, or as it
 * is preselected [D5] [D6].
 */
export function settled(table: SheetTable, columns: Columns, draft: PlanDraft): Settled {
  const drivers = driversIn(table, columns, draft);
  const all = leafRows(table, columns);
  const isLeaf = (row: LeafRow): boolean =>
    !isNote(row, columns, [...drivers.main, ...drivers.own]);
  const notes = all.filter((row) => !isLeaf(row));
  const unseenPlaces = new Set(table.hidden);
  const isUnseen = ({ place }: LeafRow): boolean => unseenPlaces.has(place);
  const hidden = all.filter((row) => isLeaf(row) && isUnseen(row));
  const taken = all.filter((row) => isLeaf(row) && !(draft.leavesHidden && isUnseen(row)));
  const sound = withoutFaults(taken, drivers, draft.unclear, columns);
  const leaves = byLeaf(sound.rows, columns);
  const several = leaves.filter((rows) => rows.length > 1);
  const single =
    several.length > 0 && draft.repeated === "apart"
      ? keptApart(table, columns, leaves)
      : { table, columns, rows: addedUp(leaves, columns) };
  const whole = withoutGaps(single.rows, drivers, draft.unclear, single.columns);
  const unclear = [...sound.out, ...whole.out].map((row) => ({ ...row, why: "driver" as const }));
  const unseen = draft.leavesHidden
    ? hidden.map((row) => ({ ...row, why: "hidden" as const }))
    : [];
  return {
    table: {
      ...withRows(single.table, whole.rows, [...table.leftOut, ...notes, ...unclear, ...unseen]),
      untidy: untidyKeys(all, columns),
      counts: countsOf(whole.rows, all.filter(isLeaf), single.columns),
      assumed: whole.rows.flatMap(({ assumed }, row) => assumed.map((own) => ({ ...own, row }))),
    },
    columns: single.columns,
    notes: notes.map(({ place }) => place),
    hidden: hidden.map(({ place }) => place),
    unclear: [...sound.unclear, ...whole.unclear],
    repeated: repeatedIn(several, columns),
  };
}

function untidyKeys(rows: readonly LeafRow[], columns: Columns): string[] {
  const levels = levelColumns(columns);
  const keys = new Set(
    rows.flatMap(({ values }) => levels.map((own) => String(values[own] ?? ""))),
  );
  return [...keys].filter((key) => tidinessOf(key) !== "tidy");
}

/** The columns of drivers: those that were said, and those that measures have of their own. */
function driversIn(table: SheetTable, columns: Columns, draft: PlanDraft): DriverColumns {
  const main = [columns.driver, columns.secondDriver].filter((column) => column !== undefined);
  const own = draft.measures.flatMap((_, index) => {
    const { driver } = columnsFor(draft, index, table, columns);
    return driver === undefined || main.includes(driver) ? [] : [driver];
  });
  return { main, own: [...new Set(own)] };
}

function repeatedIn(
  several: readonly (readonly LeafRow[])[],
  columns: Columns,
): Settled["repeated"] {
  const first = several[0]?.[0];
  const last = levelColumns(columns).at(-1) ?? 0;
  return first && { leaves: several.length, example: String(first.values[last]) };
}
