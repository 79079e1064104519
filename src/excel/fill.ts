import type { CellValue } from "../sheets/region";

/** What one request may carry of cells: Excel for the web takes five megabytes. */
const mostBytes = 900_000;

/** Writes cells in requests of bounded size: one for all but very long tables. */
export class Filler {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Writes lines of one width from a place on; the last of them go with the next request. */
  async put(
    sheet: Excel.Worksheet,
    row: number,
    column: number,
    lines: readonly (readonly CellValue[])[],
    property: "formulas" | "numberFormat" = "formulas",
  ): Promise<void> {
    let start = 0;
    const send = (to: number): void => {
      const part = lines.slice(start, to).map((line) => [...line]);
      if (part.length > 0)
        sheet.getRangeByIndexes(row + start, column, part.length, part[0]?.length ?? 1)[property] =
          part;
      start = to;
    };
    for (const [index, line] of lines.entries()) {
      const size = byteLength(JSON.stringify(line));
      if (this.bytes > 0 && this.bytes + size > mostBytes) {
        send(index);
        await this.context.sync();
        this.bytes = 0;
      }
      this.bytes += size;
    }
    send(lines.length);
  }
}

/** Bytes of a text on the wire: three for what is not Latin. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) > 0x7f) bytes += 2;
  return bytes;
}
