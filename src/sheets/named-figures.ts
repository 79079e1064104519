import type { CellValue } from "./region";

/** A figure of a sheet with what it is called. */
interface NamedFigure {
  readonly row: number;
  readonly column: number;
  readonly who: string;
  readonly names: string;
  readonly what: string;
  readonly value: number;
  /** The title above it, the labels at the beginning of its row, the header of its column. */
  readonly name: string;
  /** The same without the branch: somebody who moves is the same person. */
  readonly short: string;
}

/** A figure as it was and as it will be; one of them is nothing where somebody joins or leaves. */
type FigurePair = readonly [NamedFigure | undefined, NamedFigure | undefined];

/**
 * The same figures of two sheets, also where rows have moved: by their names, then by short names
 * where only one is left of each. Who leaves or joins comes first.
 */
export function figurePairs(
  before: readonly (readonly CellValue[])[],
  after: readonly (readonly CellValue[])[],
): FigurePair[] {
  const [old, now] = [namedFigures(before), namedFigures(after)];
  const same = matched(old, now, ({ name }) => name);
  const taken = new Set(same.flat());
  const moved = matched(
    old.filter((own) => !taken.has(own)),
    now.filter((own) => !taken.has(own)),
    ({ short }) => short,
  );
  for (const figure of moved.flat()) taken.add(figure);
  const left = old.filter((own) => !taken.has(own)).map((own): FigurePair => [own, undefined]);
  const joined = now.filter((own) => !taken.has(own)).map((own): FigurePair => [undefined, own]);
  return inOrder(
    [...left, ...joined, ...same, ...moved],
    new Set(old.map(({ who }) => who)),
    new Set(now.map(({ who }) => who)),
  );
}

/** Who leaves, who joins, then the others as they stand. */
function inOrder(
  all: readonly FigurePair[],
  old: ReadonlySet<string>,
  now: ReadonlySet<string>,
): FigurePair[] {
  const ranked = all.map((pair) => {
    const { who = "", row = 0, column = 0 } = pair[1] ?? pair[0] ?? {};
    return { pair, rank: now.has(who) ? (old.has(who) ? 2 : 1) : 0, row, column };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.row - b.row || a.column - b.column)
    .map(({ pair }) => pair);
}

/** Figures that have a name in common which is nobody else's. */
function matched(
  old: readonly NamedFigure[],
  now: readonly NamedFigure[],
  keyOf: (figure: NamedFigure) => string,
): [NamedFigure, NamedFigure][] {
  const [before, after] = [uniqueBy(old, keyOf), uniqueBy(now, keyOf)];
  return [...after].flatMap(([key, own]): [NamedFigure, NamedFigure][] => {
    const other = before.get(key);
    return own && other ? [[other, own]] : [];
  });
}

function uniqueBy(
  figures: readonly NamedFigure[],
  keyOf: (figure: NamedFigure) => string,
): ReadonlyMap<string, NamedFigure | undefined> {
  const all = new Map<string, NamedFigure | undefined>();
  for (const figure of figures) all.set(keyOf(figure), all.has(keyOf(figure)) ? undefined : figure);
  return all;
}

function namedFigures(lines: readonly (readonly CellValue[])[]): NamedFigure[] {
  let [title, header]: [string, readonly CellValue[]] = ["", []];
  return lines.flatMap((line, row) => {
    const filled = line.filter((cell) => cell !== "" && !String(cell).startsWith("⚠"));
    const first = line.findIndex((cell) => typeof cell === "number");
    if (first < 0 && filled.length === 1 && line[0] !== "") [title, header] = [String(line[0]), []];
    if (filled.length === 0) header = [];
    if (first < 0 && filled.length > 1 && header.length === 0) header = line;
    if (first < 0) return [];
    const labels = line
      .slice(0, first)
      .map(String)
      .filter((label) => label !== "");
    const who = labels.at(-1) ?? "";
    return line.flatMap((value, column): NamedFigure[] => {
      if (typeof value !== "number") return [];
      const what = String(header[column] ?? "");
      const end = what || String(column);
      return [
        {
          row,
          column,
          who,
          names: labels.join(" "),
          what,
          value,
          name: [title, ...labels, end].join("\n"),
          short: [title, who, end].join("\n"),
        },
      ];
    });
  });
}
