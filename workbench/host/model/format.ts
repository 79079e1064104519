import { HorizontalAlign } from "@univerjs/core";
import { SetHorizontalTextAlignCommand } from "@univerjs/sheets";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import type { Book } from "../book";
import { type Value, contentsOf } from "../sheet-cells";

/** Excel counts widths in points, the grid in pixels. */
const pixelsPerPoint = 4 / 3;
const alignments: Readonly<Record<string, "left" | "center" | "normal">> = {
  Left: "left",
  Center: "center",
  Right: "normal",
};

export class FormatObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: FWorksheet,
    private readonly area: Area,
    private readonly change: () => void,
  ) {}

  get Fill(): FillObject {
    return new FillObject(this.cells(), this.change);
  }

  get Font(): FontObject {
    return new FontObject(this.cells(), plainSize(this.book), this.change);
  }

  get ColumnWidth(): number {
    return this.sheet.getColumnWidth(this.area.column) / pixelsPerPoint;
  }

  set ColumnWidth(points: number) {
    this.sheet.setColumnWidths(
      this.area.column,
      this.area.columns,
      Math.round(points * pixelsPerPoint),
    );
  }

  get HorizontalAlignment(): string {
    return alignmentOf(this.cells());
  }

  set HorizontalAlignment(alignment: string) {
    this.change();
    const own = alignments[alignment];
    if (own) this.cells().setHorizontalAlignment(own);
    else this.unalign();
  }

  /** Texts to the left and numbers to the right again: the facade knows no word for that. */
  private unalign(): void {
    this.book.engine.api.syncExecuteCommand(SetHorizontalTextAlignCommand.id, {
      unitId: this.book.workbook.getId(),
      subUnitId: this.sheet.getSheetId(),
      range: this.cells().getRange(),
      value: HorizontalAlign.UNSPECIFIED,
    });
  }

  get WrapText(): boolean {
    return this.cells().getWrap();
  }

  set WrapText(wrap: boolean) {
    this.change();
    this.cells().setWrap(wrap);
  }

  /** Fits each column to its longest text; wide characters count twice. */
  AutofitColumns(): null {
    const { values } = contentsOf(this.book, this.sheet, this.area);
    for (let column = 0; column < this.area.columns; column += 1) {
      const longest = Math.max(4, ...values.map((line) => letters(line[column])));
      this.sheet.setColumnWidth(this.area.column + column, Math.min(320, longest * 8 + 20));
    }
    return null;
  }

  /** A cell beyond the grid looks as the last one within does: nobody has touched either. */
  private cells(): FRange {
    const { rows, columns } = this.area;
    const row = Math.min(this.area.row, this.sheet.getMaxRows() - 1);
    const column = Math.min(this.area.column, this.sheet.getMaxColumns() - 1);
    return this.sheet.getRange(row, column, rows, columns);
  }
}

class FillObject {
  constructor(
    private readonly cells: FRange,
    private readonly change: () => void,
  ) {}

  get Color(): string {
    return hex(this.cells.getBackground());
  }

  set Color(color: string) {
    this.change();
    this.cells.setBackgroundColor(color);
  }

  Clear(): null {
    this.change();
    this.cells.setBackgroundColor(null as unknown as string);
    return null;
  }
}

class FontObject {
  constructor(
    private readonly cells: FRange,
    private readonly plain: number,
    private readonly change: () => void,
  ) {}

  get Bold(): boolean {
    return this.cells.getCellStyle()?.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.change();
    this.cells.setFontWeight(bold ? "bold" : null);
  }

  get Size(): number {
    return this.cells.getCellStyleData()?.fs ?? this.plain;
  }

  set Size(points: number) {
    this.change();
    this.cells.setFontSize(points);
  }

  get Color(): string {
    return hex(this.cells.getCellStyleData()?.cl?.rgb ?? "#000000");
  }

  set Color(color: string) {
    this.change();
    this.cells.setFontColor(color);
  }
}

/** The size of what nobody has given a size. */
function plainSize({ differences }: Book): number {
  return Number(differences.font);
}

/** What `getCellProperties` tells of a cell. */
export function looksOf(book: Book, cell: FRange): object {
  const style = cell.getCellStyleData();
  const align = alignmentOf(cell);
  return {
    format: {
      fill: { color: hex(style?.bg?.rgb ?? null) },
      font: {
        color: hex(style?.cl?.rgb ?? "#000000"),
        bold: Boolean(style?.bl),
        size: style?.fs ?? plainSize(book),
      },
      horizontalAlignment: align,
    },
  };
}

/** How cells are aligned, in Excel's words. */
function alignmentOf(cells: FRange): string {
  const own = cells.getHorizontalAlignment();
  return Object.entries(alignments).find(([, known]) => known === own)?.[0] ?? "General";
}

/** A colour as Excel writes it: #RRGGBB in capitals; no fill is white. */
function hex(color: string | null | undefined): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color ?? "");
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color || "#ffffff"
  ).toUpperCase();
}

function letters(value: Value | undefined): number {
  const text = typeof value === "number" ? value.toLocaleString("en-US") : String(value ?? "");
  return [...text].reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1),
    0,
  );
}
