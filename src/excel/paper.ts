/** Sets a sheet up for A4. */
export function setUp({ pageLayout }: Excel.Worksheet, landscape: boolean): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

/**
 * Whether Excel failed over the paper: on Windows that goes through the printer's driver, and there
 * may be none.
 */
export function isOverPaper(location: string): boolean {
  return /page|paper|orientation|centerHorizontally|zoom/i.test(location);
}
