const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec";
const longNames =
  "january|february|march|april|june|july|august|september|october|november|december";
const month = `(?<month>${longNames}|${monthNames})\\.?`;
const gap = "[\\s\\-/,.]*";
const some = "[\\s\\-/,.]+";
const day = "(?<day>\\d{1,2})";
const year = "(?<year>\\d{4}|\\d{2})";

/** Dates as Excel reads them in the United States, and in Chinese; the year may be left out. */
const dates = [
  new RegExp(`^${month}${gap}(?<year>\\d{4})$`, "i"),
  new RegExp(`^${month}${gap}${day}(?:${some}${year})?$`, "i"),
  new RegExp(`^${month}${gap}${year}$`, "i"),
  new RegExp(`^${day}${gap}${month}(?:${gap}${year})?$`, "i"),
  new RegExp(`^(?<year>\\d{4})[-/.](?<number>\\d{1,2})(?:[-/.]${day})?$`),
  new RegExp(`^(?<number>\\d{1,2})[-/]${day}(?:[-/]${year})?$`),
  new RegExp(`^(?:(?<year>\\d{4})年)?(?<number>\\d{1,2})月(?:${day}日)?$`),
];
const time = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i;

/** The serial number of a text that Excel takes for a date or a time. */
export function serialOf(text: string): number | undefined {
  return dateSerial(text) ?? timeSerial(text);
}

function dateSerial(text: string): number | undefined {
  for (const pattern of dates) {
    const { groups } = pattern.exec(text) ?? {};
    if (!groups) continue;
    const index = groups.number ? Number(groups.number) - 1 : monthIndex(groups.month ?? "");
    const own = { day: Number(groups.day ?? 1), year: fullYear(groups.year) };
    const date = new Date(Date.UTC(own.year, index, own.day));
    if (date.getUTCMonth() === index && date.getUTCDate() === own.day)
      return date.getTime() / 86_400_000 + 25_569;
  }
  return undefined;
}

function monthIndex(name: string): number {
  return monthNames.replace("sept?", "sep").split("|").indexOf(name.slice(0, 3).toLowerCase());
}

function fullYear(digits: string | undefined): number {
  if (digits === undefined) return new Date().getFullYear();
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function timeSerial(text: string): number | undefined {
  const [, hours, minutes, seconds, half] = time.exec(text) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const whole = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return whole / 24 + Number(minutes ?? 0) / 1440 + Number(seconds ?? 0) / 86_400;
}
