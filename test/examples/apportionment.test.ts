import { sharesOf } from "../domain/allocation/request";

const seats = (total: number, votes: readonly number[]) =>
  (sharesOf({ total: String(total), step: "1", drivers: votes }) as string[]).map(Number);

/**
 * Wikipedia, "Largest remainder method", the example with the Hare quota: six parties, 100,000
 * votes, 10 seats.
 */
test("[A2] ten seats over six parties by the Hare quota", () => {
  expect(seats(10, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100])).toEqual([5, 2, 1, 1, 1, 0]);
});

/**
 * M. L. Balinski, H. P. Young: The quota method of apportionment. American Mathematical Monthly 82
 * (1975), 701–730: the columns of Hamilton's method.
 */
test.each([
  [100, [5117, 4400, 162, 161, 160], [51, 44, 2, 2, 1]],
  [26, [9061, 7179, 5259, 3319, 1182], [9, 7, 5, 4, 1]],
])("[A2] Hamilton's method: %d seats", (total, votes, expected) => {
  expect(seats(total, votes)).toEqual(expected);
});

/** Electowiki, "Hamilton method": the fifteen states of 1790 and sixty seats. */
test("[A2] the United States of 1790", () => {
  const people = [
    630_560, 475_327, 432_879, 353_523, 331_589, 278_514, 236_841, 206_236, 179_570, 141_822,
    85_533, 70_835, 68_705, 68_446, 55_540,
  ];
  expect(seats(60, people)).toEqual([11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1]);
});

/**
 * Wikipedia, "Apportionment paradox", the Alabama paradox: the method gives a row less when there
 * is one seat more.
 */
test("[A2] the Alabama paradox is the method's, and it is ours", () => {
  expect(seats(10, [6, 6, 2])).toEqual([4, 4, 2]);
  expect(seats(11, [6, 6, 2])).toEqual([5, 5, 1]);
});

/** The company's own rule: pay mix, bonus to wage, 40 : 60; and the rule's figures for limits. */
test("[A1] pay mix 40 : 60", () => {
  expect(sharesOf({ total: "12345.67", step: "0.01", drivers: [40, 60] })).toEqual([
    "4938.27",
    "7407.4",
  ]);
});
