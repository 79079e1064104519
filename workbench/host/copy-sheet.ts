import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "./book";

/** Copies a sheet with all that the host keeps of it, as Excel does; it stands at the end. */
export function copySheet(book: Book, sheet: FWorksheet): FWorksheet {
  const before = book.active();
  const copy = book.workbook.duplicateSheet(sheet);
  before.activate();
  const [from, to] = [sheet.getSheetId(), copy.getSheetId()];
  const own = <T extends { readonly sheetId: string }>(records: readonly T[]): T[] =>
    records.filter(({ sheetId }) => sheetId === from).map((record) => ({ ...record, sheetId: to }));
  book.charts.push(...own(book.charts).map((chart) => ({ ...chart, id: book.nextId("chart") })));
  book.validations.push(...own(book.validations));
  book.comments.push(...own(book.comments).map((one) => ({ ...one, id: book.nextId("comment") })));
  const page = book.pages.get(from);
  if (page) book.pages.set(to, { ...page });
  book.pivots.set(to, book.pivots.get(from) ?? 0);
  book.sheetProperties.set(to, new Map(book.sheetProperties.get(from)));
  return copy;
}
