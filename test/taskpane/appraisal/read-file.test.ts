import { deflateRawSync } from "node:zlib";
import { readWorkbookFile } from "../../../src/taskpane/appraisal/collect/read-file";
import { packageRefusal } from "../../../src/taskpane/appraisal/collect/unpacked";
import { bytesOf, form } from "./forms";

/** A package of one deflated entry beside what makes it a workbook, its stated size a lie. */
function packed(name: string, content: Buffer, stated = content.length): Uint8Array {
  const entries = [
    ["xl/workbook.xml", Buffer.from("<workbook/>"), 11],
    [name, content, stated],
  ] as const;
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [title, body, size] of entries) {
    const data = deflateRawSync(body);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(title), data);
    directory.push(entry, Buffer.from(title));
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

test("a file of some kilobytes that unpacks to far more is not read, whatever size it states", async () => {
  const bomb = packed("xl/worksheets/sheet1.xml", Buffer.alloc(100 * 2 ** 20), 10);
  expect(bomb.length).toBeLessThan(150_000);
  expect(await packageRefusal(bomb)).toBe("tooLarge");
  expect(
    await packageRefusal(packed("xl/worksheets/sheet1.xml", Buffer.from("<worksheet/>"))),
  ).toBeUndefined();
});

test("macros, other packages, other endings and torn files are refused", async () => {
  expect(await packageRefusal(packed("xl/vbaProject.bin", Buffer.from("x")))).toBe("macros");
  expect(await packageRefusal(new Uint8Array([80, 75, 3, 4]))).toBe("broken");
  expect(await packageRefusal(new Uint8Array())).toBe("broken");
  const whole = await bytesOf(form("林涛"));
  expect(await readWorkbookFile("a.xlsm", whole)).toEqual({ ok: false, refusal: "notXlsx" });
  const torn = whole.slice();
  torn.fill(0, 40, 400);
  expect(await readWorkbookFile("a.xlsx", torn)).toMatchObject({ ok: false });
});
