import "./runtime";
import { call } from "./calls";
import { column } from "./runtime";

const million = 1_000_001;
const long = (cell: unknown): unknown[][] => new Array<unknown[]>(million).fill([cell]);

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test.each<[Parameters<typeof call>[0], readonly unknown[]]>([
  ["SPLIT", [100, long(1)]],
  ["TRACE", [100, long(1).slice(0, 200_001)]],
  ["CASCADE", [100, long("a"), long(1)]],
  ["PHASE", [long(1).slice(0, 100_001), [new Array(12).fill(1)]]],
  ["MATRIX", [long(1).slice(0, 1001), long(1).slice(0, 1001)]],
  ["RATES", [0.9, long(1), long(1)]],
  ["RESPREAD", [1, long(1), long(1), 0]],
  ["BLEND", [long(1), 1]],
  ["ATTAIN", [long(1), 1]],
  ["KPI", [long(1), 1, "ratio"]],
  ["FLOATPAY", [long(1), 1]],
  ["PAYOUT", [long(1), [[0, 1]]]],
  ["TIERED", [long(1), [[0, 1]]]],
  ["GRADE", [long(1), [[0, "A"]]]],
  ["CURVE", [long(1), [["A", 1]]]],
  ["CALIBRATE", [long("a").slice(0, 500_001), long(1).slice(0, 500_001)]],
])(
  "[N9][N13] %s refuses a result of more than a million cells before it computes it",
  (name, args) => {
    let answer: unknown;
    // To compute takes fifteen times and more as long as a plain loop over a million numbers.
    const plain = time(() => long(1).flat().map(Number).length);
    const refused = time(() => (answer = call(name, ...args)));
    expect(answer).toMatch(/^#VALUE! Expected a result of at most 1000000 cells, got [12]\d+$/);
    expect(refused).toBeLessThan(8 * plain);
  },
);

/** A column of cells with nothing below them, down to the end of the sheet. */
const whole = (cells: readonly unknown[][], nothing: unknown): unknown[][] => [
  ...cells,
  ...new Array<unknown[]>(1_048_576 - cells.length).fill(
    new Array<unknown>(cells[0]?.length ?? 1).fill(nothing),
  ),
];

const scheme = [["superior", 1, "all", 1]];
const ratings = [
  ["Li", "superior", "Wang", "all", 80],
  ["Zhao", "superior", "Wang", "all", 90],
];

test.each([null, "", 0])(
  "[N12][N13] whole columns that end in %j are answered as their filled rows",
  (nothing) => {
    const same = (name: Parameters<typeof call>[0], args: unknown[], short: unknown[]) =>
      expect(call(name, ...args)).toEqual(call(name, ...short));
    same(
      "AUDIT",
      [10, whole(column(6, 3, 1), nothing), whole(column(60, 39, 1), nothing), 1],
      [10, column(6, 3, 1), column(60, 39, 1), 1],
    );
    same("APPRAISE", [whole(scheme, nothing), whole(ratings, nothing)], [scheme, ratings]);
    same("SCHEME", [scheme], [scheme]);
    same("SEASON", [whole([[1, 2, 3]], nothing)], [[[1, 2, 3]]]);
    same(
      "WEIGHTED",
      [whole(column(80, 90), nothing), whole(column(1, 1), nothing)],
      [column(80, 90), column(1, 1)],
    );
    const [bands, curve, shares] = [
      [
        [0.5, "B"],
        [1, "A"],
      ],
      [
        [0.9, 1],
        [1.1, 2],
      ],
      [
        ["A", 0.5],
        ["B", 0.5],
      ],
    ];
    same("GRADE", [1, whole(bands, nothing)], [1, bands]);
    same("CURVE", [column(1, 2), whole(shares, nothing)], [column(1, 2), shares]);
    same("PAYOUT", [1, whole(curve, nothing)], [1, curve]);
    same(
      "TIERED",
      [
        10,
        whole(
          [
            [0, 0.1],
            [5, 0.2],
          ],
          nothing,
        ),
      ],
      [
        10,
        [
          [0, 0.1],
          [5, 0.2],
        ],
      ],
    );
  },
);

test("[N11] superscripts and circled digits are text, full-width digits are digits", () => {
  expect(call("SPLIT", "１００", column(1, 1), 1)).toEqual(column(50, 50));
  expect(call("SPLIT", 100, column("85¹", 1), 1)).toBe(
    '#VALUE! Row 1: expected a number, got "85¹"',
  );
  expect(call("SPLIT", 100, column("①", 1), 1)).toBe('#VALUE! Row 1: expected a number, got "①"');
});

test("[N12] a key of spaces is a blank: the key above it", () => {
  expect(
    call(
      "CASCADE",
      10,
      [
        ["North", "a"],
        ["  ", "b"],
      ],
      column(1, 1),
      1,
    ),
  ).toEqual(column(5, 5));
  expect(call("CASCADE", 10, [[" ", "a"]], column(1), 1)).toBe(
    "#VALUE! Row 1: expected a key in column 1 of the path, in this row or above it, got a blank",
  );
});

test("[N13] what locks leave, and bases times rates, are no more steps than a cell counts", () => {
  expect(call("SPLIT", 1, column(1, 1, 1), 1, null, null, column(-9e15, -9e15, 0))).toBe(
    "#VALUE! Expected at most 9007199254740991 steps of 1, got 18000000000000001",
  );
  expect(call("RATES", 0.5, column(9e15, 9e15), column(0.5, 0.5))).toBe(
    "#VALUE! Expected at most 9007199254740991 steps of 0.01, got 9000000000000000",
  );
});

test("[A11] a remainder never shows as a whole step", () => {
  const traced = call("TRACE", 1, column(999_999_999_999_999, 1), 1);
  expect((traced as number[][])[0]?.[3]).toBeLessThanOrEqual(0.999999999999999);
});
