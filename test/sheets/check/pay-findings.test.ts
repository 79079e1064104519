import { paneWords } from "../../../src/locales";
import { payFindings } from "../../../src/sheets/check/pay-findings";
import { regionOf } from "../regions";

const { appraisal, review } = paneWords["zh-CN"];

test("[W6] pay of somebody without a result, and a result without pay, are told", () => {
  const header = [
    appraisal.ratee,
    appraisal.totalScore,
    "",
    review.payNames,
    "工资基数",
    "完成率",
    "奖金基数",
  ];
  const found = (rows: readonly (readonly (string | number)[])[]) =>
    payFindings(regionOf([header, ...rows])).map((own) => [
      own.kind,
      own.row,
      own.column,
      "who" in own && own.who,
    ]);
  expect(
    found([
      ["陈晓", 83, "", "陈晓", 10000, 1.1, 20000],
      ["林涛涛", 85, "", "林涛", 9000, 1, 18000],
      ["", "", "", "黄蕾", "", "", ""],
    ]),
  ).toEqual([
    ["pay-nobody", 2, 3, "林涛"],
    ["pay-blank", 2, 0, "林涛涛"],
  ]);
  expect(found([["陈晓", 83, "", "陈晓", "", "", ""]])).toEqual([]);
});
