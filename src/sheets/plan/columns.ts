import type { TargetRole } from "../../locales/targets-shape";

export type Columns = Partial<Record<TargetRole, number>>;

/** The columns of the levels, from the whole to the leaf. */
export function levelColumns({ region, person, account }: Columns): readonly number[] {
  return [region, person, account].flatMap((column) => (column === undefined ? [] : [column]));
}
