import { type Assignment, type Scheme, understandScheme } from "../../../src/domain";
import { schemeRows } from "../../../src/cells/scheme-block";
import { ratingHeaders } from "../../../src/locales/headers";
import { guessColumns } from "../../../src/sheets/guess-columns";
import { ratingDoubts, twoOfOneName } from "../../../src/sheets/appraisal/rating-doubts";
import { tableIn } from "../../../src/sheets/table";
import { regionOf } from "../regions";

const head = ["部门", "被考评人", "评价方", "评价人", "指标", "评分"];

function chosen(rows: readonly (readonly (string | number)[])[]) {
  const table = tableIn(regionOf([head, ...rows]), Object.values(ratingHeaders).flat(), []);
  if (!table) throw new Error("no table");
  return { table, columns: guessColumns(table.headers, ratingHeaders) };
}

function scheme(): Scheme {
  const rows = schemeRows([
    ["上级", 0.6, "业绩", 1],
    ["同级", 0.3, "协作", 1],
    ["自我", 0.1, "总结", 1],
  ]);
  const understood = rows.ok ? understandScheme(rows.value) : rows;
  if (!understood.ok) throw new Error("no scheme");
  return understood.value;
}

const doubtsOf = (
  rows: readonly (readonly (string | number)[])[],
  assignments: readonly Assignment[] = [],
) =>
  ratingDoubts(chosen(rows), scheme(), assignments).map(({ kind, row, who, other }) => [
    kind,
    row,
    who,
    other,
  ]);

test("[P18] who rates himself as a peer, and whom another rates as himself, are told", () => {
  expect(
    doubtsOf([
      ["销售部", "刘洋", "同级", "刘洋", "协作", 100],
      ["销售部", "刘洋", "自我", "刘洋", "总结", 90],
      ["销售部", "张敏", "自我", "周总", "总结", 95],
      ["销售部", "张敏", "自我", "", "总结", 95],
    ]),
  ).toEqual([
    ["own-peer", 0, "刘洋", "刘洋"],
    ["other-self", 2, "张敏", "周总"],
  ]);
});

test("[P18] where it is known who is rated, others and those without a row are told once", () => {
  const assignments = ["赵磊", "李娜"].map((ratee) => ({ ratee, group: "上级", rater: "周总" }));
  expect(
    doubtsOf(
      [
        ["销售部", "赵 磊", "上级", "周总", "业绩", 95],
        ["销售部", "赵 磊", "同级", "甲", "协作", 95],
        ["销售部", " 赵磊 ", "上级", "周总", "业绩", 90],
      ],
      assignments,
    ),
  ).toEqual([
    ["outsider", 0, "赵 磊", "赵磊"],
    ["absent", undefined, "李娜", ""],
  ]);
});

test("[P16] one name in two departments is refused with both rows; a blank department says nothing", () => {
  const rows = [
    ["销售部", "王强", "上级", "周总", "业绩", 72],
    ["", "王强", "同级", "甲", "协作", 72],
    ["质量部", "王强", "上级", "吴部长", "业绩", 80],
  ];
  expect(twoOfOneName(chosen(rows))).toMatchObject({
    code: "two-of-one-name",
    row: 3,
    first: 1,
    name: "王强",
    other: "销售部",
    own: "质量部",
  });
  expect(twoOfOneName(chosen(rows.slice(0, 2)))).toBeUndefined();
  const { table, columns } = chosen(rows);
  // Right behind the rater it is the rater's department.
  expect(twoOfOneName({ table, columns: { ...columns, rater: -1 } })).toBeUndefined();
});
