import { openWorkbook } from "./workbook";

test("the host keeps alignments as Excel names them, and takes them off again", async () => {
  openWorkbook([["Li", 1]]);
  const aligned = (as?: string): Promise<string> =>
    Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      if (as !== undefined) format.horizontalAlignment = as as Excel.HorizontalAlignment;
      format.load("horizontalAlignment");
      await context.sync();
      return format.horizontalAlignment;
    });
  expect(await aligned()).toBe("General");
  expect([await aligned("Right"), await aligned("Left")]).toEqual(["Right", "Left"]);
  expect(await aligned("General")).toBe("General");
});
