import type { LaterWords } from "../plan-shape";

/** The words of a year under way. */
export const later: LaterWords = {
  intro:
    "During the year: closed months, people who come and go, a new total, single locks. Only the open part moves, and every change is listed before it is written.",
  first: "Write the plan first (step ⑤), then follow it here",
  actuals: "Actuals sheet",
  actualsHint: "The rows and columns of the plan, to be filled in month by month",
  writeActuals: "Add the actuals sheet",
  closed: "Actuals up to",
  closedNone: "Nothing is closed",
  missingActual: (who = "", period = "") => `${who}, ${period}: no actual yet`,
  badActual: (who = "", period = "", got = "") => `${who}, ${period}: expected a number as the actual, got "${got}"`,
  joined: (who = "") =>
    `${who} is new in the table. Write the actuals sheet again, it gets a row for them, and fill in the closed periods (0 if nothing was sold)`,
  left: (who = "") =>
    `${who} has actuals in closed periods but is no longer in the table. Put the row back and end their year below, or clear those actuals`,
  lock: "Lock a figure, or somebody leaves",
  lockHint: "Lock a person's year and the others follow; who leaves is locked at what was reached",
  who: "Person",
  amount: "Locked at",
  lockIt: "Lock",
  leaves: "Leaves",
  ended: (who = "") => `${who} has left: nothing in open periods, the year is what was reached`,
  overshoot: "Where somebody has passed the year",
  overshoots: { others: "The others get less", total: "The total grows" },
  passed: (names = "", count = "") => `Passed the year already (${count}): ${names}`,
  locked: (who = "", measure = "", amount = "") => `${who} · ${measure}: ${amount}`,
  unlock: "Unlock",
  changes: (count = "", people = "") => `The targets of ${people} people change, ${count} lines with the sums of all levels:`,
  replanned: (who = "", measure = "", before = "", after = "") => `${who} · ${measure}: year ${before} → ${after}`,
  fates: { stays: "", joins: " (joins)", goes: " (goes)" },
  between: "; ",
  noChanges: "No change against the plan sheet",
  rewrite: "Update the plan sheet",
  proposals: "Bottom-up",
  proposalsNone: "The table has no column of proposals. In step ① say which one it is",
  gap: (share = "", proposed = "", gap = "") => `Top-down ${share}, proposed ${proposed}, gap ${gap}`,
  answers: { take: "Take the proposal", halve: "Split the gap", keep: "Keep" },
  tracking: "Follow the plan",
  trackingHint: "Attainment, pace, forecast, time gone and status, with a chart",
  writeTracking: "Write the tracking sheet",
};
