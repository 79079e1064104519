import type { Book } from "../book";

/** The texts that a sheet carries by key. */
export class WorksheetCustomPropertyCollectionObject {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  get objects(): WorksheetCustomPropertyObject[] {
    return [...this.own.keys()].map((key) => this.object(key));
  }

  Add(key: string, value: string): WorksheetCustomPropertyObject {
    this.own.set(key, value);
    return this.object(key);
  }

  GetItemOrNullObject(key: string): WorksheetCustomPropertyObject | null {
    return this.own.has(key) ? this.object(key) : null;
  }

  private get own(): Map<string, string> {
    const { sheetProperties } = this.book;
    const own = sheetProperties.get(this.sheetId) ?? new Map<string, string>();
    sheetProperties.set(this.sheetId, own);
    return own;
  }

  private object(key: string): WorksheetCustomPropertyObject {
    return new WorksheetCustomPropertyObject(this.own, key);
  }
}

class WorksheetCustomPropertyObject {
  constructor(
    private readonly own: Map<string, string>,
    readonly Key: string,
  ) {}

  get Value(): string {
    return this.own.get(this.Key) ?? "";
  }

  Delete(): null {
    this.own.delete(this.Key);
    return null;
  }
}
