import { nameKey } from "../../domain";
import { addressOf, cellAddress, fixedAddress } from "../address";
import { type SheetColumn, type TablePart, keyColumns, tablePart } from "../columns";
import { live, plain } from "../model";
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
  const typed = (header: string): SheetColumn<string> => ({
    width: 13,
    isFigure: true,
    look: "input",
    header,
    format: "#,##0.00",
    cell: (name) => plain(known.of(name, header)),
  });
  return tablePart(
    [
      ...keyColumns([payNames], 16, (name: string) => name),
      typed(columns.wageBase),
      attainmentColumn(source, typed(columns.attainment)),
      typed(columns.bonusBase),
    ],
    peopleIn(source),
    { top: 0 },
  );
}

/** Attainment as it stands among the figures, or as it is typed. */
function attainmentColumn(
  { attainment: source, results }: ResultSource,
  typed: SheetColumn<string>,
): SheetColumn<string> {
  const own = { ...typed, format: "0.0%" };
  if (!source) return own;
  const { header, width, isFigure, format } = own;
  const column = inputStart(results);
  return {
    header,
    width,
    isFigure: isFigure ?? true,
    format,
    cell: (name, row) =>
      live(source.formula(`$${cellAddress(row + 1, column)}`), source.value(name)),
  };
}

/** A figure that was filled in for the name in a row of the results; blank stays blank. */
export function inputFormula(source: ResultSource, place: number, row: number): string {
  const rows = peopleIn(source).length + room;
  const column = (offset: number): string =>
    fixedAddress(
      addressOf({ row: 1, column: inputStart(source.results) + offset, rows, columns: 1 }),
    );
  const figure = `INDEX(${column(place)},MATCH($${cellAddress(row + 1, 0)},${column(0)},0))`;
  return `=IFERROR(IF(LEN(${figure})=0,"",${figure}),"")`;
}
