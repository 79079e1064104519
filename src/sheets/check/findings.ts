import { schemeRows } from "../../cells/scheme-block";
import { understandScheme } from "../../domain";
import { schemeHeaders } from "../../locales/headers";
import type { Region } from "../region";
import { guessColumns } from "../guess-columns";
import { tableIn } from "../table";
import type { Finding } from "./finding";
import { figureFindings } from "./figure-findings";
import { payFindings } from "./pay-findings";
import { ratingFindings } from "./rating-findings";
import { planFindings } from "./plan-findings";
import { edgeFindings } from "./result-findings";
import { sumFindings } from "./sum-findings";

/**
 * What a file keeps of a function where Merit is missing; beside COM add-ins and the Analysis
 * ToolPak a call of another workbook stands before it (office-js issues 2568, 4811).
 */
const filePrefix = /(?:'[^']+'!|\[\d+\]!|[\w.]+!)?_xldudf_MERIT_([A-Z]+)(?=\()/gi;

/**
 * Looks through the sheets of a workbook, hidden ones as well: broken formulas, sums and steps that
 * do not match, weights, missing ratings, raters in the open, people near an edge.
 */
export function findingsIn(sheets: readonly Region[]): Finding[] {
  const own = sheets.flatMap((sheet) => [
    ...formulaFindings(sheet),
    ...sumFindings(sheet),
    ...planFindings(sheet),
    ...schemeFindings(sheet),
    ...ratingFindings(sheet),
    ...payFindings(sheet),
    ...figureFindings(sheet),
  ]);
  return [...own, ...edgeFindings(sheets)];
}

/** Formulas of Merit that Excel does not know, or that give an error. */
function formulaFindings({
  sheetId,
  sheetName,
  row,
  column,
  formulas,
  values,
  types,
}: Region): Finding[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, across): Finding[] => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !/MERIT[._]/i.test(formula))
        return [];
      const place = { sheetId, sheetName, row: row + down, column: column + across };
      const value = values[down]?.[across];
      if (value === formula) return [];
      if (value === "#NAME?" || /_xldudf_MERIT_/i.test(formula))
        return [
          {
            ...place,
            kind: "broken",
            shown: formula,
            formula: formula.replace(
              filePrefix,
              (_, name: string) => `MERIT.${name.toUpperCase()}`,
            ),
          },
        ];
      return types[down]?.[across] === "Error"
        ? [{ ...place, kind: "error", got: String(value) }]
        : [];
    }),
  );
}

/** Scheme tables whose weights do not add up. */
function schemeFindings(sheet: Region): Finding[] {
  const table = tableIn(sheet, Object.values(schemeHeaders).flat(), []);
  const columns = table && guessColumns(table.headers, schemeHeaders);
  const order = [
    columns?.group,
    columns?.groupWeight,
    columns?.indicator,
    columns?.weight,
    columns?.minRaters,
  ];
  if (!table || order.slice(0, 4).some((column) => column === undefined)) return [];
  const end = table.rows.findIndex((line) =>
    order.slice(0, 4).every((column) => line[column ?? 0] === ""),
  );
  const rows = schemeRows(
    (end < 0 ? table.rows : table.rows.slice(0, end)).map((line) =>
      order.map((column) => (column === undefined ? null : (line[column] ?? null))),
    ),
  );
  const scheme = rows.ok ? understandScheme(rows.value) : rows;
  if (scheme.ok) return [];
  const at = "row" in scheme.refusal ? scheme.refusal.row : 1;
  return [
    {
      sheetId: sheet.sheetId,
      sheetName: sheet.sheetName,
      row: table.headerRow + at,
      column: table.column + (columns?.weight ?? 0),
      kind: "scheme",
      refusal: scheme.refusal,
    },
  ];
}
