import type { HostObject } from "../dispatch";
import { HostError } from "../host-error";
import { ApplicationObject } from "./application";
import type { Context } from "./context";
import { areaOfRange } from "./selection";
import { SettingCollectionObject } from "./settings";
import { WorksheetCollectionObject } from "./worksheet";

export class WorkbookObject {
  constructor(private readonly context: Context) {}

  get Application(): ApplicationObject {
    return new ApplicationObject(this.context.book);
  }

  get Name(): string {
    return this.context.book.workbook.getName();
  }

  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.context);
  }

  get Tables(): HostObject {
    return this.context.tables();
  }

  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.context.book);
  }

  GetSelectedRange(): HostObject {
    if (this.context.book.selection !== "range")
      throw new HostError(
        "InvalidSelection",
        "The current selection is invalid for this operation.",
      );
    const sheet = this.context.book.active();
    const selected = this.context.book.workbook.getActiveRange();
    const area =
      selected && selected.getSheetId() === sheet.getSheetId()
        ? areaOfRange(selected)
        : { row: 0, column: 0, rows: 1, columns: 1 };
    return this.context.range(sheet, area);
  }

  _RemoveReference(id: string): null {
    this.context.references.release(id);
    return null;
  }
}
