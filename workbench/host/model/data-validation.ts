import { type Area, shared } from "../area";
import type { Book, ValidationRecord } from "../book";
import { HostError } from "../host-error";

const longestList = 255;

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

  /** A list that is written out has 255 characters at most; Excel refuses the whole request. */
  set Rule(rule: ValidationRecord["rule"]) {
    if ((rule.list?.source.length ?? 0) > longestList)
      throw new HostError("InvalidArgument", "The argument is invalid or missing");
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
