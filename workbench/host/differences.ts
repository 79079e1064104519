/**
 * Where Excels differ from each other, or where Microsoft's reference is silent: one documented
 * difference each, with its source; the first way is the kindest. What every Excel does alike is no
 * switch: the host always does it (typing, lists for validation, five megabytes).
 */
const differences = {
  /**
   * What a cell shows while its custom function has not answered. `context.sync()` does not wait:
   * `#BUSY!`, or the figure of before, 0 at first (OfficeDev/office-js issues 4152, 6930, 6577).
   */
  calculation: ["settled", "busy", "stale"],
  /**
   * `Range.formulas` of a cell that the formula of another cell fills. The reference is silent; the
   * formula bar shows the anchor's formula (office-js issue 6176 for legacy arrays).
   */
  spilled: ["value", "anchor", "blank"],
  /**
   * `Range.getUsedRange()` without `valuesOnly`: "cells that have a value or formatting"
   * (reference of Excel.Range); whole columns that somebody coloured count as well.
   */
  used: ["contents", "formats"],
  /** Blank cells of a range as arguments: 0 on the desktop, null on the web (issues 4702, 1951). */
  blanks: ["zero", "null"],
  /** Blank cells that come through an array expression such as `IF({1,0},…)`: 0 by all signs. */
  arrayBlanks: ["blank", "zero"],
  /**
   * Page set-up goes through the printer's driver on Windows; where none is installed, setting it
   * fails (PageSetup in VBA; no report for Office.js either way).
   */
  printer: ["there", "none"],
  /** The font of plain cells: 11 points on Windows, 12 on a Mac and in many Chinese templates. */
  font: ["11", "12"],
} as const;

export type Differences = { -readonly [K in keyof typeof differences]: Ways<K> };
type Ways<K extends keyof typeof differences> = (typeof differences)[K][number];

export const kindest: Differences = {
  calculation: "settled",
  spilled: "value",
  used: "contents",
  blanks: "zero",
  arrayBlanks: "blank",
  printer: "there",
  font: "11",
};

/** An Excel of which only the given differences are told, such as `spilled=anchor,used=formats`. */
export function differencesIn(text: string): Differences {
  const told = text
    .split(",")
    .filter(Boolean)
    .map((pair) => pair.split("="));
  for (const [name = "", way = ""] of told) {
    const ways: readonly string[] | undefined = Object.hasOwn(differences, name)
      ? differences[name as keyof typeof differences]
      : undefined;
    if (!ways?.includes(way)) throw new Error(`No Excel differs by ${name}=${way}`);
  }
  return { ...kindest, ...Object.fromEntries(told) } as Differences;
}

/** Every difference alone, then the worst of them together, each as text. */
export function everyDifference(): string[] {
  const alone = Object.entries(differences).flatMap(([name, [, ...others]]) =>
    others.map((way) => `${name}=${way}`),
  );
  const worst = Object.entries(differences).map(([name, [, way]]) => `${name}=${way}`);
  return [...alone, worst.join(",")];
}
