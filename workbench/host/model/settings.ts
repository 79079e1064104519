import type { Book } from "../book";

export class SettingCollectionObject {
  constructor(private readonly book: Book) {}

  get objects(): SettingObject[] {
    return [...this.book.settings.keys()].map((key) => new SettingObject(this.book, key));
  }

  Add(key: string, value: unknown): SettingObject {
    this.book.settings.set(key, value);
    return new SettingObject(this.book, key);
  }

  GetItemOrNullObject(key: string): SettingObject | null {
    return this.book.settings.has(key) ? new SettingObject(this.book, key) : null;
  }
}

class SettingObject {
  constructor(
    private readonly book: Book,
    readonly Key: string,
  ) {}

  get _Id(): string {
    return this.Key;
  }

  get Value(): unknown {
    return this.book.settings.get(this.Key);
  }

  Delete(): null {
    this.book.settings.delete(this.Key);
    return null;
  }
}
