import type { MissingRating } from "../../domain";
import type { PlaceWords, RefusalWords } from "../shape";

export const places: PlaceWords = {
  path: "层级", annual: "全年金额", profile: "期间比例", "row-total": "行合计", "column-total": "列合计", seed: "初始表",
  base: "基数", reference: "参考比率", "target-rate": "目标比率", cap: "比率上限", floor: "比率下限", actual: "实际数", closed: "已结账期间",
  history: "历史数据", "blend-weight": "权重", share: "分解额",
  total: "总额", step: "最小单位", driver: "分解依据", min: "下限", max: "上限", locked: "锁定金额",
  group: "评价方", "group-weight": "评价方权重", indicator: "指标", weight: "指标权重", "min-raters": "最少评价人数",
  ratee: "被考评人", rater: "评价人", rating: "评分", full: "满分", missing: "缺失处理", zeros: "零分含义",
  scheme: "考评方案", ratings: "评分表",
};

const hint = (close: boolean): string => (close ? "。权重经过四舍五入，合计不足：请把其中一项写大一点（如一项写 33.34 %），或用分数" : "");

export const refusals: RefusalWords = {
  "not-number": ({ row, got }) => `第 ${row} 行：应为数字，实为“${got}”`,
  "blank-cell": ({ place, row }) => `第 ${row} 行：${places[place]}应为数字，实为空白`,
  "error-cell": ({ place, row, got }) => `第 ${row} 行：${places[place]}应为数字，实为错误值 ${got}`,
  "not-one-value": ({ place, rows, columns }) => `${places[place]}应为一个值，实为 ${rows} × ${columns} 个单元格`,
  "not-vector": ({ place, rows, columns }) => `${places[place]}应为一行或一列，实为 ${rows} × ${columns} 个单元格`,
  "wrong-width": ({ place, expected, got }) => `${places[place]}应有 ${expected} 列，实有 ${got} 列`,
  "length-differs": ({ place, expected, got }) => `${places[place]}应有 ${expected} 个值，实有 ${got} 个`,
  "unknown-word": ({ place, allowed, got }) => `${places[place]}应为 ${allowed.map((word) => `"${word}"`).join("、")}，实为“${got}”`,
  "too-many-cells": ({ got }) => `结果最多 1000000 个单元格，实为 ${got} 个`,
  "step-not-positive": ({ got }) => `最小单位应大于 0，实为 ${got}`,
  "too-many-steps": ({ step, got }) => `最多可分 9007199254740991 个最小单位（${step})，实为 ${got}`,
  "driver-negative": ({ row, got }) => `第 ${row} 行：分解依据应不小于 0，实为 ${got}`,
  "drivers-all-zero": ({ left }) => `分解依据合计为 0，还有 ${left} 待分解。至少应有一个分解依据大于 0`,
  "limits-need-total": ({ got }) => `设了上下限时总额应不小于 0，实为 ${got}`,
  "limit-negative": ({ place, row, got }) => `第 ${row} 行：${places[place]}应不小于 0，实为 ${got}`,
  "limits-crossed": ({ row, step, min, max }) => `第 ${row} 行：下限与上限之间应有 ${step} 的整数倍，实为下限 ${min}、上限 ${max}`,
  "locked-beyond-total": ({ locked, total, excess }) => `锁定金额合计 ${locked}，超出总额 ${total} 达 ${excess}`,
  "minimums-above-total": ({ minimums, left }) => `下限合计 ${minimums}，超过待分解的 ${left}`,
  "maximums-below-total": ({ maximums, left }) => `上限合计 ${maximums}，不足待分解的 ${left}`,
  "path-blank": ({ row, column }) => `第 ${row} 行：层级第 ${column} 列在本行或上方应有内容，实为空白`,
  "leaf-repeated": ({ row, leaf }) => `第 ${row} 行：每个末级只应出现一次，“${leaf}”重复`,
  "profile-negative": ({ row, column, got }) => `第 ${row} 行第 ${column} 期：期间比例应不小于 0，实为 ${got}`,
  "profile-all-zero": ({ row }) => `第 ${row} 行：期间比例至少应有一个大于 0，实为全 0`,
  "margins-differ": ({ rows, columns }) => `行合计共 ${rows}，列合计共 ${columns}，两者应相等`,
  "margin-negative": ({ place, row, got }) => `第 ${row} 个${places[place]}：应为不小于 0 的最小单位整数倍，实为 ${got}`,
  "margin-unreachable": ({ row, got }) => `第 ${row} 行：初始表中的 0 保持为 0，行合计 ${got} 无法达到`,
  "size-differs": ({ place, expected, got }) => `${places[place]}应为 ${expected} 个单元格，实为 ${got}`,
  "rate-unreachable": ({ target, least, most }) => `目标比率应在 ${least} 到 ${most} 之间，实为 ${target}`,
  "floor-above-cap": ({ floor, cap }) => `比率下限应不大于上限，实为下限 ${floor}、上限 ${cap}`,
  "amount-negative": ({ place, row, got }) => `第 ${row} 行：${places[place]}应不小于 0，实为 ${got}`,
  "closed-not-whole": ({ most, got }) => `已结账期间数应为 0 到 ${most} 的整数，实为 ${got}`,
  "history-zero": () => "历史数据合计应不为 0，实为 0",
  "column-all-zero": ({ column }) => `第 ${column} 列：权重大于 0 时至少应有一个分解依据大于 0，实为全 0`,
  "weights-all-zero": () => "至少应有一个权重大于 0，实为全 0",
  "scheme-empty": () => "考评方案应至少有一行“评价方、评价方权重、指标、权重”，实为空",
  "group-unnamed": ({ row }) => `第 ${row} 行：本行或上方应有评价方，实为空白`,
  "indicator-unnamed": ({ row }) => `第 ${row} 行：应有指标名称，实为空白`,
  "indicator-repeated": ({ row, group, indicator }) => `第 ${row} 行：评价方“${group}”中每个指标只应出现一次，“${indicator}”重复`,
  "group-weight-missing": ({ row, group }) => `第 ${row} 行：评价方“${group}”应有权重，实为空白`,
  "group-weight-differs": ({ row, group, expected, got }) => `第 ${row} 行：评价方“${group}”的权重上方为 ${expected}，此处为 ${got}`,
  "weight-missing": ({ row }) => `第 ${row} 行：应有指标权重，实为空白`,
  "weight-negative": ({ place, row, got }) => `第 ${row} 行：${places[place]}应不小于 0，实为 ${got}`,
  "group-weights-sum": ({ got, close }) => `评价方权重合计为 ${got} %，应为 100 %${hint(close)}`,
  "weights-sum": ({ group, got, share, close }) =>
    `评价方“${group}”：指标权重合计为 ${got} %，应为 100 %${share === "100" ? "" : ` 或 ${share} %`}${hint(close)}`,
  "min-raters-not-whole": ({ row, got }) => `第 ${row} 行：最少评价人数应为整数，实为 ${got}`,
  "min-raters-differs": ({ row, group, expected, got }) => `第 ${row} 行：评价方“${group}”的最少评价人数上方为 ${expected}，此处为 ${got}`,
  "full-not-positive": ({ got }) => `满分应大于 0，实为 ${got}`,
  "no-ratings": () => "评分表应有“被考评人、评价方、评价人、指标、评分”各行，实为空",
  "ratee-unnamed": ({ row }) => `第 ${row} 行：应有被考评人，实为空白`,
  "group-unknown": ({ row, got, nearest }) => `第 ${row} 行：应为方案中的评价方，实为“${got}”。是否为“${nearest}”？`,
  "indicator-unknown": ({ row, group, got, nearest }) => `第 ${row} 行：应为评价方“${group}”的指标，实为“${got}”。是否为“${nearest}”？`,
  "rating-out-of-range": ({ row, full, got }) => `第 ${row} 行：评分应在 0 到 ${full} 之间，实为 ${got}`,
  "rated-twice": ({ row, first, rater, indicator }) => `第 ${row} 行：“${rater}”对“${indicator}”只应评一次，第 ${first} 行已有评分`,
  "zero-or-blank": ({ row }) => `第 ${row} 行：0 或空白。请说明含义：zeros = "score"(0 分）或 "missing"（未评）`,
  "missing-ratings": ({ missing }) => `未评：${missing.map(lack).join("；")}`,
};

function lack({ group, indicator }: MissingRating): string {
  return indicator === undefined ? `${group}（评价人数不足）` : `${group}–${indicator}`;
}
