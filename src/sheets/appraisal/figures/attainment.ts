import { nameKey } from "../../../domain";
import { paneWords } from "../../../locales";
import type { FigureRole } from "../../../locales/figures-shape";
import { absoluteAddress } from "../../address";
import type { CellValue } from "../../region";
import { bodyOf } from "../../table";
import type { Chosen } from "../inputs";
import { ruleKey } from "./figure-rule";

type FiguresTable = Chosen<FigureRole>;

const headers = Object.values(paneWords).map(({ figures }) => figures.columns.attainment);

/** An indicator whose attainment stands on the sheet of figures. */
interface Measured {
  readonly key: string;
  readonly group: string;
  readonly indicator: string;
}

/** The indicators whose attainment may be that of the pay; none where a table has no column. */
export function attainedIndicators(figures: FiguresTable | undefined): Measured[] {
  if (!figures || columnIn(figures) === undefined) return [];
  const found = figures.table.rows.map((_, row): Measured => ({
    group: textAt(figures, row, "group"),
    indicator: textAt(figures, row, "indicator"),
    key: keyAt(figures, row),
  }));
  return [...new Map(found.map((own) => [own.key, own])).values()];
}

/** How pay takes an attainment from the sheet of figures, so that nobody types it twice [Z1]. */
export interface AttainmentSource {
  /** The attainment of whoever is named in a cell; blank where there is none. */
  readonly formula: (name: string) => string;
  readonly value: (ratee: string) => CellValue;
}

export function attainmentFrom(
  figures: FiguresTable | undefined,
  key: string | undefined,
): AttainmentSource | undefined {
  const own = attainedIndicators(figures).find((one) => one.key === key);
  const column = figures && columnIn(figures);
  if (!figures || !own || column === undefined) return undefined;
  const { table, columns } = figures;
  const range = (place: number): string => absoluteAddress(table.sheetName, bodyOf(table, place));
  const rangeOf = (role: FigureRole): string => range(columns[role] ?? 0);
  const values = new Map(
    table.rows.flatMap((line, row): [string, CellValue][] =>
      keyAt(figures, row) === key
        ? [[nameKey(textAt(figures, row, "ratee")), line[column] ?? ""]]
        : [],
    ),
  );
  const value = (ratee: string): CellValue => values.get(nameKey(ratee)) ?? "";
  const formula = (name: string): string => {
    const is = (role: FigureRole, text: string): string => `(${rangeOf(role)}=${text})`;
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const row = `(ROW(${rangeOf("ratee")})-${table.headerRow + 1})`;
    const all = [
      is("ratee", name),
      is("group", quoted(own.group)),
      is("indicator", quoted(own.indicator)),
    ];
    const place = `SUMPRODUCT(${[...all, row].join("*")})`;
    return `=IF(${place}=0,"",INDEX(${range(column)},${place}))`;
  };
  return { formula, value };
}

function columnIn({ table }: FiguresTable): number | undefined {
  const column = table.headers.findIndex((header) => headers.includes(header));
  return column < 0 ? undefined : column;
}

function keyAt(figures: FiguresTable, row: number): string {
  const [group, indicator] = [textAt(figures, row, "group"), textAt(figures, row, "indicator")];
  return ruleKey({ group, indicator });
}

function textAt({ table, columns }: FiguresTable, row: number, role: FigureRole): string {
  return String(table.rows[row]?.[columns[role] ?? -1] ?? "");
}
