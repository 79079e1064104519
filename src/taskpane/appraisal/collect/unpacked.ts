/** Why a file is not even read. */
export type PackageRefusal = "notXlsx" | "tooLarge" | "macros" | "broken" | "repeated" | "tooSlow";

/** What a workbook of ratings may unpack to. */
const mostBytes = 64 * 2 ** 20;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Looks at a package before anything reads it: whether it is a workbook without macros, and what it
 * really unpacks to. The sizes that a package states may lie, so every entry is unpacked, counted,
 * and dropped; beyond the limit nothing more is read.
 */
export async function packageRefusal(
  bytes: Uint8Array,
  most = mostBytes,
): Promise<PackageRefusal | undefined> {
  const entries = entriesOf(bytes);
  if (!entries) return isCut(bytes) ? "broken" : "notXlsx";
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) return "notXlsx";
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) return "macros";
  let left = most;
  for (const entry of entries) {
    const parts: Uint8Array[] = [];
    const isSheetList = entry.name === "xl/_rels/workbook.xml.rels";
    const size = await unpackedSize(bytes, entry, left, (part) => {
      if (isSheetList) parts.push(part);
    }).catch(() => undefined);
    if (size === undefined) return "broken";
    left -= size;
    if (left < 0) return "tooLarge";
    if (isSheetList && namesPartTwice(parts)) return "repeated";
  }
  return undefined;
}

/** Whether several sheets are one part: what it holds would be read as often as it is named. */
function namesPartTwice(parts: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder();
  const text = parts.map((part) => decoder.decode(part, { stream: true })).join("");
  const named = [...text.matchAll(/Target\s*=\s*["']([^"']*)["']/g)].map(([, target]) =>
    new URL(target ?? "", "part:///xl/").pathname.toLowerCase(),
  );
  return new Set(named).size < named.length;
}

/** A file that holds nothing, or that begins as a package and does not end as one. */
function isCut(bytes: Uint8Array): boolean {
  return bytes.length === 0 || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

/** The entries of a package as its directory lists them; nothing where it has none. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < 0) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (
    let count = view.getUint16(end + 10, true);
    count > 0 && at + 46 <= bytes.length && view.getUint32(at, true) === entryMark;
    count -= 1
  ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** What one entry unpacks to, counted up to a limit; its parts can be taken on the way. */
async function unpackedSize(
  bytes: Uint8Array,
  { method, size, at }: Entry,
  limit: number,
  take: (part: Uint8Array) => void,
): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (method === 0) {
    take(bytes.subarray(start, start + size));
    return size;
  }
  const packed = new Blob([bytes.slice(start, start + size)]);
  const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let total = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    total += part.value.length;
    take(part.value);
    if (total > limit) {
      await reader.cancel();
      return total;
    }
  }
  return total;
}
