/** How the names begin that say where a formula spills. */
export const spillName = "_merit_spill_";

/**
 * In a file Excel writes an add-in's function as _xldudf_MERIT_SPLIT; in a cell it stands as
 * MERIT.SPLIT.
 */
export function toFile(formula: string): string {
  return formula.replace(
    /\bMERIT\.([A-Z]+)(?=\()/gi,
    (_, name: string) => `_xldudf_MERIT_${name.toUpperCase()}`,
  );
}

export function fromFile(formula: string): string {
  return formula.replace(
    /_xldudf_MERIT_([A-Z]+)(?=\()/gi,
    (_, name: string) => `MERIT.${name.toUpperCase()}`,
  );
}
