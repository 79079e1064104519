import { Decimal } from "../../src/domain";
import { languageFor } from "../../src/locales/language";
import { shownNumber, typedNumber, typedRate, writtenNumber } from "../../src/locales/number";

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

test.each([
  ["1,200", "zh-CN", "1200"],
  ["￥1,200.50", "zh-CN", "1200.5"],
  ["(500)", "en-US", "-500"],
  ["120万元", "zh-CN", "1200000"],
  ["1.2亿", "zh-CN", "120000000"],
  ["12家", "zh-CN", "12"],
  ["１２００元", "zh-CN", "1200"],
  ["85分", "zh-CN", "85"],
  ["5k", "en-US", "5000"],
  ["3 millones", "es-ES", "3000000"],
  ["1.234", "es-ES", "1234"],
  ["1.234", "en-US", "1.234"],
  ["12,5 %", "es-ES", "0.125"],
  ["abc", "en-US", undefined],
  ["A12", "en-US", undefined],
  ["85¹", "en-US", undefined],
] as const)("[D3] %s in %s is %s", (text, language, value) => {
  expect(writtenNumber(text, language)?.toFixed()).toBe(value);
});

test.each([
  ["95", "0.95"],
  ["95%", "0.95"],
  ["0.95", "0.95"],
  ["1.05", "1.05"],
  ["100", "1"],
  ["950", undefined],
  ["950%", "9.5"],
])("[D14] a rate typed as %s is %s", (text, rate) => {
  expect(typedRate(text, "en-US")?.toFixed()).toBe(rate);
});

test("[D3] in a column of 万元, 13万 is 13; totals are typed with units as well", () => {
  const inTenThousands = (text: string) => writtenNumber(text, "zh-CN", 4)?.toFixed();
  expect(inTenThousands("13万")).toBe("13");
  expect(inTenThousands("1.2亿")).toBe("12000");
  expect(inTenThousands("500元")).toBe("500");
  expect(inTenThousands("13")).toBe("13");
  expect(inTenThousands("12家")).toBe("12");
  expect(typedNumber("1.5M", "en-US")?.toFixed()).toBe("1500000");
  expect(typedNumber("3 mil", "es-ES")?.toFixed()).toBe("3000");
});
