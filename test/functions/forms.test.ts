import { called, column } from "./runtime";
import { functions } from "../../src/functions";

const call = (name: keyof typeof functions, ...args: readonly unknown[]) =>
  called(functions[name], ...args);
const weightsOf = (scheme: unknown[][]) => {
  const rows = call("SCHEME", scheme);
  return Array.isArray(rows) ? (rows as unknown[][]).map((row) => row[2]) : rows;
};

test("[N11] full-width digits and signs, percent signs and stray spaces are read as numbers", () => {
  expect(call("SPLIT", "１０", column("６０", " 39 ", "　1"), "１")).toEqual(column(6, 4, 0));
  expect(call("ATTAIN", [["９０％"]], [["100 %"]])).toEqual([[0.9]]);
  expect(call("ATTAIN", [["－８０．５"]], [["-100"]])).toEqual([[1.195]]);
});

test.each(["1,200", "1，200", "8 5", "85分", "八十五", "%", "1e3", "0x10", "１／３"])(
  "[N3][N11] %s is not a number, and is refused with its row",
  (text) => {
    expect(call("SPLIT", 10, column(1, text))).toBe(
      `#VALUE! Row 2: expected a number, got "${text}"`,
    );
  },
);

test("[N11][P2] a form whose weights are text in percent, as typed in a Chinese sheet", () => {
  expect(
    weightsOf([
      ["上级", "６０％", "销售额", "７０％"],
      [null, null, "费用", "30 %"],
      ["同级", "40%", "协作性", "４０％"],
    ]),
  ).toEqual([0.42, 0.18, 0.4]);
});

test("[P1] merged cells: only the first row of a group carries its name and weight, the rest arrive blank in any form", () => {
  for (const blank of [null, "", undefined, 0]) {
    expect(
      weightsOf([
        ["a", 0.4, "x", 0.5],
        [blank, blank, "y", 0.5],
        ["b", 0.6, "x", 1],
      ]),
    ).toEqual([0.2, 0.2, 0.6]);
  }
});

test("[P13] fractions that formulas made: three thirds are a whole, of the group and of the whole, as parts and as percent", () => {
  const third = 1 / 3;
  expect(
    weightsOf([
      ["a", 1, "x", third],
      ["", "", "y", third],
      ["", "", "z", third],
    ]),
  ).toEqual([third, third, third]);
  expect(
    weightsOf([
      ["a", third, "x", 1],
      ["b", third, "x", third],
      ["c", third, "x", 100],
    ]),
  ).toEqual([third, third, third]);
  expect(
    weightsOf([
      ["a", 100, "x", 100 / 7],
      ["", "", "y", 600 / 7],
    ]),
  ).toEqual([1 / 7, 6 / 7]);
});

test("[P13][P2] a weight rounded by hand is not taken for a fraction", () => {
  expect(
    weightsOf([
      ["a", 1, "x", 0.3333],
      ["", "", "y", 0.3333],
      ["", "", "z", 0.3333],
    ]),
  ).toBe(
    '#VALUE! Group "a": weights add up to 99.99 %, expected 100 %. Rounded weights do not add up: write one of them larger (33.34 % once), or use fractions (=1/3)',
  );
});

test("[P6] names are the same in any width, case and spacing", () => {
  const scheme = [["上级 A", 1, "ＫＰＩ", 1]];
  expect(
    call("APPRAISE", scheme, [
      ["陈 晓", "上级　ａ", "Wang", " kpi ", "８５"],
      ["陈  晓 ", "上级 A", "Li", "KPI", "95 "],
    ]),
  ).toEqual([["陈 晓", 90, 90, 1, 2]]);
});
