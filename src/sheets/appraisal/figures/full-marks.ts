import { type Decimal, type Scheme, nameKey } from "../../../domain";
import { paneWords } from "../../../locales";
import type { FigureRole } from "../../../locales/figures-shape";
import type { CellValue } from "../../region";
import type { Chosen } from "../inputs";
import { ruleKey } from "./figure-rule";

const headers = Object.values(paneWords).map(({ figures }) => figures.columns.full);

/** Measured indicators whose points stand on another full mark than the scheme has by now. */
export function fullMarksOff(
  { table, columns }: Chosen<FigureRole>,
  { groups }: Scheme,
  usualFull: Decimal,
): readonly string[] {
  const column = table.headers.findIndex((header) => headers.includes(header));
  const wanted = new Map(
    groups.flatMap(({ name: group, indicators }) =>
      indicators.map(({ name: indicator, full = usualFull }) => [
        ruleKey({ group, indicator }),
        full.toNumber(),
      ]),
    ),
  );
  const text = (line: readonly CellValue[], role: FigureRole): string =>
    String(line[columns[role] ?? -1] ?? "");
  const off = table.rows.filter((line) => {
    const key = ruleKey({ group: text(line, "group"), indicator: text(line, "indicator") });
    const [own, full] = [line[column], wanted.get(key)];
    return typeof own === "number" && full !== undefined && own !== full;
  });
  const names = off.map((line) => text(line, "indicator"));
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}
