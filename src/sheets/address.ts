/** A block of a sheet by 0-based place and size. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The address of a block without its sheet: B2:D9. */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

export function cellAddress(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** The address as a formula on any sheet writes it: 'Sales plan'!$B$2:$B$10. */
export function absoluteAddress(sheetName: string, block: Block): string {
  return `${quotedSheet(sheetName)}!${fixedAddress(addressOf(block))}`;
}

/** An address that stays as it is when its formula is copied: $B$2:$B$10. */
export function fixedAddress(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
