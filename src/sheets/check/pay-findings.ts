import { nameKey } from "../../domain";
import { paneWords } from "../../locales";
import type { Region } from "../region";
import type { Finding } from "./finding";

const words = Object.values(paneWords);
const ratees = new Set(words.map(({ appraisal }) => nameKey(appraisal.ratee)));
const payNames = new Set(words.map(({ review }) => nameKey(review.payNames)));

/** How many figures are filled in beside a name. */
const figures = 3;

/**
 * On a sheet of results: pay that is filled in for somebody who has no result (renamed, or gone),
 * and people with a result for whom nothing is filled in though it is for others [W6].
 */
export function payFindings({ sheetId, sheetName, row, column, values }: Region): Finding[] {
  const [header = [], ...lines] = values;
  const keys = header.map((cell) => nameKey(String(cell)));
  const [own, block] = [
    keys.findIndex((key) => ratees.has(key)),
    keys.findIndex((key) => payNames.has(key)),
  ];
  if (own < 0 || block < 0) return [];
  const nameIn = (line: Region["values"][number], at: number): string =>
    String(line[at] ?? "").trim();
  const results = new Map(lines.map((line, down) => [nameKey(nameIn(line, own)), down]));
  const isFilled = (line: Region["values"][number]): boolean =>
    line.slice(block + 1, block + 1 + figures).some((cell) => typeof cell === "number");
  const paid = new Set(lines.filter(isFilled).map((line) => nameKey(nameIn(line, block))));
  const place = { sheetId, sheetName };
  const nobody = lines.flatMap((line, down): Finding[] => {
    const who = nameIn(line, block);
    if (who === "" || !isFilled(line) || results.has(nameKey(who))) return [];
    return [{ ...place, row: row + 1 + down, column: column + block, kind: "pay-nobody", who }];
  });
  const unpaid = [...results].flatMap(([key, down]): Finding[] => {
    if (paid.size === 0 || key === "" || paid.has(key)) return [];
    const who = nameIn(lines[down] ?? [], own);
    return [{ ...place, row: row + 1 + down, column: column + own, kind: "pay-blank", who }];
  });
  return [...nobody, ...unpaid];
}
