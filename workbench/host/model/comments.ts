import type { Book, CommentRecord } from "../book";

/** The comments of a sheet. */
export class CommentCollectionObject {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  get objects(): CommentObject[] {
    return this.book.comments
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map((record) => new CommentObject(this.book, record));
  }

  GetCount(): number {
    return this.objects.length;
  }

  GetItem(id: string): CommentObject | null {
    return this.objects.find(({ Id }) => Id === id) ?? null;
  }

  GetItemOrNullObject(id: string): CommentObject | null {
    return this.GetItem(id);
  }
}

class CommentObject {
  constructor(
    private readonly book: Book,
    private readonly record: CommentRecord,
  ) {}

  get Id(): string {
    return this.record.id;
  }

  get Content(): string {
    return this.record.content;
  }

  Delete(): null {
    this.book.comments.splice(this.book.comments.indexOf(this.record), 1);
    return null;
  }
}

/** The pivot tables of a sheet: how many there are. */
export class PivotTableCollectionObject {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  GetCount(): number {
    return this.book.pivots.get(this.sheetId) ?? 0;
  }
}
