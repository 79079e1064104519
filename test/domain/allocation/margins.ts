import fc from "fast-check";

/** Rows and columns that agree: two ways to cut one total. */
export const agreeing = (size: number, most: number) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: most }), { minLength: size, maxLength: size }),
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size, maxLength: size }),
    )
    .map(([rows, moves]) => {
      const columns = [...rows];
      moves.forEach((move, index) => {
        const next = (index + 1) % size;
        const moved = Math.min(Math.max(move, 1 - (columns[index] ?? 0)), (columns[next] ?? 0) - 1);
        columns[index] = (columns[index] ?? 0) + moved;
        columns[next] = (columns[next] ?? 0) - moved;
      });
      return { rows, columns };
    });
