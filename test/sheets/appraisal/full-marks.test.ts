import { figureHeaders, schemeHeaders } from "../../../src/locales/headers";
import { paneWords } from "../../../src/locales";
import { resultsOf } from "../../../src/sheets/appraisal/results";
import { ratingHeaders } from "../../../src/locales/headers";
import { guessColumns } from "../../../src/sheets/guess-columns";
import { tableIn } from "../../../src/sheets/table";
import { regionOf } from "../regions";

type Cells = readonly (readonly (string | number)[])[];

function chosen<Role extends string>(
  cells: Cells,
  words: Readonly<Record<Role, readonly string[]>>,
) {
  const table = tableIn(regionOf(cells), Object.values<readonly string[]>(words).flat(), []);
  if (!table) throw new Error("no table");
  return { table, columns: guessColumns(table.headers, words) };
}

const { figures, appraisal } = paneWords["zh-CN"];

test("[P25] points on another full mark than the scheme's are refused; on the same they count", () => {
  const total = (full: number) => {
    const scheme = chosen(
      [
        ["评价方", "评价方权重", "指标", "指标权重", "最少评价人数", "满分", "来源"],
        ["上级", 1, "销售", 0.5, 1, full, "数据"],
        ["上级", 1, "态度", 0.5, 1, "", "评分"],
      ],
      schemeHeaders,
    );
    const ratings = chosen(
      [
        ["被考评人", "评价方", "评价人", "指标", "评分"],
        ["李明", "上级", "赵总", "态度", 80],
      ],
      ratingHeaders,
    );
    const own = chosen(
      [
        [appraisal.ratee, appraisal.group, "指标", figures.columns.points, figures.columns.full],
        ["李明", "上级", "销售", 15, 20],
      ],
      figureHeaders,
    );
    const policies = { missing: "hold", zeros: "missing" } as const;
    const results = resultsOf({ scheme, ratings, figures: own, scale: 100, ...policies });
    if (!results?.ok) return results?.refusal.code;
    return results.value.appraisals[0]?.total;
  };
  // 0.5 × 15 ÷ 20 × 100 + 0.5 × 80.
  expect(total(20)).toEqual({ kind: "score", value: { top: 155n, bottom: 2n } });
  expect(total(10)).toBe("figure-full-differs");
});
