import { paneWords } from "../../../locales";
import type { FigureRole } from "../../../locales/figures-shape";
import type { Chosen } from "../inputs";

const words = Object.values(paneWords).map(({ figures }) => figures.columns);
const headers = new Set(words.flatMap(({ target, actual }) => [target, actual]));

/** A target or an actual that is no number: nobody gets points for it. */
interface TypedText {
  readonly who: string;
  readonly indicator: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What is typed as text where figures are wanted, such as 95分. */
export function typedTexts({ table, columns }: Chosen<FigureRole>): TypedText[] {
  const wanted = table.headers.flatMap((header, column) => (headers.has(header) ? [column] : []));
  return table.rows.flatMap((line, row) =>
    wanted.flatMap((column): TypedText[] => {
      const cell = line[column];
      if (typeof cell !== "string" || cell.trim() === "") return [];
      const [who, indicator] = [columns.ratee, columns.indicator].map((at) =>
        String(line[at ?? -1] ?? ""),
      );
      const place = { row: table.places[row] ?? 0, column: table.column + column };
      return [{ who: who ?? "", indicator: indicator ?? "", text: cell, ...place }];
    }),
  );
}
