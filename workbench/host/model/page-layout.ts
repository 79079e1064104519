import type { Book, PageRecord } from "../book";
import { HostError } from "../host-error";

const asOpened: PageRecord = {
  paperSize: "Letter",
  orientation: "Portrait",
  centerHorizontally: false,
  zoom: { scale: 100 },
};

/** How a sheet prints. */
export class PageLayoutObject {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {}

  get PaperSize(): string {
    return this.page().paperSize;
  }

  set PaperSize(size: string) {
    this.printed().paperSize = size;
  }

  get Orientation(): string {
    return this.page().orientation;
  }

  set Orientation(orientation: string) {
    this.printed().orientation = orientation;
  }

  get CenterHorizontally(): boolean {
    return this.page().centerHorizontally;
  }

  set CenterHorizontally(centered: boolean) {
    this.printed().centerHorizontally = centered;
  }

  get Zoom(): PageRecord["zoom"] {
    return this.page().zoom;
  }

  set Zoom(zoom: PageRecord["zoom"]) {
    this.printed().zoom = zoom;
  }

  /** Setting it up asks the printer's driver. */
  private printed(): PageRecord {
    if (this.book.differences.printer === "none")
      throw new HostError("GeneralException", "No printer is installed");
    return this.page();
  }

  private page(): PageRecord {
    const known = this.book.pages.get(this.sheetId) ?? { ...asOpened };
    this.book.pages.set(this.sheetId, known);
    return known;
  }
}
