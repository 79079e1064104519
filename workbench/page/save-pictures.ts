import type { FWorksheet } from "@univerjs/sheets/facade";
import type { DataValidation, SheetChart, WriteSheet } from "hucre/xlsx";
import { addressOf, quoted } from "../host/area";
import type { Book, ChartRecord, ValidationRecord } from "../host/book";

/**
 * The writer knows no radar charts: in a file of the workbench they are lines. Excel itself draws
 * what Merit asks for.
 */
const kinds: Readonly<Record<string, SheetChart["type"]>> = {
  ColumnClustered: "column",
  BarClustered: "bar",
  Line: "line",
  RadarMarkers: "line",
};

/** A chart as the file holds it: first column the categories, first row the names of the series. */
export function drawn({ type, title, source, place }: ChartRecord, sheet: FWorksheet): SheetChart {
  const cells = (column: number, row: number, rows: number): string =>
    `${quoted(sheet.getSheetName())}!${addressOf({ row, column, rows, columns: 1 }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const body = { row: source.row + 1, rows: source.rows - 1 };
  return {
    type: kinds[type] ?? "column",
    title,
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    series: Array.from({ length: source.columns - 1 }, (_, index) => ({
      name: String(sheet.getRange(source.row, source.column + index + 1, 1, 1).getValue() ?? ""),
      categories: cells(source.column, body.row, body.rows),
      values: cells(source.column + index + 1, body.row, body.rows),
    })),
  };
}

/** How the sheet prints, where Merit set it up. */
export function printed(book: Book, sheet: FWorksheet): Pick<WriteSheet, "pageSetup"> {
  const page = book.pages.get(sheet.getSheetId());
  if (!page) return {};
  return {
    pageSetup: {
      paperSize: page.paperSize === "A4" ? "a4" : "letter",
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      horizontalCentered: page.centerHorizontally,
      fitToPage: page.zoom.horizontalFitToPages !== undefined,
      fitToWidth: page.zoom.horizontalFitToPages ?? 1,
      fitToHeight: page.zoom.verticalFitToPages ?? 0,
    },
  };
}

/** What may be typed into cells. */
export function validated({ area, rule }: ValidationRecord): DataValidation {
  const range = addressOf(area);
  if (rule.list) return { type: "list", range, values: rule.list.source.split(",") };
  return {
    type: "decimal",
    operator: "between",
    range,
    formula1: String(rule.decimal?.formula1 ?? 0),
    formula2: String(rule.decimal?.formula2 ?? 0),
  };
}
