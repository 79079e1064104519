import { addressOf, cellAddress } from "../address";
import { type TrackedBlock, actualsCells, planCells } from "./tracking-place";

/** The columns of a tracking sheet after the keys, in their order. */
export const trackedColumns = [
  "planned",
  "actual",
  "pace",
  "gap",
  "status",
  "year",
  "attainment",
  "forecast",
  "needed",
  "found",
] as const;
export type TrackedColumn = (typeof trackedColumns)[number];

/** The cell of a column in a line of the block. */
export function lineCell(block: TrackedBlock, line: number, column: TrackedColumn): string {
  return cellAddress(block.first + line, block.levels + trackedColumns.indexOf(column));
}

/** A leaf's formulas: its plan stands where Merit wrote it, its actuals are found by name [Y1]. */
export function leafFormula(
  block: TrackedBlock,
  line: number,
  row: number,
  column: "planned" | "actual" | "year" | "forecast" | "needed" | "found",
): string {
  const { layout } = block.plan;
  const at = layout.body + row;
  const [actual, found] = [lineCell(block, line, "actual"), lineCell(block, line, "found")];
  const { closed } = block;
  const periods = block.source.plan.request.profile?.units.length ?? 1;
  switch (column) {
    case "found":
      return `=${foundFormula(block, line)}`;
    case "planned":
      return `=${plannedFormula(block, at)}`;
    case "actual": {
      const filled = actualsCells(block, block.levels, periods);
      return `=IF(OR(${found}=0,${closed}=0),0,SUM(INDEX(${filled},${found},1):INDEX(${filled},${found},${closed})))`;
    }
    case "year":
      return `=${planCells(block, at, layout.agreed ?? layout.annual, 1)}`;
    case "forecast":
      return `=${forecastFormula(block, actual)}`;
    case "needed": {
      const left = `${planCells(block, at, layout.annual, 1)}-${actual}`;
      return `=IF(${closed}>=${periods},0,(${left})/(${periods}-${closed}))`;
    }
  }
}

/** The row of the actuals whose names are those of a line; 0 where there is none, or several. */
function foundFormula(block: TrackedBlock, line: number): string {
  const keys = Array.from({ length: block.levels }, (_, level) => ({
    range: actualsCells(block, level, 1),
    own: `$${cellAddress(block.first + line, level)}`,
  }));
  const all = keys.map(({ range, own }) => `EXACT(${range},${own})`).join("*");
  const [{ range: first } = { range: "" }] = keys;
  const match = `(${all})`;
  return `IF(SUMPRODUCT(${match}*1)=1,SUMPRODUCT(${match}*(ROW(${first})-${block.actuals.first})),0)`;
}

/** The targets with which periods were closed, and those of the plan for periods after them. */
function plannedFormula(block: TrackedBlock, row: number): string {
  const { closed } = block;
  const { agreed, firstPeriod, periods, closed: kept } = block.plan.layout;
  const open = planCells(block, row, firstPeriod, periods);
  const later = `IF(${closed}>${kept},SUM(INDEX(${open},1,${kept + 1}):INDEX(${open},1,${closed})),0)`;
  if (agreed === undefined || kept === 0) return later;
  const targets = planCells(block, row, agreed + 1, kept);
  const before = `IF(${closed}=0,0,SUM(INDEX(${targets},1,1):INDEX(${targets},1,MIN(${closed},${kept}))))`;
  return kept === periods ? before : `${before}+${later}`;
}

/** What the year comes to if it goes on as it has gone, by the profile of the periods. */
function forecastFormula(block: TrackedBlock, actual: string): string {
  const { profile, firstPeriod, periods } = block.plan.layout;
  const parts = planCells(block, profile, firstPeriod, periods);
  const done = `SUM(INDEX(${parts},1,1):INDEX(${parts},1,${block.closed}))`;
  return `IF(${block.closed}=0,0,IF(${done}=0,0,${actual}*SUM(${parts})/${done}))`;
}

/** The sum of a column over some lines, the fewest blocks of them. */
export function sumFormula(
  block: TrackedBlock,
  lines: readonly number[],
  column: TrackedColumn,
): string {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  const ranges = runs.map(({ first, last }) =>
    addressOf({
      row: block.first + first,
      column: block.levels + trackedColumns.indexOf(column),
      rows: last - first + 1,
      columns: 1,
    }),
  );
  return `=${nested(ranges)}`;
}

/** A sum takes so many arguments; of more, sums are summed. */
const mostArguments = 200;

function nested(ranges: readonly string[]): string {
  if (ranges.length <= mostArguments) return `SUM(${ranges.join(",")})`;
  const groups = Array.from({ length: Math.ceil(ranges.length / mostArguments) }, (_, group) =>
    ranges.slice(group * mostArguments, (group + 1) * mostArguments),
  );
  return `SUM(${groups.map(nested).join(",")})`;
}

/** Actual to date against plan, and against the year. */
export function rateFormula(block: TrackedBlock, line: number, whole: "planned" | "year"): string {
  const [actual, base] = [lineCell(block, line, "actual"), lineCell(block, line, whole)];
  return `=IF(${base}=0,"",${actual}/${base})`;
}
