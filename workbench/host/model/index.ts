import type { Book } from "../book";
import type { Roots } from "../dispatch";
import type { Context } from "./context";
import { RangeObject } from "./range";
import { References } from "./references";
import { TableCollectionObject, TableScopedCollectionObject } from "./table";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";

/** The model of one workbook, and the roots from which a request's paths start. */
export function modelOf(book: Book, make: Roots["make"]): Roots {
  const references = new References();
  const context: Context = {
    book,
    references,
    range: (sheet, area) => new RangeObject(context, sheet, area),
    worksheet: (sheet) => new WorksheetObject(context, sheet),
    tables: (sheet, area) =>
      sheet && area
        ? new TableScopedCollectionObject(context, sheet, area)
        : new TableCollectionObject(context, sheet),
  };
  return { workbook: new WorkbookObject(context), make, kept: (id) => references.find(id) };
}
