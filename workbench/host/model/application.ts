import type { Book } from "../book";

export class ApplicationObject {
  constructor(private readonly book: Book) {}

  get CultureInfo(): CultureInfoObject {
    return new CultureInfoObject();
  }

  get CalculationState(): string {
    return this.book.engine.calculation.isSettled ? "Done" : "Calculating";
  }

  async Calculate(): Promise<null> {
    this.book.engine.api.getFormula().executeCalculation();
    this.book.engine.calculation.owe();
    await this.book.engine.calculation.settled();
    return null;
  }
}

/** The page's own language decides how numbers are written. */
class CultureInfoObject {
  get Name(): string {
    return globalThis.document?.documentElement.lang || "en-US";
  }
}
