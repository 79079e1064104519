import { called, column } from "./runtime";
import { functions } from "../../src/functions";
import { ratingsFor, vipScheme } from "../domain/appraisal/company";

const call = (name: keyof typeof functions, ...args: readonly unknown[]) =>
  called(functions[name], ...args) as unknown[][];
const writable = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [...row]);
const raters = {
  superior: ["Sun"],
  peers: ["He", "Luo", "Gao"],
  subordinates: ["Li", "Wang", "Zhang"],
};

/**
 * S1, every step taking the cells of the step before. By hand: Chen 0.6 × 80 + 0.1 × 90 + 0.1 × 70
 * + 0.2 × 95 = 83; Lin 0.6 × 95 + 0.1 × 88 + 0.1 × 92 + 0.2 × 90 = 93; Huang's subordinates did not
 * rate.
 */
test("[P8][G1][W1][W2] S1: ratings, score, grade, floating wage and bonus, from cells to cells", () => {
  const ratings = writable([
    ...ratingsFor(
      "Chen",
      { superior: 80, peers: 90, subordinates: 70, self: 95 },
      { ...raters, self: ["Chen"] },
    ),
    ...ratingsFor(
      "Lin",
      { superior: 95, peers: 88, subordinates: 92, self: 90 },
      { ...raters, self: ["Lin"] },
    ),
    ...ratingsFor("Huang", { superior: 60, peers: 70, self: 99 }, { ...raters, self: ["Huang"] }),
  ]);
  const results = call("APPRAISE", writable(vipScheme), ratings);
  const totals = results.map((row) => [row[5]]);
  expect(totals).toEqual(column(83, 93, "#N/A Not rated: subordinates (too few raters)"));

  const held = totals.map(([total]) => [
    typeof total === "number" ? total : { code: "#N/A", message: "Not rated" },
  ]);
  const bands = [
    [0, "C"],
    [80, "B"],
    [90, "A"],
  ];
  expect(
    call("GRADE", held, bands).map(([grade]) => (typeof grade === "string" ? grade : "#N/A")),
  ).toEqual(["B", "A", "#N/A"]);

  const met = call("ATTAIN", column(890_000, 1_100_000, 790_000), 1_000_000);
  expect(met).toEqual(column(0.89, 1.1, 0.79));
  const [mix] = call("SPLIT", 10_000, [[40, 60]]);
  expect(mix).toEqual([4000, 6000]);
  expect(call("FLOATPAY", mix?.[1], met)).toEqual(column(6000, 6240, 5880));

  const counts = call("PAYOUT", met, [[0.9, 1]]);
  expect(counts).toEqual(column(0, 1, 0));
  const shares = counts.map(([multiple], row) => [
    Number(multiple) * Number(mix?.[0]) * (Number(totals[row]?.[0]) / 100 || 0),
  ]);
  expect(shares).toEqual(column(0, 3720, 0));
});

/**
 * S4. By hand: 18 + 27 + 15 + 27 = 87 points; 800 × 0.87 + 10,000 × 5 % + 150 = 696 + 500 + 150 =
 * 1346.
 */
test("[K1][G1][W3] S4: points, grade in words, performance wage, marketing bonus and field allowance", () => {
  const marks = [20, 30, 20, 30];
  const reached = [0.9, 0.9, 0.75, 0.9];
  const points = marks.map(
    (full, row) => call("KPI", reached[row], 1, "ratio", null, full)[0]?.[0],
  );
  expect(points).toEqual([18, 27, 15, 27]);
  const words = [
    [0, "差"],
    [8, "一般"],
    [15, "较好"],
    [18, "好"],
  ];
  expect(call("GRADE", [[points[0], points[2]]], words)).toEqual([["好", "较好"]]);
  const [[score]] = call(
    "WEIGHTED",
    column(...reached.map((part) => part * 100)),
    column(...marks),
  ) as [[number]];
  expect(score).toBe(87);
  const [[wage]] = call("KPI", score, 100, "ratio", null, 800) as [[number]];
  const [[bonus]] = call("TIERED", 10_000, [[0, 0.05]]) as [[number]];
  expect([wage, bonus, wage + bonus + 150]).toEqual([696, 500, 1346]);
});

test("[A3][H2] S3: the year by quarter and account, down to the cent at every node and month", () => {
  const accounts = [
    ["North", "A"],
    ["", "B"],
    ["South", "C"],
  ];
  const annual = call("CASCADE", 1_000_000.01, accounts, column(3, 3, 1));
  expect(
    annual.flat().reduce((sum: number, share) => sum + Math.round(Number(share) * 100), 0),
  ).toBe(100_000_001);
  const months = call(
    "PHASE",
    annual,
    [[4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]],
    0.01,
    accounts,
  ) as number[][];
  months.forEach((line, row) =>
    expect(line.reduce((sum, cell) => sum + Math.round(cell * 100), 0)).toBe(
      Math.round(Number(annual[row]?.[0]) * 100),
    ),
  );
});
