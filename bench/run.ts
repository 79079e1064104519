import { Decimal, cascade, columnOfCells, phase, split } from "../src/domain";
import { appraisalLines } from "./appraisal";
import { figures, median } from "./figures";
import { matrixLines } from "./matrix";
import { dineroSplit, plainPhase, plainSplit } from "./peers";
import { rowLines } from "./rows";

/** What the worksheet calls find of Excel's runtime. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code} ${message}`);
  }
}
(globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
  Error: CellError,
  associate: () => undefined,
};

const rows = 100_000;
const total = 1_234_567_890;
const step = new Decimal(1);
const drivers = figures(rows, 1_000_000);
const column = columnOfCells(drivers);
const request = { total: new Decimal(total), drivers: column, step };
/** A sheet in the order of its tree: 8 regions, 200 managers, 5,000 accounts of 20 lines. */
const paths = drivers.map((_, row) => [
  `region ${Math.floor(row / 12_500)}`,
  `manager ${Math.floor(row / 500)}`,
  `account ${Math.floor(row / 20)}`,
  `line ${row}`,
]);

type Line = readonly [what: string, milliseconds: number, ratio: string];

const times = (one: number, other: number): string => (one / other).toFixed(2);

/** A total over rows, beside the plainest loop and a library for money. */
async function splitLines(): Promise<Line[]> {
  const { functions } = await import("../src/functions");
  const plain = median(() => plainSplit(total, drivers, 1));
  const dinero = median(() => dineroSplit(total, drivers), 3);
  const ours = median(() => split(request));
  const cents = median(() =>
    split({
      ...request,
      drivers: columnOfCells(figures(rows, 1_000_000, 2)),
      step: new Decimal("0.01"),
    }),
  );
  const cells = drivers.map((driver) => [driver]);
  const sheet = median(() => functions.SPLIT(total, cells, 1));
  const down = median(() => cascade(request, paths));
  const odd = figures(rows, 1_000_000, 6).map((driver) => driver / 7);
  const digits = median(() => split({ ...request, drivers: columnOfCells(odd) }));
  const oddCells = odd.map((driver) => [driver]);
  const oddSheet = median(() => functions.SPLIT(total, oddCells, 1));
  const withCents = "split, 100,000 drivers with cents, reading them too";
  return [
    ["plain float loop, 100,000 drivers (not exact)", plain, "1.00"],
    ["dinero.js allocate, 100,000 drivers", dinero, `${times(dinero, plain)} × plain`],
    ["split, 100,000 drivers", ours, `${times(ours, plain)} × plain`],
    [withCents, cents, `${times(cents, plain)} × plain`],
    [
      "split, 100,000 drivers of all digits, reading them too",
      digits,
      `${times(digits, plain)} × plain`,
    ],
    ["MERIT.SPLIT, 100,000 drivers of all digits", oddSheet, `${times(oddSheet, plain)} × plain`],
    ["MERIT.SPLIT, cells to cells", sheet, `${times(sheet, ours)} × split`],
    ["cascade, 100,000 leaves in 4 levels", down, `${times(down, ours)} × split`],
  ];
}

/** The usual dozen rows, a thousand times over. */
async function shortLines(): Promise<Line[]> {
  const { functions } = await import("../src/functions");
  const few = drivers.slice(0, 12);
  const cells = few.map((driver) => [driver]);
  const thousand = (call: () => unknown) => () => {
    for (let time = 0; time < 1000; time += 1) call();
  };
  const plain = median(thousand(() => plainSplit(total, few, 1)));
  const ours = median(thousand(() => functions.SPLIT(total, cells, 1)));
  return [
    ["plain float loop, 12 drivers, 1,000 times", plain, "1.00"],
    ["MERIT.SPLIT, 12 drivers, 1,000 times", ours, `${times(ours, plain)} × plain`],
  ];
}

/** Years over periods, all sums right at once, beside rounding each row by itself. */
function phaseLines(): Line[] {
  const year = figures(12, 100).map((part) => part + 1);
  const phased = (count: number): number => {
    const annual = columnOfCells(figures(count, 100_000));
    return median(() => phase({ annual, profile: [columnOfCells(year)], step }), 3);
  };
  const [thousand, tenThousand, hundredThousand] = [phased(1_000), phased(10_000), phased(100_000)];
  const memory = (process.memoryUsage().heapUsed / 2 ** 20).toFixed(0);
  const plainYear = median(() => plainPhase(figures(10_000, 100_000), year), 3);
  const growth = `${times(hundredThousand, tenThousand)} × 10,000 rows; heap ${memory} MB`;
  return [
    ["each row rounded by itself, 10,000 × 12 (periods drift)", plainYear, "1.00"],
    ["phase, 1,000 × 12", thousand, ""],
    ["phase, 10,000 × 12", tenThousand, `${times(tenThousand, thousand)} × 1,000 rows`],
    ["phase, 100,000 × 12", hundredThousand, growth],
  ];
}

async function measure(): Promise<readonly Line[]> {
  return [
    ...(await splitLines()),
    ...(await shortLines()),
    ...phaseLines(),
    ...matrixLines(),
    ...(await rowLines()),
  ];
}

void measure()
  .then(async (lines) => [lines, await appraisalLines()])
  .then((parts) => {
    for (const [what, milliseconds, ratio] of parts.flat())
      process.stdout.write(
        `${what.padEnd(60)} ${milliseconds.toFixed(1).padStart(9)} ms  ${ratio}\n`,
      );
  });
