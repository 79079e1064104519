import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import type { Book } from "../book";
import type { HostObject } from "../dispatch";
import type { References } from "./references";

/** Something that stands on a sheet. */
export interface Placed {
  readonly sheet: FWorksheet;
  readonly area: Area;
  Clear(applyTo: string | null): null;
}

/**
 * What the objects of the model need of each other: the workbook, and how to make a range, a sheet,
 * a table list.
 */
export interface Context {
  readonly book: Book;
  readonly references: References;
  range(sheet: FWorksheet, area: Area): HostObject & Placed;
  worksheet(sheet: FWorksheet): HostObject;
  tables(sheet?: FWorksheet, area?: Area): HostObject;
}
