import { called, column } from "../functions/runtime";
import { functions } from "../../src/functions";

const call = (name: keyof typeof functions, ...args: readonly unknown[]) =>
  called(functions[name], ...args);

/**
 * Oracle Fusion Sales, "Examples of Calculating Earnings Using Step Rates": 1 % to 1000, 2 % to
 * 3000, 3 % to 8000, 5 % above.
 */
test("[W3] step rates of an incentive plan", () => {
  const tiers = [
    [0, 0.01],
    [1000, 0.02],
    [3000, 0.03],
    [8000, 0.05],
  ];
  expect(call("TIERED", column(200, 300, 1500, 1200, 2000, 4500), tiers)).toEqual(
    column(2, 3, 20, 14, 30, 95),
  );
});

/**
 * Oracle Fusion Sales, "Options for Splitting Attainment Numbers Across Rate Tiers", not split: all
 * of it at the rate reached.
 */
test("[W3] rates that are not split: 5,000 at 1 %, 15,000 at 2 %, 60,000 at 3 %", () => {
  expect(
    call(
      "TIERED",
      column(5000, 15_000, 60_000),
      [
        [0, 0.01],
        [10_000, 0.02],
        [50_000, 0.03],
        [100_000, 0.04],
      ],
      "whole",
    ),
  ).toEqual(column(50, 300, 1800));
});

/**
 * Salesforce Trailhead, "Use Marginal Payout Rule Functions": 4 % to 150,000, 6 % to 250,000; from
 * 145,000 a deal of 20,000 earns 1,100.
 */
test("[W3] a deal across a tier earns the difference", () => {
  const [[before], [after]] = call("TIERED", column(145_000, 165_000), [
    [0, 0.04],
    [150_000, 0.06],
    [250_000, 0.08],
  ]) as [[number], [number]];
  expect(after - before).toBe(1100);
});

/**
 * Agiliti Health, Executive Incentive Plan 2011, exhibit 10.18: five points of payout for one of
 * attainment, nothing below 93 %.
 */
test("[W2] an executive incentive plan", () => {
  const curve = [
    [0.93, 0.65],
    [1, 1],
    [1.1, 1.5],
  ];
  expect(
    call(
      "PAYOUT",
      column(1.1, 1.05, 1, 0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.93, 0.92),
      curve,
      "linear",
    ),
  ).toEqual(column(1.5, 1.25, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0));
});

/**
 * SEC file 66756, exhibit 10(h)7 of 2009, an annual incentive plan: goals weighted 50, 25 and 25 %
 * pay 37.5 % at threshold, 100 % at target, 200 % at superior.
 */
test("[P8] weighted goals of a published incentive plan", () => {
  const weights = [[50, 25, 25]];
  const paid = [
    [50, 50, 0],
    [100, 100, 100],
    [200, 200, 200],
  ].map((scores) => (call("WEIGHTED", [scores], weights, null, "score") as number[][])[0]?.[0]);
  expect(paid).toEqual([37.5, 100, 200]);
});
