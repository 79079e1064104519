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
  /** How many periods are closed; what was agreed for them and the year stands after the last. */
  readonly closed: number;
  readonly agreed: number | undefined;
  /** Where the columns that help the formulas begin, and which of them there are. */
  readonly firstHelper: number;
  readonly helpers: Readonly<Partial<Record<Helper, number>>>;
  /** Rows. */
  readonly settings: number;
  readonly profile: number;
  readonly header: number;
  readonly body: number;
  readonly total: number;
  readonly height: number;
}

/** Columns beside a measure's table on which its formulas rest, in this order. */
const helpers = [
  "found",
  "lost",
  "byRate",
  "ownRate",
  "driver",
  "fixed",
  "reached",
  "least",
  "most",
  "share",
  "room",
  "locked",
  "left",
  "min",
  "max",
  "first",
  "second",
] as const;
export type Helper = (typeof helpers)[number];

/** Rows above the body: title, settings, profile, header. */
const head = 4;

/** The layout of a measure whose block begins at a row of its sheet. */
export function layoutOf(plan: Plan, index: number, top: number): PlanLayout {
  const { paths, measures, request } = plan;
  const levels = paths[0]?.length ?? 1;
  const periods = request.profile?.units.length ?? 0;
  const isRate = request.measures[index]?.basis.kind === "rate";
  const firstPeriod = levels + (isRate ? 3 : 2);
  const rows = measures[index]?.annual.units.length ?? 0;
  const closed = measures[index]?.reached ? (request.closed ?? 0) : 0;
  const firstHelper = firstPeriod + periods + (closed > 0 ? 1 + closed : 0);
  return {
    top,
    levels,
    rows,
    periods,
    basis: levels,
    annual: levels + 1,
    rate: isRate ? levels + 2 : undefined,
    firstPeriod,
    closed,
    agreed: closed > 0 ? firstPeriod + periods : undefined,
    firstHelper,
    helpers: helperColumns(plan, index, firstHelper),
    settings: top + 1,
    profile: top + 2,
    header: top + 3,
    body: top + head,
    total: top + head + rows,
    height: head + rows + 1 + innerNodes(paths) + 2,
  };
}

/** The helpers that a measure needs, each with its column. */
function helperColumns(plan: Plan, index: number, first: number): PlanLayout["helpers"] {
  const needed = neededHelpers(plan, index);
  return Object.fromEntries(
    helpers.filter((name) => needed[name]).map((name, place) => [name, first + place]),
  );
}

function neededHelpers(
  { request, measures, columns, isLookedUp }: Plan,
  index: number,
): Readonly<Record<Helper, boolean>> {
  const { basis, ended = [] } = request.measures[index] ?? {};
  const { split, share, reached, isHeld = false } = measures[index] ?? {};
  const isBlended = columns[index]?.secondDriver !== undefined;
  const byDrivers = split && basis?.kind === "drivers" ? basis : undefined;
  const isRate = split !== undefined && basis?.kind === "rate";
  const isFixed = split !== undefined && (basis?.locked !== undefined || ended.includes(true));
  const isMixed =
    basis?.kind === "drivers" &&
    (isBlended ||
      ended.includes(true) ||
      (basis.min ?? basis.max) !== undefined ||
      basis.drivers.units.some((unit) => unit <= 0n));
  const isUnderWay = share !== undefined;
  const isPaidByOthers = isUnderWay && request.overshoot !== "total";
  return {
    found: isLookedUp,
    lost: isLookedUp && hasOwnColumns(columns, index) && isMixed,
    byRate: isRate,
    ownRate: isRate,
    driver: isRate,
    fixed: isUnderWay && isFixed,
    reached: isUnderWay,
    least: isPaidByOthers && byDrivers?.min !== undefined,
    most: isPaidByOthers && byDrivers?.max !== undefined,
    share: isUnderWay,
    room: isPaidByOthers,
    locked: isPaidByOthers || (isFixed && !isUnderWay),
    left: (split !== undefined || isHeld) && reached !== undefined,
    min: byDrivers?.min !== undefined,
    max: byDrivers?.max !== undefined,
    first: byDrivers !== undefined && isBlended,
    second: byDrivers !== undefined && isBlended,
  };
}

/** Whether a measure is split or held by columns that no measure before it is [D5]. */
export function hasOwnColumns(columns: Plan["columns"], index: number): boolean {
  const used = ({ driver, secondDriver, min, max }: Plan["columns"][number] = {}) =>
    [driver, secondDriver, min, max].filter((column) => column !== undefined);
  const before = new Set(columns.slice(0, index).flatMap(used));
  return used(columns[index]).some((column) => !before.has(column));
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
