/**
 * Columns put beside each other in the order wanted, as every Excel since 2021 understands it: IF
 * over a row of ones and zeros takes each column in its place.
 * @example two columns: IF({1,0},A1:A9,C1:C9)
 */
export function together(columns: readonly string[]): string {
  const [last = '""', ...rest] = [...columns].reverse();
  return rest
    .reverse()
    .reduceRight(
      (inner, column, place) =>
        `IF({${columns.map((_, index) => (index === place ? 1 : 0)).join(",")}},${column},${inner})`,
      last,
    );
}
