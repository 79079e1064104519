import { cellAddress, fixedAddress } from "../address";
import { type TablePart, cellBlock, linesPart, stacked, tablePart } from "../columns";
import { type SheetModel, blank, live, plain, squared } from "../model";
import type { PlanSource } from "./plan-source";
import { type TrackingPlace, trackedRows, trackingColumns } from "./tracking-columns";

/** Lines of a measure's block that are no rows of it: title, settings, header, sums, two blank. */
const extra = 6;
/** Rows whose figures a chart still shows apart. */
const mostCharted = 40;

/**
 * The tracking sheet: a block per measure with attainment, pace, forecast and status, and a chart
 * of plan and actual.
 */
export function trackingSheet(source: PlanSource, name: string, actualsName: string): SheetModel {
  const { plan, draft } = source;
  const height = plan.paths.length + extra;
  const blocks = plan.names.map((measure, index) =>
    block(source, { measure, index, top: index * height, actualsName }),
  );
  const { cells, formats, looks } = stacked(blocks);
  return {
    name,
    cells: squared(cells),
    widths: blocks[0]?.widths ?? [],
    formats,
    looks,
    charts: plan.names.map((measure, index) => chart(source, measure, index * height)),
    page: { landscape: true },
    ...(draft.measures.length === 1 ? { frozenRows: 3 } : {}),
  };
}

function block(source: PlanSource, place: TrackingPlace): TablePart {
  const { plan, words } = source;
  const { closed = 0, profile } = plan.request;
  const { top } = place;
  const periods = profile?.units.length ?? 1;
  const closedCell = fixedAddress(cellAddress(top + 1, 1));
  const head = linesPart(
    [
      [plain(words.sheet.trackingOf(place.measure))],
      [
        plain(words.sheet.closedPeriods),
        plain(closed),
        plain(words.sheet.timeGone),
        live(`=${closedCell}/${periods}`, closed / periods),
      ],
    ],
    [
      { block: cellBlock(top, 0), look: "title" },
      { block: cellBlock(top + 1, 1), look: "input" },
    ],
    [{ block: cellBlock(top + 1, 3), format: "0%" }],
  );
  const rows = trackedRows(source, place.index);
  const table = tablePart(trackingColumns(source, place, rows, closedCell), rows, { top: top + 2 });
  return { ...stacked([head, table, linesPart([[blank], [blank]])]), widths: table.widths };
}

/** Plan and actual to date side by side, at the right of a measure's block. */
function chart(
  { plan, words }: PlanSource,
  measure: string,
  top: number,
): NonNullable<SheetModel["charts"]>[number] {
  const rows = plan.paths.length;
  const levels = plan.paths[0]?.length ?? 1;
  return {
    kind: "columns",
    title: `${measure} · ${words.sheet.planToDate} / ${words.sheet.actualToDate}`,
    source: { row: top + 2, column: levels - 1, rows: Math.min(rows, mostCharted) + 1, columns: 4 },
    place: {
      row: top,
      column: levels + 9,
      rows: Math.max(12, Math.min(rows + 4, 24)),
      columns: 8,
    },
  };
}
