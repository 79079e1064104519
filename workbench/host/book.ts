import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./area";
import type { Differences } from "./differences";
import type { Engine } from "./engine";
import { HostError } from "./host-error";

/** A table of the workbook: Univer has none of its own, so the host keeps them. */
export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  style: string;
  area: Area;
  columns: string[];
}

/** A chart of a sheet: Univer draws none, so the host keeps them for the file. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  source: Area;
  name: string;
  title: string;
  legend: string;
  place: Area;
}

/** What somebody has remarked on a cell. */
export interface CommentRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly content: string;
}

/** What may be typed into an area, as the client states it. */
export interface ValidationRecord {
  readonly sheetId: string;
  readonly area: Area;
  readonly rule: {
    readonly list?: { readonly source: string };
    readonly decimal?: { readonly formula1: number; readonly formula2: number };
  };
}

/** How a sheet prints. */
export interface PageRecord {
  paperSize: string;
  orientation: string;
  centerHorizontally: boolean;
  zoom: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
}

/**
 * The open workbook, with what Univer does not keep: tables, charts, settings, pages and protection
 * of sheets.
 */
export class Book {
  readonly tables: TableRecord[] = [];
  readonly settings = new Map<string, unknown>();
  /** The texts that sheets carry by key, by the id of the sheet. */
  readonly sheetProperties = new Map<string, Map<string, string>>();
  readonly charts: ChartRecord[] = [];
  readonly validations: ValidationRecord[] = [];
  readonly comments: CommentRecord[] = [];
  /** How many pivot tables stand on a sheet: Univer has none, tests say so. */
  readonly pivots = new Map<string, number>();
  readonly hiddenSheets = new Set<string>();
  readonly pages = new Map<string, PageRecord>();
  readonly protectedSheets = new Set<string>();
  readonly properties = new Map<string, string>();
  /**
   * Whether this workbook has the focus: without it some members throw on Windows and Mac (Office
   * Add-ins documentation, "API limitations when the active workbook switches").
   */
  focused = true;
  /**
   * What is selected: a range; a chart, or areas picked with Ctrl, of which no range can be had
   * (office-js issues 2268, 8).
   */
  selection: "range" | "chart" | "areas" = "range";
  private count = 0;

  constructor(
    readonly engine: Engine,
    readonly workbook: FWorkbook,
    readonly differences: Differences,
  ) {}

  nextId(prefix: string): string {
    this.count += 1;
    return `{${prefix}-${this.count}}`;
  }

  sheets(): FWorksheet[] {
    return this.workbook.getSheets();
  }

  /** The sheet with this id or, without regard to case, this name. */
  sheet(key: string): FWorksheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets().find(
      (sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === lower,
    );
  }

  active(): FWorksheet {
    const sheet = this.workbook.getActiveSheet();
    if (!sheet) throw new HostError("GeneralException", "The workbook has no sheet");
    return sheet;
  }

  /** Refuses to change a protected sheet, as Excel does. */
  open(sheet: FWorksheet): void {
    if (this.protectedSheets.has(sheet.getSheetId())) {
      throw new HostError(
        "AccessDenied",
        "You can't perform the requested operation: the sheet is protected",
      );
    }
  }

  /** Refuses what Excel does only in the workbook that has the focus. */
  needFocus(code: "GeneralException" | "InvalidSelection"): void {
    if (!this.focused) throw new HostError(code, "Another workbook is active");
  }

  /** Makes a sheet large enough for an area. */
  grow(sheet: FWorksheet, { row, column, rows, columns }: Area): void {
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + 100);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + 10);
  }
}
