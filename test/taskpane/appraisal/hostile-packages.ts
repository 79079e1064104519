import { type Entry, type Sheet, formXml, sheetXml, textCell, workbookOf, zipOf } from "./packages";

export const number = (value: string): string => `<c r="D4"><v>${value}</v></c>`;
export const good = (): Uint8Array => formOf(number("80"));

export function formOf(rating: string, comment = ""): Uint8Array {
  return bookOf({ name: "评分", xml: formXml(rating, comment) });
}

export function bookOf(...sheets: Sheet[]): Uint8Array {
  return zipOf(workbookOf(sheets));
}

function withEntry(entry: Entry): Uint8Array {
  return zipOf([...workbookOf([{ name: "评分", xml: formXml(number("80")) }]), entry]);
}

/** Packages that lie, or hold what no form holds. */
export const packages: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "one part unpacks to 100 MB",
    () => withEntry({ name: "xl/media/a.bin", body: Buffer.alloc(100 * 2 ** 20), stated: 10 }),
  ],
  ["a path out of the folder", () => withEntry({ name: "../../../etc/passwd", body: "x" })],
  ["a path from the root", () => withEntry({ name: "/etc/passwd", body: "x" })],
  ["an encrypted part", () => withEntry({ name: "xl/a.xml", body: "x", flags: 1 })],
  ["an unknown packing", () => withEntry({ name: "xl/a.xml", body: "x", method: 99 })],
  [
    "a stored part of another size",
    () => withEntry({ name: "xl/a.xml", body: "x", method: 0, stated: 4_000_000_000 }),
  ],
  ["macros", () => withEntry({ name: "xl/vbaProject.bin", body: "x" })],
  ["the workbook twice", () => withEntry({ name: "xl/workbook.xml", body: "<workbook/>" })],
  [
    "a link to another workbook",
    () => withEntry({ name: "xl/externalLinks/externalLink1.xml", body: "<x/>" }),
  ],
  ["no sheets", () => bookOf()],
  ["a sheet without a part", () => zipOf(workbookOf([{ name: "评分", xml: "" }]).slice(0, 4))],
  [
    "one part named by 200 sheets",
    () =>
      bookOf(
        ...Array.from({ length: 200 }, (_, index) => ({
          name: `S${index}`,
          xml: formXml(number("80")),
          part: "worksheets/sheet1.xml",
        })),
      ),
  ],
  [
    "300 blank sheets",
    () =>
      bookOf(
        ...Array.from({ length: 300 }, (_, index) => ({ name: `S${index}`, xml: sheetXml([]) })),
      ),
  ],
  [
    "20,002 rows",
    () =>
      bookOf({
        name: "评分",
        xml: sheetXml(
          Array.from({ length: 20_002 }, (_, row) => [textCell(`A${row + 1}`, "陈晓")]),
        ),
      }),
  ],
  [
    "16,000 columns",
    () =>
      bookOf({
        name: "评分",
        xml: sheetXml([Array.from({ length: 16_000 }, () => "<c><v>1</v></c>")]),
      }),
  ],
  ["a comment of 40,000 letters", () => formOf(number("80"), "长".repeat(40_000))],
  [
    "a hidden sheet only",
    () => bookOf({ name: "评分", xml: formXml(number("13")), state: "hidden" }),
  ],
  [
    "a very hidden sheet only",
    () => bookOf({ name: "评分", xml: formXml(number("13")), state: "veryHidden" }),
  ],
  [
    "a hidden sheet beside a form",
    () =>
      bookOf(
        { name: "评分", xml: formXml(number("80")) },
        { name: "藏", xml: formXml(number("13")), state: "hidden" },
      ),
  ],
  ["a sheet's name with markup", () => bookOf({ name: "&lt;b&gt;", xml: formXml(number("80")) })],
];

const form = (): Entry[] => workbookOf([{ name: "评分", xml: formXml(number("80")) }]);

function changed(part: RegExp, change: (body: string) => string | Buffer): Uint8Array {
  return zipOf(
    form().map((entry) =>
      part.test(entry.name) ? { ...entry, body: change(String(entry.body)) } : entry,
    ),
  );
}

/** Parts that are written otherwise than anybody expects. */
export const parts: readonly (readonly [string, () => Uint8Array])[] = [
  ["a sheet in UTF-16", () => changed(/sheet1/, (body) => Buffer.from(`\ufeff${body}`, "utf16le"))],
  ["a mark of byte order before the XML", () => changed(/sheet1/, (body) => `\ufeff${body}`)],
  [
    "sheet data in CDATA",
    () => changed(/sheet1/, (body) => body.replace("<t>陈晓</t>", "<t><![CDATA[陈晓]]></t>")),
  ],
  [
    "remarks in the XML",
    () => changed(/sheet1/, (body) => body.replace("<sheetData>", "<!-- -- --><sheetData>")),
  ],
  [
    "a target from the root",
    () => changed(/workbook.xml.rels/, (body) => body.replace("worksheets/", "/xl/worksheets/")),
  ],
  [
    "a target out of the folder",
    () => changed(/workbook.xml.rels/, (body) => body.replace("worksheets/", "../../worksheets/")),
  ],
  [
    "a target on the network",
    () =>
      changed(/workbook.xml.rels/, (body) =>
        body.replace("worksheets/sheet1.xml", "http://example.com/a.xml"),
      ),
  ],
  ["no relations", () => zipOf(form().filter(({ name }) => !name.includes("workbook.xml.rels")))],
  ["no types", () => zipOf(form().filter(({ name }) => name !== "[Content_Types].xml"))],
  [
    "a workbook without a name of its sheet",
    () => changed(/workbook.xml$/, (body) => body.replace(/name="[^"]*"/, "")),
  ],
  [
    "a number of sheets beyond all bounds",
    () =>
      changed(/workbook.xml$/, (body) =>
        body.replace('sheetId="1"', 'sheetId="99999999999999999999"'),
      ),
  ],
  [
    "something before the package",
    () => Uint8Array.from([...new Array<number>(1000).fill(65), ...zipOf(form())]),
  ],
  [
    "something after the package",
    () => Uint8Array.from([...zipOf(form()), ...new Array<number>(70_000).fill(65)]),
  ],
];

/** Files of other kinds under the name of a workbook. */
export const texts: readonly (readonly [string, string | number[]])[] = [
  ["nothing", ""],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]],
  ["a table as text", "被考评人,评价方,指标,评分\n陈晓,同级,协作性,80"],
  ["a page", "<html><script>alert(1)</script></html>"],
  ["a document", "%PDF-1.7"],
  ["a mark of byte order", "\ufeff"],
  ["an end of a package only", [0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]],
  [
    "an end with a directory that is elsewhere",
    [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 9, 0, 9, 0, 9, 9, 9, 9, 9, 9, 9, 0, 0, 0],
  ],
  ["a megabyte of zeros", new Array<number>(2 ** 20).fill(0)],
  [
    "a megabyte of endings",
    Array.from({ length: 2 ** 20 }, (_, index) => [0x50, 0x4b, 5, 6][index % 4] ?? 0),
  ],
  ["a megabyte of noise", Array.from({ length: 2 ** 20 }, (_, index) => (index * 7919) % 256)],
];
