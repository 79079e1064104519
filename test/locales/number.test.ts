import { Decimal } from "../../src/domain";
import { languageFor } from "../../src/locales/language";
import { shownNumber, typedNumber } from "../../src/locales/number";

test.each([
  ["120,000,000", "zh-CN", "120000000"],
  ["1.2亿", "zh-CN", "120000000"],
  ["12000万", "zh-CN", "120000000"],
  ["１２０", "zh-CN", "120"],
  ["120.000.000", "es-ES", "120000000"],
  ["1234,5", "es-ES", "1234.5"],
  ["-1,234.50", "en-US", "-1234.5"],
] as const)("%s as typed in %s is %s", (text, language, expected) => {
  expect(typedNumber(text, language)?.toFixed()).toBe(expected);
});

test.each(["", "abc", "1,2", "1.2.3", "亿", "12,00"])("%s is no number", (text) => {
  expect(typedNumber(text, "zh-CN")).toBeUndefined();
});

test("a decimal is shown with all its digits, whatever their number", () => {
  expect(shownNumber(new Decimal("90071992547409.91"), "en-US")).toBe("90,071,992,547,409.91");
});

test.each([
  ["zh-TW", "zh-CN"],
  ["es-MX", "es-ES"],
  ["fr-FR", "en-US"],
  [undefined, "en-US"],
] as const)("%s reads %s", (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
