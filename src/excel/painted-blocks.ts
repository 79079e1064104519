import type { Block } from "../sheets/address";

/** How some cells look, where that is not plain. */
interface PaintedBlock {
  readonly block: Block;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly size: number;
  readonly align: string;
}

/** Cells whose looks one answer tells: about 140 bytes each. */
const mostCells = 6_000;

/** How a block looks: what is not plain of it, and how large plain cells are. */
export interface Looks {
  readonly plainSize: number;
  readonly painted: readonly PaintedBlock[];
}

/** A cell that nobody has ever looked at: it shows the workbook's own font. */
const farthest = "XFD1048576";

/** How the cells of a block from A1 on look, asked for some rows at a time. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns }: Block,
): Promise<Looks> {
  const { font } = sheet.getRange(farthest).format;
  font.load("size");
  const lines: Excel.CellProperties[][] = [];
  const most = Math.max(1, Math.floor(mostCells / columns));
  for (let row = 0; row < rows; row += most) {
    const part = sheet.getRangeByIndexes(row, 0, Math.min(most, rows - row), columns);
    const looks = part.getCellProperties({
      format: {
        fill: { color: true },
        font: { color: true, bold: true, size: true },
        horizontalAlignment: true,
      },
    });
    await context.sync();
    // An answer of the client's own, not a property that is loaded: sync fills it.
    // eslint-disable-next-line office-addins/load-object-before-read
    lines.push(...looks.value);
  }
  return { plainSize: font.size, painted: paintedBlocks(lines, font.size) };
}

/** The looks of a block's cells as few blocks of one look each; plain cells are left out. */
function paintedBlocks(
  lines: readonly (readonly Excel.CellProperties[])[],
  plainSize: number,
): PaintedBlock[] {
  const all: PaintedBlock[] = [];
  let above: PaintedBlock[] = [];
  lines.forEach((line, index) => {
    above = runsOf(line, index, { ...plain, size: plainSize }).map((run) => {
      const upper = above.find((other) => sameRun(other, run));
      const { row, rows } = upper?.block ?? { row: run.block.row, rows: 0 };
      if (upper) all.splice(all.indexOf(upper), 1);
      const grown = { ...run, block: { ...run.block, row, rows: rows + 1 } };
      all.push(grown);
      return grown;
    });
  });
  return all;
}

/** Takes the looks that Merit gives off cells; borders, wrapping and rules of others stay. */
export function unpaint(range: Excel.Range, { plainSize }: Looks): void {
  const { format } = range;
  format.fill.clear();
  format.font.color = plain.color;
  format.font.bold = plain.bold;
  format.font.size = plainSize;
  format.horizontalAlignment = "General";
  range.numberFormat = "General" as unknown as string[][];
}

/** Gives plain cells the looks that they had. */
export function repaint(sheet: Excel.Worksheet, { painted }: Looks): void {
  for (const { block, fill, color, bold, size, align } of painted) {
    const { format } = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    if (fill !== plain.fill) format.fill.color = fill;
    format.font.color = color;
    format.font.bold = bold;
    format.font.size = size;
    format.horizontalAlignment = align as Excel.HorizontalAlignment;
  }
}

const plain = { fill: "#FFFFFF", color: "#000000", bold: false, align: "General" };

function runsOf(line: readonly Excel.CellProperties[], row: number, usual: Look): PaintedBlock[] {
  const runs: PaintedBlock[] = [];
  line.forEach(({ format }, column) => {
    const look = {
      fill: format?.fill?.color || usual.fill,
      color: format?.font?.color || usual.color,
      bold: format?.font?.bold ?? false,
      size: format?.font?.size ?? usual.size,
      align: String(format?.horizontalAlignment ?? usual.align),
    };
    const last = runs.at(-1);
    const isNext =
      last && last.block.column + last.block.columns === column && sameLook(last, look);
    if (isNext)
      runs[runs.length - 1] = {
        ...last,
        block: { ...last.block, columns: last.block.columns + 1 },
      };
    else if (!sameLook(look, usual))
      runs.push({ ...look, block: { row, column, rows: 1, columns: 1 } });
  });
  return runs;
}

type Look = Omit<PaintedBlock, "block">;

function sameLook(a: Look, b: Look): boolean {
  return (
    a.fill === b.fill &&
    a.color === b.color &&
    a.bold === b.bold &&
    a.size === b.size &&
    a.align === b.align
  );
}

function sameRun(a: PaintedBlock, b: PaintedBlock): boolean {
  return a.block.column === b.block.column && a.block.columns === b.block.columns && sameLook(a, b);
}
