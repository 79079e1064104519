import type { Book, PageRecord } from "../book";

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
    this.page().paperSize = size;
  }

  get Orientation(): string {
    return this.page().orientation;
  }

  set Orientation(orientation: string) {
    this.page().orientation = orientation;
  }

  get CenterHorizontally(): boolean {
    return this.page().centerHorizontally;
  }

  set CenterHorizontally(centered: boolean) {
    this.page().centerHorizontally = centered;
  }

  get Zoom(): PageRecord["zoom"] {
    return this.page().zoom;
  }

  set Zoom(zoom: PageRecord["zoom"]) {
    this.page().zoom = zoom;
  }

  private page(): PageRecord {
    const known = this.book.pages.get(this.sheetId) ?? { ...asOpened };
    this.book.pages.set(this.sheetId, known);
    return known;
  }
}
