import { Decimal, fractionOf, isNearEdge, nameKey, ofCell } from "../../domain";
import { paneWords } from "../../locales";
import { parametersIn } from "../appraisal/parameters";
import type { Region } from "../region";
import type { Finding } from "./finding";

const words = Object.values(paneWords);
const labels = {
  ratee: new Set(words.map(({ appraisal }) => nameKey(appraisal.ratingRoles.ratee))),
  total: new Set(words.map(({ appraisal }) => nameKey(appraisal.totalScore))),
};

/**
 * People whose total lies within half a point of a grade's edge [G4], by the bands that stand in
 * the workbook.
 */
export function edgeFindings(sheets: readonly Region[]): Finding[] {
  const parameters = sheets
    .map((sheet) => parametersIn(sheet))
    .find((found) => found !== undefined);
  const edges = (parameters?.bands ?? []).map(({ from }) => from).filter((from) => from.gt(0));
  return edges.length === 0
    ? []
    : sheets.flatMap((sheet) =>
        totalsIn(sheet).filter(({ got }) => isNearEdge(fractionOf(got), edges, new Decimal("0.5"))),
      );
}

/** Every person's total on a sheet of results. */
function totalsIn({
  sheetId,
  sheetName,
  row,
  column,
  values,
}: Region): (Finding & { readonly kind: "edge" })[] {
  const [header = [], ...lines] = values;
  const names = header.map((cell) => nameKey(String(cell)));
  const [ratee, total] = [
    names.findIndex((name) => labels.ratee.has(name)),
    names.findIndex((name) => labels.total.has(name)),
  ];
  if (ratee < 0 || total < 0) return [];
  return lines.flatMap((line, down) => {
    const score = line[total];
    return typeof score === "number"
      ? [
          {
            sheetId,
            sheetName,
            row: row + 1 + down,
            column: column + total,
            kind: "edge" as const,
            who: String(line[ratee]),
            got: ofCell(score),
          },
        ]
      : [];
  });
}
