import { sharesOf } from "../domain/allocation/request";

const seats = (total: number, votes: readonly number[]) => (sharesOf({ total: String(total), step: "1", drivers: votes }) as string[]).map(Number);

/** Wikipedia, "Largest remainder method", the example with the Hare quota: six parties, 100,000 votes, 10 seats. */
test("[A2] ten seats over six parties by the Hare quota", () => {
  expect(seats(10, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100])).toEqual([5, 2, 1, 1, 1, 0]);
});

/** Wikipedia, "Apportionment paradox", the Alabama paradox: the method gives a row less when there is one seat more. */
test("[A2] the Alabama paradox is the method's, and it is ours", () => {
  expect(seats(10, [6, 6, 2])).toEqual([4, 4, 2]);
  expect(seats(11, [6, 6, 2])).toEqual([5, 5, 1]);
});

/** The company's own rule: pay mix, bonus to wage, 40 : 60; and the rule's figures for limits. */
test("[A1] pay mix 40 : 60", () => {
  expect(sharesOf({ total: "12345.67", step: "0.01", drivers: [40, 60] })).toEqual(["4938.27", "7407.4"]);
});
