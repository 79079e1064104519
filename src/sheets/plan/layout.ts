import type { Block } from "../address";
import type { Plan } from "./plan";

/** Where the parts of one measure's plan stand on its sheet. */
export interface PlanLayout {
  readonly top: number;
  readonly levels: number;
  readonly rows: number;
  readonly periods: number;
  /** Columns. */
  readonly basis: number;
  readonly annual: number;
  readonly rate: number | undefined;
  readonly firstPeriod: number;
  readonly locked: number;
  readonly left: number;
  /** Rows. */
  readonly settings: number;
  readonly profile: number;
  readonly header: number;
  readonly body: number;
  readonly total: number;
  readonly height: number;
}

/** Rows above the body: title, settings, profile, header. */
const head = 4;

/** The layout of a measure whose block begins at a row of its sheet. */
export function layoutOf(
  { paths, measures, request }: Plan,
  index: number,
  top: number,
): PlanLayout {
  const levels = paths[0]?.length ?? 1;
  const periods = request.profile?.units.length ?? 0;
  const isRate = request.measures[index]?.basis.kind === "rate";
  const firstPeriod = levels + (isRate ? 3 : 2);
  const rows = measures[index]?.annual.units.length ?? 0;
  return {
    top,
    levels,
    rows,
    periods,
    basis: levels,
    annual: levels + 1,
    rate: isRate ? levels + 2 : undefined,
    firstPeriod,
    locked: firstPeriod + periods,
    left: firstPeriod + periods + 1,
    settings: top + 1,
    profile: top + 2,
    header: top + 3,
    body: top + head,
    total: top + head + rows,
    height: head + rows + 1 + innerNodes(paths) + 2,
  };
}

/** Nodes between the whole and the leaves, each with a line of sums. */
function innerNodes(paths: readonly (readonly string[])[]): number {
  const depth = paths[0]?.length ?? 1;
  return Array.from(
    { length: depth - 1 },
    (_, level) =>
      new Set(
        paths.map((path) =>
          path
            .slice(0, level + 1)
            .join("\n")
            .toLowerCase(),
        ),
      ).size,
  ).reduce((sum, count) => sum + count, 0);
}

/** A column of the body. */
export function bodyColumn({ body, rows }: PlanLayout, column: number, columns = 1): Block {
  return { row: body, column, rows, columns };
}
