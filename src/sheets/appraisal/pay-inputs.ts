import { nameKey } from "../../domain";
import { addressOf, cellAddress, fixedAddress } from "../address";
import { type TablePart, keyColumns, tablePart } from "../columns";
import { plain } from "../model";
import { type ResultSource, inputStart } from "./result-source";

/** Rows below the last name for people who join. */
const room = 100;

/** Everybody whose pay is filled in: those who have results, then others who once had some. */
function peopleIn({ results, known }: ResultSource): readonly string[] {
  const names = results.appraisals.map(({ ratee }) => ratee);
  const own = new Set(names.map(nameKey));
  return [...names, ...known.names.filter((name) => !own.has(nameKey(name)))];
}

/**
 * The figures that people fill in, each line with its own name: results may come in another order,
 * and people leave and join, but no figure changes its owner [P16].
 */
export function inputBlock(source: ResultSource): TablePart {
  const { words, known } = source;
  const { columns, payNames } = words.review;
  const input = { width: 13, isFigure: true, look: "input" } as const;
  const figures = [
    { header: columns.wageBase, format: "#,##0.00" },
    { header: columns.attainment, format: "0.0%" },
    { header: columns.bonusBase, format: "#,##0.00" },
  ];
  return tablePart(
    [
      ...keyColumns([payNames], 16, (name: string) => name),
      ...figures.map(({ header, format }) => ({
        ...input,
        header,
        format,
        cell: (name: string) => plain(known.of(name, header)),
      })),
    ],
    peopleIn(source),
    { top: 0 },
  );
}

/** A figure that was filled in for the name in a row of the results; blank stays blank. */
export function inputFormula(source: ResultSource, place: number, row: number): string {
  const rows = peopleIn(source).length + room;
  const column = (offset: number): string =>
    fixedAddress(
      addressOf({ row: 1, column: inputStart(source.results) + offset, rows, columns: 1 }),
    );
  const figure = `INDEX(${column(place)},MATCH($${cellAddress(row + 1, 0)},${column(0)},0))`;
  return `=IFERROR(IF(${figure}="","",${figure}),"")`;
}
