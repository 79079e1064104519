/** Days as Excel counts them: after the end of 1999, and before the year 2101. */
const [before, after] = [36_525, 73_415];

/** Whether a figure may be a day of this century. */
export function isDay(figure: number): boolean {
  return Number.isInteger(figure) && figure > before && figure < after;
}
