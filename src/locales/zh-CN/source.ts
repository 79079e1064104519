import type { SourceWords } from "../targets-shape";

export const source: SourceWords = {
  subtotals: (count, rows) => `${count} 行是小计或合计，不作为分解对象（第 ${rows} 行）`,
  subtotalOff: (label, shown, sum) => `${label}：表中为 ${shown}，各行相加为 ${sum}`,
  takeIn: "这是一行，计入",
  readAsNumbers: (count, text, shown) => `${count} 个以文字书写的数已按数值读取（如“${text}”读作 ${shown}）`,
  yearOf: (from, to) => `${from}–${to} 合计`,
  keysUnclear:
    "原表的行不能只按名称认出（有空白或合并的区域、姓名，或同名）：分解依据将写为数值，不随原表变化。填满这些单元格后重新选取，即可随原表更新",
  textDrivers: "分解依据中有以文字书写的数：将写为数值，不随原表变化。改为数值后重新选取，即可随原表更新",
};
