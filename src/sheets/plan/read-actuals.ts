import { Decimal, type Table, ofText } from "../../domain";
import type { CellValue, Region } from "../region";
import type { Plan } from "./plan";
import { rowFinder } from "./rows";

/** What is known of a row's actual already. */
export type KnownActuals = (
  measure: string,
  path: readonly string[],
  period: number,
) => { readonly value: string | number | boolean };

/** The actuals that stand on the sheet already. */
export function filledIn(
  region: Region,
  { paths }: Plan,
  titleOf: (measure: string) => string,
): KnownActuals {
  const blocks = new Map<string, Block>();
  return (measure, path, period) => {
    const block = blocks.get(measure) ?? blockOf(region, paths, titleOf(measure));
    blocks.set(measure, block);
    return { value: region.values[block.rowOf(path) ?? -1]?.[block.levels + period] ?? "" };
  };
}

/**
 * Why the actuals of closed periods cannot be taken as they stand: no number yet, no number at all,
 * somebody new, somebody gone.
 */
export interface ActualRefusal {
  readonly kind: "blank" | "text" | "joined" | "left";
  readonly who: string;
  readonly period: number;
  readonly got: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The actuals of a measure's closed periods as they stand on their sheet; rows are found by their
 * names.
 */
export function readActuals(
  region: Region,
  { paths }: Plan,
  title: string,
  closed: number,
): { readonly table: Table; readonly refusals: readonly ActualRefusal[] } {
  const block = blockOf(region, paths, title);
  const refusals: ActualRefusal[] = [];
  const rows = paths.map((path) => {
    const [row, who] = [block.rowOf(path), path.at(-1) ?? ""];
    if (row === undefined) {
      if (closed > 0 && block.top >= 0)
        refusals.push(refusalAt(region, block, { kind: "joined", who, row: block.top }));
      return new Array<Decimal>(closed).fill(new Decimal(0));
    }
    return Array.from({ length: closed }, (_, period): Decimal => {
      const cell = region.values[row]?.[block.levels + period] ?? "";
      const value = numberIn(cell);
      const isBlank = region.types[row]?.[block.levels + period] === "Empty";
      const kind = isBlank ? "blank" : "text";
      if (!value)
        refusals.push(refusalAt(region, block, { kind, who, row, period, got: String(cell) }));
      return value ?? new Decimal(0);
    });
  });
  for (const row of block.left(closed)) {
    const who = String(region.values[row]?.[block.levels - 1] ?? "");
    refusals.push(refusalAt(region, block, { kind: "left", who, row }));
  }
  return { table: tableOf(rows), refusals };
}

/**
 * Titles of measures with figures on the sheet of actuals that are in the plan no more, each with
 * its row.
 */
export function lostMeasures(
  { values, row }: Region,
  { names }: Plan,
  titleOf: (measure: string) => string,
): { readonly title: string; readonly row: number }[] {
  const [before = "", after = ""] = titleOf("\n").split("\n");
  const titles = new Set(names.map(titleOf));
  const isTitle = (cell: CellValue | undefined): cell is string =>
    typeof cell === "string" && cell.startsWith(before) && cell.endsWith(after) && cell !== "";
  return values.flatMap(([title], at) => {
    if (!isTitle(title) || titles.has(title)) return [];
    const below = values.slice(at + 2);
    const end = below.findIndex(([name]) => name === "" || isTitle(name));
    const lines = below.slice(0, end < 0 ? undefined : end);
    const isFilled = lines.some((line) =>
      line.some((cell) => typeof cell === "number" && cell !== 0),
    );
    return isFilled ? [{ title, row: row + at }] : [];
  });
}

interface Place extends Pick<ActualRefusal, "kind" | "who"> {
  readonly row: number;
  readonly period?: number;
  readonly got?: string;
}

/** What is wrong at a row of the region, told by its cell of the sheet. */
function refusalAt(
  region: Region,
  { levels }: Block,
  { kind, who, row, period = 0, got = "" }: Place,
): ActualRefusal {
  const column = region.column + levels + period;
  return { kind, who, period, got, row: region.row + row, column };
}

interface Block {
  readonly top: number;
  readonly levels: number;
  readonly rowOf: (path: readonly string[]) => number | undefined;
  /** Rows with figures in the closed periods that no row of the plan means any more. */
  readonly left: (closed: number) => readonly number[];
}

/** The rows of a measure below its title; they end before the first one without a name. */
function blockOf({ values }: Region, paths: Plan["paths"], title: string): Block {
  const levels = paths[0]?.length ?? 1;
  const top = values.findIndex((line) => line[0] === title);
  const first = top + 2;
  let end = first;
  while (top >= 0 && values[end] && values[end]?.[0] !== "") end += 1;
  const known = values.slice(first, end).map((line) => line.slice(0, levels).map(String));
  const find = rowFinder(paths, known);
  const rowOf = (path: readonly string[]): number | undefined => {
    const at = top < 0 ? undefined : find(path);
    return at === undefined ? undefined : first + at;
  };
  const left = (closed: number): readonly number[] => {
    const meant = new Set(paths.map(rowOf));
    const holds = (at: number): boolean =>
      (values[at] ?? [])
        .slice(levels, levels + closed)
        .some((cell) => numberIn(cell)?.isZero() === false);
    return top < 0
      ? []
      : known.map((_, index) => first + index).filter((at) => !meant.has(at) && holds(at));
  };
  return { top, levels, rowOf, left };
}

function numberIn(cell: string | number | boolean): Decimal | undefined {
  return typeof cell === "number" ? new Decimal(cell.toPrecision(15)) : ofText(String(cell));
}

function tableOf(rows: readonly (readonly Decimal[])[]): Table {
  const places = rows.flat().reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return {
    cells: rows.map((line) =>
      line.map((value) => BigInt(value.times(new Decimal(10).pow(places)).toFixed(0))),
    ),
    places,
  };
}
