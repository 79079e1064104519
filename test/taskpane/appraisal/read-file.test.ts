import { readWorkbookFile } from "../../../src/taskpane/appraisal/collect/read-file";
import { packageRefusal } from "../../../src/taskpane/appraisal/collect/unpacked";
import { bytesOf, form } from "./forms";
import { formXml, workbookOf, zipOf } from "./packages";

/** A package of one entry beside what makes it a workbook, its stated size a lie. */
function packed(name: string, body: Buffer, stated = body.length): Uint8Array {
  return zipOf([
    { name: "xl/workbook.xml", body: "<workbook/>" },
    { name, body, stated },
  ]);
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

test.each(["worksheets/sheet1.xml", "./worksheets/SHEET1.xml", "/xl/worksheets/sheet1.xml"])(
  "a part that two sheets name, the second as %s, is refused before it is read",
  async (target) => {
    const sheets = ["a", "b"].map((name) => ({ name, xml: formXml("") }));
    const entries = workbookOf(sheets).map((entry) => ({
      ...entry,
      body: String(entry.body).replace('"worksheets/sheet2.xml"', `"${target}"`),
    }));
    expect(await packageRefusal(zipOf(entries))).toBe("repeated");
    expect(await packageRefusal(zipOf(workbookOf(sheets)))).toBeUndefined();
  },
);
