import type { Assignment } from "../../domain";
import { ratingHeaders } from "../../locales/headers";
import type { PaneWords } from "../../locales/pane-shape";
import { type SheetModel, plain, squared } from "../model";
import type { CellValue, Region } from "../region";
import { guessColumns } from "../guess-columns";
import { tableIn } from "../table";

/** Who rates whom, as a sheet that is edited in place. */
export function assignmentsSheet(
  assignments: readonly Assignment[],
  groups: readonly string[],
  { appraisal, review }: PaneWords,
): SheetModel {
  const { ratee, group, rater } = appraisal.ratingRoles;
  const rows = assignments.map((own) => [own.ratee, own.group, own.rater].map(plain));
  return {
    name: review.sheetNames.assignments,
    cells: squared([[ratee, group, rater].map(plain), ...rows]),
    widths: [18, 16, 18],
    looks: [{ block: { row: 0, column: 0, rows: 1, columns: 3 }, look: "head" }],
    validations: [
      {
        block: { row: 1, column: 1, rows: Math.max(1, rows.length) + 200, columns: 1 },
        rule: { list: groups },
      },
    ],
    frozenRows: 1,
  };
}

/** The assignments that stand on the sheet now; rows that lack a name are not yet any. */
export function assignmentsIn(region: Region): Assignment[] {
  const table = tableIn(region, Object.values(ratingHeaders).flat(), []);
  if (!table) return [];
  const {
    ratee = -1,
    group = -1,
    rater = -1,
  } = guessColumns(table.headers, {
    ratee: ratingHeaders.ratee,
    group: ratingHeaders.group,
    rater: ratingHeaders.rater,
  });
  const text = (line: readonly CellValue[], column: number): string =>
    String(line[column] ?? "").trim();
  return table.rows
    .map((line) => ({
      ratee: text(line, ratee),
      group: text(line, group),
      rater: text(line, rater),
    }))
    .filter((own) => own.ratee !== "" && own.group !== "" && own.rater !== "");
}
