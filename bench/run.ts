import { Decimal, cascade, columnOfCells, phase, split } from "../src/domain";
import { appraisalLines } from "./appraisal";
import { figures, median } from "./figures";
import { dineroSplit, plainPhase, plainSplit } from "./peers";

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

async function measure(): Promise<readonly (readonly [string, number, string])[]> {
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
  const year = figures(12, 100).map((part) => part + 1);
  const phased = (count: number): number => {
    const annual = columnOfCells(figures(count, 100_000));
    return median(() => phase({ annual, profile: [columnOfCells(year)], step }), 3);
  };
  const [thousand, tenThousand, hundredThousand] = [phased(1_000), phased(10_000), phased(100_000)];
  const memory = process.memoryUsage().heapUsed / 2 ** 20;
  const plainYear = median(() => plainPhase(figures(10_000, 100_000), year), 3);
  return [
    ["plain float loop, 100,000 drivers (not exact)", plain, "1.00"],
    ["dinero.js allocate, 100,000 drivers", dinero, `${(dinero / plain).toFixed(2)} × plain`],
    ["split, 100,000 drivers", ours, `${(ours / plain).toFixed(2)} × plain`],
    [
      "split, 100,000 drivers with cents, reading them too",
      cents,
      `${(cents / plain).toFixed(2)} × plain`,
    ],
    ["MERIT.SPLIT, cells to cells", sheet, `${(sheet / ours).toFixed(2)} × split`],
    ["cascade, 100,000 leaves in 4 levels", down, `${(down / ours).toFixed(2)} × split`],
    ["each row rounded by itself, 10,000 × 12 (periods drift)", plainYear, "1.00"],
    ["phase, 1,000 × 12", thousand, ""],
    ["phase, 10,000 × 12", tenThousand, `${(tenThousand / thousand).toFixed(1)} × 1,000 rows`],
    [
      "phase, 100,000 × 12",
      hundredThousand,
      `${(hundredThousand / tenThousand).toFixed(1)} × 10,000 rows; heap ${memory.toFixed(0)} MB`,
    ],
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
