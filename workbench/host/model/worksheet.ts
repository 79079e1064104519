import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, areaOf } from "../area";
import { ChartCollectionObject } from "./chart";
import { CommentCollectionObject, PivotTableCollectionObject } from "./comments";
import type { Context } from "./context";
import { WorksheetCustomPropertyCollectionObject } from "./sheet-properties";
import { usedIn, wholeOf } from "./surrounding";
import { PageLayoutObject } from "./page-layout";
import type { HostObject } from "../dispatch";
import type { Book } from "../book";
import { HostError, notFound } from "../host-error";
import { copySheet } from "../copy-sheet";

const badName = /[[\]:*?/\\]/;

export class WorksheetCollectionObject {
  constructor(private readonly context: Context) {}

  get objects(): WorksheetObject[] {
    return this.context.book.sheets().map((sheet) => this.object(sheet));
  }

  GetActiveWorksheet(): WorksheetObject {
    return this.object(this.context.book.active());
  }

  GetItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.context.book.sheet(key);
    return sheet ? this.object(sheet) : null;
  }

  GetItem(key: string): WorksheetObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw notFound();
    return found;
  }

  /** Adds a sheet at the end; it does not become the active one. */
  Add(name: string | null): WorksheetObject {
    this.context.book.needFocus("GeneralException");
    const title = name ?? `Sheet${this.context.book.sheets().length + 1}`;
    if (badName.test(title) || title.length > 31 || title === "")
      throw new HostError("InvalidArgument", `The sheet name ${title} is invalid`);
    if (this.context.book.sheet(title))
      throw new HostError(
        "ItemAlreadyExists",
        "A resource with the same name or identifier already exists.",
      );
    const before = this.context.book.active();
    const sheet = this.context.book.workbook.create(title, 200, 40);
    before.activate();
    return this.object(sheet);
  }

  private object(sheet: FWorksheet): WorksheetObject {
    return new WorksheetObject(this.context, sheet);
  }
}

export class WorksheetObject {
  constructor(
    private readonly context: Context,
    private readonly sheet: FWorksheet,
  ) {}

  get Id(): string {
    return this.sheet.getSheetId();
  }

  get Name(): string {
    return this.sheet.getSheetName();
  }

  set Name(name: string) {
    this.sheet.setName(name);
  }

  get Tables(): HostObject {
    return this.context.tables(this.sheet);
  }

  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.context.book, this.sheet);
  }

  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.context.book, this.sheet);
  }

  get Visibility(): string {
    return this.context.book.hiddenSheets.has(this.Id) ? "Hidden" : "Visible";
  }

  get Comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.context.book, this.Id);
  }

  get PivotTables(): PivotTableCollectionObject {
    return new PivotTableCollectionObject(this.context.book, this.Id);
  }

  get CustomProperties(): WorksheetCustomPropertyCollectionObject {
    return new WorksheetCustomPropertyCollectionObject(this.context.book, this.Id);
  }

  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context.book, this.Id);
  }

  get Protection(): ProtectionObject {
    return new ProtectionObject(this.context.book, this.sheet);
  }

  GetRange(address: string | null): HostObject {
    return this.range(areaOf(address ?? "A1:XFD1048576"));
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return this.range({ row, column, rows, columns });
  }

  GetCell(row: number, column: number): HostObject {
    return this.range({ row, column, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject | null {
    const all = wholeOf(this.sheet);
    const area = usedIn(this.context.book, this.sheet, all, valuesOnly ?? false);
    return area ? this.range(area) : null;
  }

  GetUsedRange(valuesOnly: boolean | null): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Copy(): WorksheetObject {
    this.context.book.needFocus("GeneralException");
    return new WorksheetObject(this.context, copySheet(this.context.book, this.sheet));
  }

  Activate(): null {
    this.context.book.needFocus("GeneralException");
    this.sheet.activate();
    return null;
  }

  Delete(): null {
    this.context.book.needFocus("InvalidSelection");
    this.context.book.tables.splice(
      0,
      Infinity,
      ...this.context.book.tables.filter((table) => table.sheetId !== this.Id),
    );
    this.context.book.workbook.deleteSheet(this.sheet);
    return null;
  }

  private range(area: Area): HostObject {
    return this.context.range(this.sheet, area);
  }
}

class FreezePanesObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: FWorksheet,
  ) {}

  FreezeRows(count: number): null {
    this.book.needFocus("GeneralException");
    this.sheet.setFrozenRows(count);
    return null;
  }
}

class ProtectionObject {
  constructor(
    private readonly book: Book,
    private readonly sheet: FWorksheet,
  ) {}

  get Protected(): boolean {
    return this.book.protectedSheets.has(this.sheet.getSheetId());
  }

  Protect(): null {
    this.book.protectedSheets.add(this.sheet.getSheetId());
    return null;
  }

  Unprotect(): null {
    this.book.protectedSheets.delete(this.sheet.getSheetId());
    return null;
  }
}
