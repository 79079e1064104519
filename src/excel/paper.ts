import type { SheetModel } from "../sheets/model";

/** A sheet that was just added. */
interface FreshSheet {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
}

/**
 * Sets new sheets up for A4, in a request of its own: it goes through the printer's driver on
 * Windows and may fail where there is none; the sheets stand all the same.
 * @returns whether every sheet that asks for it is set up
 */
export async function setPaper(
  context: Excel.RequestContext,
  fresh: readonly FreshSheet[],
): Promise<boolean> {
  const printed = fresh.filter(({ model }) => model.page);
  for (const { sheet, model } of printed) setUp(sheet, model.page?.landscape ?? false);
  try {
    if (printed.length > 0) await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

function setUp({ pageLayout }: Excel.Worksheet, landscape: boolean): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
