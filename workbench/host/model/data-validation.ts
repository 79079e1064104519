import { type Area, shared } from "../area";
import type { Book, ValidationRecord } from "../book";

/** What may be typed into an area: kept for the file; the grid does not enforce it. */
export class DataValidationObject {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {}

  get Rule(): ValidationRecord["rule"] {
    return (
      this.book.validations.find(
        ({ sheetId, area }) => sheetId === this.sheetId && shared(area, this.area),
      )?.rule ?? {}
    );
  }

  set Rule(rule: ValidationRecord["rule"]) {
    const rest = this.book.validations.filter(
      ({ sheetId, area }) => sheetId !== this.sheetId || !shared(area, this.area),
    );
    this.book.validations.splice(0, Infinity, ...rest, {
      sheetId: this.sheetId,
      area: this.area,
      rule,
    });
  }
}
