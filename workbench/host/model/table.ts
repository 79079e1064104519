import { ISuperTableService } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, areaOf, shared } from "../area";
import type { HostObject } from "../dispatch";
import type { Book, TableRecord } from "../book";
import { HostError, notFound } from "../host-error";
import { contentsOf } from "../sheet-cells";
import type { Context, Placed } from "./context";

const headFill = "#0f6c5c";
const bandFill = "#eef6f4";

export class TableCollectionObject {
  constructor(
    protected readonly context: Context,
    protected readonly sheet?: FWorksheet,
  ) {}

  get objects(): TableObject[] {
    return this.records().map((record) => new TableObject(this.context, record));
  }

  get Count(): number {
    return this.records().length;
  }

  GetItemOrNullObject(key: string): TableObject | null {
    const lower = key.toLowerCase();
    return (
      this.objects.find((table) => table.Id === key || table.Name.toLowerCase() === lower) ?? null
    );
  }

  GetItem(key: string): TableObject {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw notFound();
    return table;
  }

  Add(place: Placed | string): TableObject {
    const sheet =
      typeof place === "string" ? (this.sheet ?? this.context.book.active()) : place.sheet;
    const area = typeof place === "string" ? areaOf(place) : place.area;
    this.context.book.open(sheet);
    if (
      this.context.book.tables.some(
        (table) => table.sheetId === sheet.getSheetId() && shared(table.area, area),
      )
    ) {
      throw new HostError("InvalidArgument", "A table can't overlap another table.");
    }
    const id = this.context.book.nextId("table");
    const columns =
      contentsOf(this.context.book, sheet, { ...area, rows: 1 }).values[0]?.map(String) ?? [];
    const record: TableRecord = {
      id,
      sheetId: sheet.getSheetId(),
      name: `Table${this.context.book.tables.length + 1}`,
      style: "TableStyleMedium2",
      area,
      columns,
    };
    this.context.book.tables.push(record);
    register(this.context.book, record);
    paint(sheet, area);
    return new TableObject(this.context, record);
  }

  protected records(): TableRecord[] {
    return this.context.book.tables.filter(
      (table) => !this.sheet || table.sheetId === this.sheet.getSheetId(),
    );
  }
}

/** The tables that an area touches. */
export class TableScopedCollectionObject extends TableCollectionObject {
  constructor(
    context: Context,
    sheet: FWorksheet,
    private readonly area: Area,
  ) {
    super(context, sheet);
  }

  protected override records(): TableRecord[] {
    return super.records().filter((table) => shared(table.area, this.area));
  }
}

class TableObject {
  constructor(
    private readonly context: Context,
    private readonly record: TableRecord,
  ) {}

  get Id(): string {
    return this.record.id;
  }

  get Name(): string {
    return this.record.name;
  }

  set Name(name: string) {
    const taken = this.context.book.tables.some(
      (table) => table !== this.record && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new HostError("InvalidArgument", `The name ${name} is taken`);
    this.context.book.engine.injector
      .get(ISuperTableService)
      .remove(this.context.book.workbook.getId(), this.record.name);
    this.record.name = name;
    register(this.context.book, this.record);
  }

  get Style(): string {
    return this.record.style;
  }

  set Style(style: string) {
    this.record.style = style;
  }

  get Worksheet(): HostObject {
    return this.context.worksheet(this.sheet());
  }

  GetRange(): HostObject & Placed {
    return this.at(this.record.area);
  }

  GetHeaderRowRange(): HostObject {
    return this.at({ ...this.record.area, rows: 1 });
  }

  GetDataBodyRange(): HostObject {
    const { area } = this.record;
    return this.at({ ...area, row: area.row + 1, rows: area.rows - 1 });
  }

  Delete(): null {
    this.GetRange().Clear(null);
    this.ConvertToRange();
    return null;
  }

  ConvertToRange(): HostObject {
    this.context.book.tables.splice(this.context.book.tables.indexOf(this.record), 1);
    this.context.book.engine.injector
      .get(ISuperTableService)
      .remove(this.context.book.workbook.getId(), this.record.name);
    return this.GetRange();
  }

  private sheet(): FWorksheet {
    const sheet = this.context.book.sheet(this.record.sheetId);
    if (!sheet) throw notFound();
    return sheet;
  }

  private at(area: Area): HostObject & Placed {
    return this.context.range(this.sheet(), area);
  }
}

/** Lets formulas name the table. */
export function register(book: Book, { name, sheetId, area, columns }: TableRecord): void {
  const range = {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
  const titleMap = new Map(columns.map((title, index) => [title, index]));
  book.engine.injector
    .get(ISuperTableService)
    .registerTable(book.workbook.getId(), name, { sheetId, range, titleMap });
}

function paint(sheet: FWorksheet, { row, column, rows, columns }: Area): void {
  sheet
    .getRange(row, column, 1, columns)
    .setBackgroundColor(headFill)
    .setFontColor("#ffffff")
    .setFontWeight("bold");
  for (let line = 2; line < rows; line += 2)
    sheet.getRange(row + line, column, 1, columns).setBackgroundColor(bandFill);
}
