/** The figures of scheme S1 as the company's form prints them, group by group. */
export const vipScheme: readonly (readonly (string | number)[])[] = [
  ["superior", 0.6, "key-account sales", 0.6],
  ["", "", "expense control", 0.1],
  ["", "", "strategic indicators", 0.1],
  ["", "", "cooperation with management", 0.05],
  ["", "", "report completion", 0.05],
  ["", "", "VIP doctor churn", 0.05],
  ["", "", "VIP senior account manager churn", 0.05],
  ["peers", 0.1, "cooperation", 0.05],
  ["", "", "communication", 0.05],
  ["subordinates", 0.1, "guidance", 0.05],
  ["", "", "planning", 0.02],
  ["", "", "problem solving", 0.03],
  ["self", 0.2, "cooperation with management", 0.1],
  ["", "", "visit plan completion", 0.05],
  ["", "", "middle manager churn", 0.05],
];

/** Effective weights in percent, as the company's document adds them up. */
export const vipWeights = [36, 6, 6, 3, 3, 3, 3, 5, 5, 5, 2, 3, 10, 5, 5];

/** Ratings that give every indicator of a group the group's score, by some raters each. */
export function ratingsFor(
  ratee: string,
  scores: { readonly [group: string]: number },
  raters: { readonly [group: string]: readonly string[] },
) {
  let group = "";
  return vipScheme.flatMap(([name, , indicator]) => {
    group = String(name) || group;
    const score = scores[group];
    return score === undefined
      ? []
      : (raters[group] ?? [`${group} 1`]).map(
          (rater) => [ratee, group, rater, String(indicator), score] as const,
        );
  });
}
