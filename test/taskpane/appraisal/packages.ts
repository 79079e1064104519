import { deflateRawSync } from "node:zlib";

/** An entry of a package; its method, its stated size and its flags may lie. */
export interface Entry {
  readonly name: string;
  readonly body: Buffer | string;
  readonly stated?: number;
  readonly method?: number;
  readonly flags?: number;
}

/** A package of some entries. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body, stated, method = 8, flags = 0 } of entries) {
    const content = Buffer.from(body as string);
    const data = method === 8 ? deflateRawSync(content) : content;
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(stated ?? content.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(stated ?? content.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, title, data);
    directory.push(entry, title);
    at += 30 + title.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface Sheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
  /** The part that it names, where that is not its own. */
  readonly part?: string;
}

/** The entries of a workbook of some sheets, whose XML is as given. */
export function workbookOf(sheets: readonly Sheet[]): Entry[] {
  const parts = sheets.map(({ part }, index) => part ?? `worksheets/sheet${index + 1}.xml`);
  const list = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"${state ? ` state="${state}"` : ""}/>`,
    )
    .join("");
  const targets = parts
    .map(
      (part, index) =>
        `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="${part}"/>`,
    )
    .join("");
  const own = sheets
    .map(({ xml }, index) => ({ name: `xl/${parts[index] ?? ""}`, body: xml }))
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index);
  const types = own
    .map(
      ({ name }) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join("");
  return [
    {
      name: "[Content_Types].xml",
      body: `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types}</Types>`,
    },
    {
      name: "_rels/.rels",
      body: `${declared}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      body: `${declared}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      body: `${declared}<Relationships xmlns="${relations}">${targets}</Relationships>`,
    },
    ...own,
  ];
}

/** A sheet's XML of some rows, each of cells as XML. */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.join("")}</row>`).join("");
  return `${declared}<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`;
}

export function textCell(place: string, text: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<c r="${place}" t="inlineStr"><is><t>${safe}</t></is></c>`;
}

/** A form of 林涛 with one rating, whose cell is as given. */
export function formXml(rating: string, comment = ""): string {
  const line = (row: number, ...texts: string[]): string[] =>
    texts.map((text, column) => textCell(`${"ABCDE"[column] ?? ""}${row}`, text));
  return sheetXml([
    line(1, "评价人：", "林涛"),
    [],
    line(3, "被考评人", "评价方", "指标", "评分", "评语"),
    [...line(4, "陈晓", "同级", "协作性"), rating, textCell("E4", comment)],
  ]);
}
