import { column } from "./runtime";
import { call } from "./calls";

const close = (value: number) => expect.closeTo(value, 12) as unknown;

test("[T1][T2] RATES moves all rates by the same points: 95 % over 600 and 400", () => {
  expect(call("RATES", 0.95, column(600, 400), column(0.9, 0.98), 1)).toEqual([
    [551, close(551 / 600)],
    [399, 0.9975],
  ]);
});

test("[T1] the cap holds, the others take more", () => {
  expect(call("RATES", 0.98, column(100, 100), column(0.99, 0.9), 1)).toEqual([
    [100, 1],
    [96, 0.96],
  ]);
});

test("[T3] a target out of reach is refused with the range, a base of 0 keeps its reference", () => {
  expect(call("RATES", 1.2, column(600), column(0.9), 1)).toBe(
    "#VALUE! Expected a target rate from 0 to 1, got 1.2",
  );
  expect(call("RATES", 0.5, column(100, 0), column(0.9, 0.7), 1)).toEqual([
    [50, 0.5],
    [0, 0.7],
  ]);
});

test("[R1] RESPREAD keeps the actuals and spreads the rest", () => {
  expect(call("RESPREAD", 120, [[40, 20, 99, 99]], [[1, 1, 1, 1]], 2, 1)).toEqual([
    [40, 20, 30, 30],
  ]);
  expect(
    call("RESPREAD", 100, column(10.5, 0, 0), column(1, 2, 1), column(true, false, false), 1),
  ).toEqual(column(10.5, 59.5, 30));
});

test("[R2] a quota that is met leaves nothing for open periods", () => {
  expect(call("RESPREAD", 50, [[40, 20, 0]], [[1, 1, 1]], 2, 1)).toEqual([[40, 20, 0]]);
});

test("[R3] with all periods closed the result is the actuals", () => {
  expect(call("RESPREAD", 50, [[1, 2]], [[0, 0]], 2, 1)).toEqual([[1, 2]]);
  expect(call("RESPREAD", 50, [[1, 2]], [[1, 1]], 3, 1)).toBe(
    "#VALUE! Expected a whole number of closed periods from 0 to 2, got 3",
  );
});

test("[E1] SEASON: a single year 1, 2, 3", () => {
  expect(call("SEASON", [[1, 2, 3]])).toEqual([[0.5, 1, 1.5]]);
  expect(call("SEASON", [[0, 0]])).toBe(
    "#VALUE! Expected a history with a sum other than 0, got 0",
  );
});

test("[B1] BLEND: shares of each column, then their mean", () => {
  expect(
    call(
      "BLEND",
      [
        [1, 1],
        [3, 1],
      ],
      [[1, 1]],
    ),
  ).toEqual(column(0.375, 0.625));
  expect(
    call(
      "BLEND",
      [
        [1, 0],
        [3, 0],
      ],
      [[1, 1]],
    ),
  ).toBe(
    "#VALUE! Column 2: expected at least one driver above 0 under a positive weight, got all 0",
  );
});

test("[U1] AUDIT says which check a sheet edited by hand breaks, and by how much", () => {
  const checks = (shares: readonly number[]) =>
    call("AUDIT", 10, column(...shares), column(60, 39, 1), 1);
  expect(checks([6, 4, 0])).toEqual([
    ["sum", true, 0],
    ["whole-steps", true, 0],
    ["within-one-step", true, 0.1],
    ["zero-driver", true, 0],
  ]);
  expect(checks([6, 5, 0])).toEqual([
    ["sum", false, 1],
    ["whole-steps", true, 0],
    ["within-one-step", false, 1.1],
    ["zero-driver", true, 0],
  ]);
  expect(checks([6.25, 3.75, 0])).toEqual([
    ["sum", true, 0],
    ["whole-steps", false, 0.25],
    ["within-one-step", true, 0.25],
    ["zero-driver", true, 0],
  ]);
  expect(call("AUDIT", 10, column(9, 1), column(1, 0), 1)).toEqual([
    ["sum", true, 0],
    ["whole-steps", true, 0],
    ["within-one-step", false, 1],
    ["zero-driver", false, 1],
  ]);
});
