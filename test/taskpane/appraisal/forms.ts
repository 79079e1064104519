import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { Decimal, understandScheme } from "../../../src/domain";
import { expectedOf } from "../../../src/sheets/appraisal/files/check-file";
import { readWorkbookFile } from "../../../src/taskpane/appraisal/collect/read-file";

const understood = understandScheme([
  {
    row: 1,
    group: "同级",
    groupWeight: new Decimal(1),
    indicator: "协作性",
    weight: new Decimal(1),
    minRaters: undefined,
  },
]);
if (!understood.ok) throw new Error("the scheme is right");

/** A scheme of one indicator. */
export const scheme = understood.value;

/** One rater is asked about one person. */
export const expected = expectedOf(
  scheme,
  [{ ratee: "陈晓", group: "同级", rater: "林涛" }],
  new Decimal(100),
);

/** A file read in this process: there is no worker in a test. */
export const readHere = async (file: File) =>
  readWorkbookFile(file.name, new Uint8Array(await file.arrayBuffer()));

export const header = ["被考评人", "评价方", "指标", "评分", "评语"];

export const form = (rater: string, ...rows: (string | number)[][]): WriteSheet => ({
  name: "评分",
  rows: [["评价人：", rater], [], header, ...rows],
});

export const bytesOf = async (...sheets: WriteSheet[]) => writeXlsx({ sheets });
