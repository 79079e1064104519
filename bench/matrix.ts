import { Decimal, columnOfCells, matrix } from "../src/domain";
import { figures, median } from "./figures";

const step = new Decimal(1);

/** Two margins of one sum, and a seed of figures. */
function table(rows: number, columns: number) {
  const seed = figures(rows * columns, 1000).map((figure) => figure + 1);
  const cells = figures(rows * columns, 1_000_000, 0);
  const down = Array.from({ length: rows }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).reduce((sum, cell) => sum + cell, 0),
  );
  const across = Array.from({ length: columns }, (_, column) =>
    down.reduce((sum, __, row) => sum + (cells[row * columns + column] ?? 0), 0),
  );
  return {
    rows: columnOfCells(down),
    columns: columnOfCells(across),
    seed: Array.from({ length: rows }, (_, row) =>
      columnOfCells(seed.slice(row * columns, (row + 1) * columns)),
    ),
  };
}

/** Tables of given margins over four sizes; growth is the exponent in cells from size to size. */
export function matrixLines(): readonly (readonly [string, number, string])[] {
  const taken = (rows: number, columns: number, isSeeded: boolean): number => {
    const { seed, ...margins } = table(rows, columns);
    const request = { ...margins, step, seed: isSeeded ? seed : undefined };
    return median(() => matrix(request), 3);
  };
  return [false, true].flatMap((isSeeded) => {
    const name = isSeeded ? "with a seed" : "without a seed";
    const sizes = [50, 100, 200, 400].map((size) => taken(size, size, isSeeded));
    const lines = sizes.map((time, index) => {
      const before = sizes[index - 1];
      const growth = before
        ? `grows as cells^${(Math.log(time / before) / Math.log(4)).toFixed(2)}`
        : "";
      return [`matrix ${name}, ${50 * 2 ** index} × ${50 * 2 ** index}`, time, growth] as const;
    });
    return [...lines, [`matrix ${name}, 1,000 × 12`, taken(1000, 12, isSeeded), ""] as const];
  });
}
