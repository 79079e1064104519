import { type WriteSheet, writeXlsx } from "hucre/xlsx";

export const header = ["被考评人", "评价方", "指标", "评分", "评语"];

export const form = (rater: string, ...rows: (string | number)[][]): WriteSheet => ({
  name: "评分",
  rows: [["评价人：", rater], [], header, ...rows],
});

export const bytesOf = async (...sheets: WriteSheet[]) => writeXlsx({ sheets });
