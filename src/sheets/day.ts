/** Days as Excel counts them: after the end of 1999, and before the year 2101. */
const [before, after] = [36_525, 73_415];

/** Whether a figure may be a day of this century. */
export function isDay(figure: number): boolean {
  return Number.isInteger(figure) && figure > before && figure < after;
}

/**
 * A day as it is written, or the month that it begins.
 *
 * @param day as Excel counts it, from 2000-01-01 to 2100-12-31
 * @example 46023 is 2026-01, 46024 is 2026-01-02
 */
export function dayText(day: number): string {
  let [year, rest] = [2000, day - before - 1];
  while (rest >= daysOf(year)) {
    rest -= daysOf(year);
    year += 1;
  }
  const lengths = [31, daysOf(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  for (let length = 31; rest >= length; length = lengths[month] ?? 31) {
    rest -= length;
    month += 1;
  }
  const two = (figure: number): string => String(figure).padStart(2, "0");
  const begins = `${year}-${two(month + 1)}`;
  return rest === 0 ? begins : `${begins}-${two(rest + 1)}`;
}

function daysOf(year: number): number {
  return year % 4 === 0 && year % 100 !== 0 ? 366 : year === 2000 ? 366 : 365;
}
