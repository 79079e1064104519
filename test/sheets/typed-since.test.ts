import type { CellValue } from "../../src/sheets/region";
import { sameContent, typedSince } from "../../src/sheets/typed-since";

const isGone = (name: string): boolean => name === "Old" || name === "It's old";
const typed = (now: CellValue, after: CellValue, before: CellValue = ""): boolean =>
  typedSince([[now]], [[after]], [[before]], isGone).length > 0;

test.each<[string, CellValue, CellValue, CellValue, boolean]>([
  ["what was written", 5, 5, "", false],
  ["what stood before", "x", 5, "x", false],
  ["a cleared cell", "", 5, "x", false],
  ["another number", 6, 5, "", true],
  ["a text in the place of a number", "5", 5, "", true],
  ["a text that was written with its apostrophe", "007", "'007", "", false],
  ["a formula where a text of it was written", "=1+1", "'=1+1", "", true],
  ["a formula with other blanks and cases", "=sum( A1:A2 )", "=SUM(A1:A2)", "", false],
  ["another formula", "=SUM(A1:A3)", "=SUM(A1:A2)", "", true],
  ["a formula after its sheet was renamed", "='New one'!A1*2", "=Old!A1*2", "", false],
  ["the same with a quoted name", "=New!A1", "='It''s old'!A1", "", false],
  ["a formula that names another sheet that is there", "=Budget!A1*2", "=Plan!A1*2", "", true],
  ["another formula after a renaming", "=New!A1*3", "=Old!A1*2", "", true],
  ["a formula whose cells were deleted", "=#REF!*2", "=Plan!A1*2", "", false],
  ["a text that says #REF!", "#REF!", "=Plan!A1*2", "", true],
])("%s", (_, now, after, before, isTyped) => {
  expect(typed(now, after, before)).toBe(isTyped);
});

test("a number is the same to fifteen digits, a truth value is no text", () => {
  expect(sameContent(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameContent(true, "TRUE")).toBe(false);
});
