import { sharesOf } from "./request";

test.each([
  [
    "[A1] whole exact shares are given as they are",
    { total: "300", drivers: [10, 30, 60], step: "1" },
    ["30", "90", "180"],
  ],
  [
    "[A2] the spare step goes to the largest remainder",
    { total: "10", drivers: [60, 39, 1], step: "1" },
    ["6", "4", "0"],
  ],
  [
    "[A2] a cent that is left over",
    { total: "1.00", drivers: [2, 3, 1], step: "0.01" },
    ["0.33", "0.5", "0.17"],
  ],
  [
    "[A2] ties go to the earlier row",
    { total: "10", drivers: [1, 1, 1, 1], step: "1" },
    ["3", "3", "2", "2"],
  ],
  [
    "[A5] the largest exact share carries the residue",
    { total: "12345678", drivers: [1, 1, 2], step: "10000" },
    ["3090000", "3080000", "6175678"],
  ],
  [
    "[A6] a lock keeps its amount to the digit",
    { total: "100", drivers: [1, 1, 2], step: "1", locked: [0, "12.34", 0] },
    ["29", "12.34", "58.66"],
  ],
  [
    "[A7] max holds, the others take more",
    { total: "100", drivers: [50, 30, 20], step: "1", max: [40, 40, 40] },
    ["40", "36", "24"],
  ],
  [
    "[A7] min holds, the others take less",
    { total: "1000", drivers: [3, 3, 4], step: "1", min: [100, 150, 200] },
    ["300", "300", "400"],
  ],
  [
    "[A8] a zero driver gets nothing",
    { total: "7", drivers: [0, 1, 0], step: "1" },
    ["0", "7", "0"],
  ],
  [
    "[A8] unless its min says otherwise",
    { total: "7", drivers: [0, 1], step: "1", min: [2, 0] },
    ["2", "5"],
  ],
  [
    "[A9] a negative total is the mirror",
    { total: "-10", drivers: [60, 39, 1], step: "1" },
    ["-6", "-4", "0"],
  ],
  [
    "[N1] drivers and totals are decimals, not doubles",
    { total: "0.3", drivers: ["0.1", "0.2"], step: "0.1" },
    ["0.1", "0.2"],
  ],
])("%s", (_, written, expected) => {
  expect(sharesOf(written)).toEqual(expected);
});

test.each([
  [
    "[A8] a negative driver",
    { total: "10", drivers: [1, -2], step: "1" },
    { code: "driver-negative", row: 2, got: "-2" },
  ],
  [
    "[A8] all drivers 0",
    { total: "10", drivers: [0, 0], step: "1" },
    { code: "drivers-all-zero", left: "10" },
  ],
  [
    "[A6] locks beyond the total",
    { total: "10", drivers: [1, 1], step: "1", locked: [12, 0] },
    { code: "locked-beyond-total", locked: "12", total: "10", excess: "2" },
  ],
  [
    "[A7] minimums above the total",
    { total: "1000", drivers: [1, 1], step: "1", min: [600, 600] },
    { code: "minimums-above-total", minimums: "1200", left: "1000" },
  ],
  [
    "[A7] maximums below the total",
    { total: "1000", drivers: [1, 1], step: "1", max: [400, 400] },
    { code: "maximums-below-total", maximums: "800", left: "1000" },
  ],
  [
    "[A7] no step between min and max",
    { total: "100", drivers: [1, 1], step: "10", min: [12, 0], max: [18, 0] },
    { code: "limits-crossed", row: 1, step: "10", min: "20", max: "10" },
  ],
  [
    "[A7] a negative limit",
    { total: "100", drivers: [1, 1], step: "10", max: [0, -5] },
    { code: "limit-negative", place: "max", row: 2, got: "-5" },
  ],
  [
    "[A9] limits with a negative total",
    { total: "-5", drivers: [1], step: "1", max: [3] },
    { code: "limits-need-total", got: "-5" },
  ],
  [
    "[N2] more steps than a double counts",
    { total: "90071992547409.92", drivers: [1], step: "0.01" },
    { code: "too-many-steps", step: "0.01", got: "90071992547409.92" },
  ],
  ["a step of 0", { total: "5", drivers: [1], step: "0" }, { code: "step-not-positive", got: "0" }],
])("%s is refused with its figures", (_, written, refusal) => {
  expect(sharesOf(written)).toEqual(refusal);
});

test("[N2] the largest total that a double counts is split", () => {
  expect(sharesOf({ total: "90071992547409.91", drivers: [1, 1], step: "0.01" })).toEqual([
    "45035996273704.96",
    "45035996273704.95",
  ]);
});
