import { nameKey, ofCell } from "../../domain";
import { paneWords } from "../../locales";
import type { Region } from "../region";
import type { Finding } from "./finding";

const words = Object.values(paneWords).map(({ figures }) => figures.columns);
const [points, attainments, rules] = (["points", "attainment", "rule"] as const).map(
  (column) => new Set(words.map((own) => nameKey(own[column]))),
);

/** Points and attainments that somebody typed over their formulas on the sheet of key figures. */
export function figureFindings({ values, formulas, ...place }: Region): Finding[] {
  const [header = [], ...lines] = values;
  const keys = header.map((cell) => nameKey(String(cell)));
  const found = [points, attainments, rules].map((own) => keys.findIndex((key) => own?.has(key)));
  if (found.some((column) => column < 0)) return [];
  const { sheetId, sheetName, row, column } = place;
  return lines.flatMap((line, down) =>
    found.slice(0, 2).flatMap((at): Finding[] => {
      const [value, formula] = [line[at], formulas[down + 1]?.[at]];
      if (typeof value !== "number" || typeof formula === "string") return [];
      const cell = { sheetId, sheetName, row: row + 1 + down, column: column + at };
      return [{ ...cell, kind: "typed", got: ofCell(value) }];
    }),
  );
}
