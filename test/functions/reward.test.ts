import { called, column } from "./runtime";
import { Decimal, budget } from "../../src/domain";
import { functions } from "../../src/functions";

const call = (name: keyof typeof functions, ...args: readonly unknown[]) =>
  called(functions[name], ...args);

test("[V1] attainment, also of a planned loss; no quota is #N/A in its row", () => {
  expect(call("ATTAIN", [[90]], [[100]])).toEqual([[0.9]]);
  expect(call("ATTAIN", column(-80, 5), column(-100, 0))).toEqual([
    [1.2],
    ["#N/A Row 2: no quota yet (0 or blank)"],
  ]);
  expect(call("ATTAIN", [[90]], [[0]])).toBe("#N/A Row 1: no quota yet (0 or blank)");
});

test("[V2] pace after two of four periods", () => {
  expect(call("PACE", [[10, 10, 10, 10]], [[8, 12, 0, 0]], 2)).toEqual([[20, 20, 1, 40, 10]]);
  expect(call("PACE", [[10, 10]], [[8, 12]], 2)).toEqual([[20, 20, 1, 20, 0]]);
  expect(call("PACE", [[0, 10]], [[8, 12]], 1)).toBe("#N/A The plan to date is 0: no pace yet");
});

test.each([
  [0.89, 6000],
  [0.9, 6000],
  [1, 6120],
  [1.1, 6240],
  [0.79, 5880],
  [0.8, 5880],
  [0.81, 6000],
  [1.0999999, 6120],
])("[W1] base 6000 at an attainment of %d pays %d, exact at every edge", (attainment, pay) => {
  expect(call("FLOATPAY", [[6000]], [[attainment]])).toEqual([[pay]]);
});

test("[W1] linear counts parts of a step; pay is never under 0", () => {
  expect(call("FLOATPAY", [[6000]], column(0.95, 1), null, null, null, "linear")).toEqual(
    column(6060, 6120),
  );
  expect(call("FLOATPAY", [[6000]], [[-10]], null, null, 2)).toEqual([[0]]);
  expect(call("FLOATPAY", [[6000]], [[1]], null, 0)).toBe("#VALUE! Expected a step above 0, got 0");
});

test("[W2] the payout curve: steps, lines, ends; the bonus starts to count at 90 %", () => {
  const curve = [
    [1.1, 2],
    [0.9, 1],
  ];
  expect(call("PAYOUT", column(0.89, 0.9, 1, 1.1, 2), curve)).toEqual(column(0, 1, 1, 2, 2));
  expect(call("PAYOUT", column(0.89, 0.9, 1, 1.1, 2), curve, "linear")).toEqual(
    column(0, 1, 1.5, 2, 2),
  );
});

const twoWay = [
  ["", 0, 0.05],
  [1, 3, 4],
  [0.9, 1, 2],
];

test("[W11] by two figures: the largest thresholds that both reach, in any order; below the first 0", () => {
  expect(call("PAYOUT", column(0.89, 0.9, 1, 2), twoWay, null, 0.04)).toEqual(column(0, 1, 3, 3));
  expect(call("PAYOUT", 1, twoWay, "step", [[-0.01, 0, 0.05, 1]])).toEqual([[0, 3, 4, 4]]);
  expect(call("PAYOUT", 1, twoWay, "linear", 0)).toBe(
    '#VALUE! Expected "step" for mode, got "linear"',
  );
  expect(
    call(
      "PAYOUT",
      1,
      [
        ["", 0.05, 0.05],
        [1, 3, 4],
      ],
      null,
      0,
    ),
  ).toBe("#VALUE! Row 2: expected each first value of payout curve once, got 0.05 again");
});

test("[W11] every pair of figures: the last threshold of each, looked for one by one", () => {
  const [down, across] = [
    [0.5, 1, 1.5],
    [0, 2, 4],
  ];
  const table = [
    ["", ...across],
    ...down.map((from, row) => [from, ...across.map((_, at) => 10 * row + at + 1)]),
  ];
  for (let attainment = 0; attainment <= 2; attainment += 0.25)
    for (let second = -1; second <= 5; second += 1) {
      const row = down.filter((from) => from <= attainment).length - 1;
      const at = across.filter((from) => from <= second).length - 1;
      expect(call("PAYOUT", attainment, table, null, second)).toEqual([
        [row < 0 || at < 0 ? 0 : 10 * row + at + 1],
      ]);
    }
});

test("[W3] tiers: 15,000 at 10 % to 10,000 and 20 % above", () => {
  const tiers = [
    [10000, 0.2],
    [0, 0.1],
  ];
  expect(call("TIERED", [[15000]], tiers)).toEqual([[2000]]);
  expect(call("TIERED", [[15000]], tiers, "whole")).toEqual([[3000]]);
  expect(call("TIERED", [[10000]], [[0, 0.05]])).toEqual([[500]]);
});

test("[W4] a repeated first value is refused with its row", () => {
  expect(
    call(
      "TIERED",
      [[1]],
      [
        [0, 0.1],
        [0, 0.2],
      ],
    ),
  ).toBe("#VALUE! Row 2: expected each first value of tiers once, got 0 again");
  expect(call("PAYOUT", [[1]], [[1, 2, 3]])).toBe(
    "#VALUE! Expected 2 columns in payout curve, got 3",
  );
});

test("[W5] a budget: sum, excess, and the factor that would fit it", () => {
  const over = budget(
    [60, 60].map((pay) => new Decimal(pay)),
    new Decimal(100),
  );
  expect([over.sum.toNumber(), over.excess.toNumber(), over.holds, over.factor]).toEqual([
    120,
    20,
    false,
    { top: 5n, bottom: 6n },
  ]);
  expect(budget([new Decimal(60)], new Decimal(60))).toMatchObject({
    holds: true,
    factor: { top: 1n, bottom: 1n },
  });
});

test("[W1][W3] the postal scheme from points to pay: performance wage, marketing bonus, field allowance", () => {
  const wage = 800 * 0.87;
  const bonus = (call("TIERED", [[10000]], [[0, 0.05]]) as number[][])[0]?.[0] ?? 0;
  expect(wage + bonus + 150).toBe(1346);
});
