import type { ReviewWords } from "../../locales/review-shape";
import { absoluteAddress, addressOf } from "../address";
import { type TablePart, cellBlock } from "../columns";
import { type ModelCell, type SheetModel, blank, live, plain, squared } from "../model";
import {
  type Parameters,
  defaultParameters,
  firstRow,
  parameterBlocks,
  parameterColumns,
  setting,
  settings,
} from "./parameters";

/** The sheet of parameters, with the budget of the bonuses that stand on the result sheet. */
export function parametersSheet(words: ReviewWords, resultName: string): SheetModel {
  const { parameters, sheetNames } = words;
  const given = defaultParameters(words);
  const values = settingCells(given, bonusesOf(resultName, words));
  const lines = settings.map((name, row): ModelCell[] => [
    ...partCells(given, row),
    plain(parameters[name]),
    values[name],
  ]);
  return {
    name: sheetNames.parameters,
    cells: squared([
      [plain(parameters.title)],
      [plain(parameters.note)],
      headerOf(words),
      ...lines,
    ]),
    widths: [10, 14, 3, 14, 10, 3, 14, 12, 3, 26, 14],
    ...looks,
  };
}

/** All bonuses on the result sheet, wherever their column stands by then. */
function bonusesOf(resultName: string, { columns }: ReviewWords): string {
  const all = { row: 0, column: 0, rows: mostRows, columns: mostColumns };
  const [cells, header] = [all, { ...all, rows: 1 }].map((own) => absoluteAddress(resultName, own));
  return `INDEX(${cells},0,MATCH("${columns.bonus}",${header},0))`;
}

/** How much of the result sheet is searched. */
const [mostRows, mostColumns] = [5000, 60];

/** The settings as they are at first, and the budget that follows the bonuses. */
function settingCells(
  { wage, places }: Parameters,
  bonuses: string,
): Readonly<Record<(typeof settings)[number], ModelCell>> {
  const [pool, sum] = [addressOf(setting("pool")), addressOf(setting("sum"))];
  return {
    threshold: plain(wage.threshold.toNumber()),
    step: plain(wage.step.toNumber()),
    rate: plain(wage.rate.toNumber()),
    places: plain(places),
    pool: blank,
    sum: live(`=SUM(${bonuses})`, 0),
    excess: live(`=IF(${pool}="",0,MAX(0,${sum}-${pool}))`, 0),
    factor: live(`=IF(OR(${pool}="",${sum}<=${pool}),1,${pool}/${sum})`, 1),
  };
}

/** A row of bands, shares and the payout curve, side by side. */
function partCells({ bands, shares, curve }: Parameters, row: number): ModelCell[] {
  const [band, share, point] = [bands[row], shares[row], curve[row]];
  return [
    ...(band ? [plain(band.from.toNumber()), plain(band.grade)] : [blank, blank]),
    blank,
    ...(share ? [plain(share.grade), plain(share.share.toNumber())] : [blank, blank]),
    blank,
    ...(point ? [plain(point.from.toNumber()), plain(point.value.toNumber())] : [blank, blank]),
    blank,
  ];
}

function headerOf({ parameters, columns }: ReviewWords): ModelCell[] {
  return [
    parameters.from,
    columns.grade,
    "",
    columns.curve,
    parameters.share,
    "",
    columns.attainment,
    columns.multiple,
    "",
    parameters.title,
    "",
  ].map(plain);
}

const { bands, shares, curve } = parameterBlocks;
const percents = [
  { ...shares, column: shares.column + 1, columns: 1 },
  { ...curve, columns: 1 },
  setting("threshold", 3),
];

const looks: Pick<TablePart, "formats" | "looks"> = {
  formats: [
    ...percents.map((block) => ({ block, format: "0%" })),
    { block: setting("pool", 3), format: "#,##0.00" },
  ],
  looks: [
    { block: cellBlock(0, 0), look: "title" },
    { block: cellBlock(1, 0), look: "note" },
    ...[bands.column, shares.column, curve.column, parameterColumns.labels].map(
      (column) => ({ block: cellBlock(firstRow - 1, column, 2), look: "head" }) as const,
    ),
    ...[bands, shares, curve].map((block) => ({ block, look: "input" }) as const),
    { block: setting("threshold", 5), look: "input" },
  ],
};
