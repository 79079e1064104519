import fc from "fast-check";
import { dayText, isDay } from "../../src/sheets/day";

test("[D8] a day is written as the calendar has it, the first of a month as the month", () => {
  expect([dayText(36526), dayText(36585), dayText(46023), dayText(46024)]).toEqual([
    "2000-01",
    "2000-02-29",
    "2026-01",
    "2026-01-02",
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 73_414 }), (day) => {
      const calendar = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
      expect(isDay(day)).toBe(true);
      expect(dayText(day)).toBe(calendar.replace(/-01$/, ""));
    }),
  );
});
