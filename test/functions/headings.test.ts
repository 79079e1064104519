import "./runtime";
import { called } from "./runtime";
import { SCHEME } from "../../src/functions/scheme";

test("[P26] 岗位控制 15 above 5, 5, 5 is a heading: 85 and three times 5 are the whole, never 115 %", () => {
  const rows = [
    ["上级", 1, "业绩", 0.85, ""],
    ["", "", "岗位控制", 0.15, ""],
    ["", "", "考勤", 0.05, ""],
    ["", "", "纪律", 0.05, ""],
    ["", "", "协作", 0.05, ""],
  ];
  expect(called(SCHEME, rows)).toEqual([
    ["上级", "业绩", 0.85],
    ["上级", "考勤", 0.05],
    ["上级", "纪律", 0.05],
    ["上级", "协作", 0.05],
  ]);
});

test("[P26] weights that add up have no headings: 30 above 10 and 20 stays an indicator", () => {
  const rows = [
    ["a", 1, "x", 30, ""],
    ["", "", "y", 10, ""],
    ["", "", "z", 20, ""],
    ["", "", "w", 40, ""],
  ];
  expect(called(SCHEME, rows)).toEqual([
    ["a", "x", 0.3],
    ["a", "y", 0.1],
    ["a", "z", 0.2],
    ["a", "w", 0.4],
  ]);
});

test("[P26] what no heading explains is refused with the sum as it stands", () => {
  const rows = [
    ["a", 1, "x", 30, ""],
    ["", "", "y", 10, ""],
    ["", "", "z", 20, ""],
  ];
  expect(called(SCHEME, rows)).toBe('#VALUE! Group "a": weights add up to 60 %, expected 100 %');
});
