import type { SourceWords } from "../targets-shape";

export const source: SourceWords = {
  subtotals: (count, rows) => `${count} 行是小计、合计或总目标，不作为分解对象（第 ${rows} 行）`,
  subtotalOff: (label, shown, sum) => `${label}：表中为 ${shown}，各行相加为 ${sum}`,
  takeIn: "这是一行，计入",
  readAsNumbers: (count, text, shown) => `${count} 个以文字书写的数已按数值读取（如“${text}”读作 ${shown}）`,
  unclear: (header, blank, negative, faulty) =>
    `“${header}”不是有效的数：${[blank && `为空（${blank}）`, negative && `为负（${negative}）`, faulty && `不是数（${faulty}）`].filter(Boolean).join("；")}`,
  rowOf: (row, who) => `第 ${row} 行 ${who}`,
  change: "更改",
  unclearLabel: "这些行",
  unclearAnswers: {
    usual: "为空、为负的按 0 计，不是数的不参加分解",
    zero: "都按 0 计",
    leave: "都不参加分解",
    mean: "为空的按同级平均计",
  },
  repeated: (leaves, example, all) => `有 ${leaves} 个名称各占多行（如“${example}”），分解到 ${all} 个`,
  repeatedLabel: "同名的行",
  repeatedAnswers: { add: "相加", apart: "分别作为 1、2…" },
  notes: (count, rows) => `${count} 行没有名称，也没有数，不作为分解对象（第 ${rows} 行）`,
  hidden: (count, rows) => `${count} 行被筛选或隐藏（第 ${rows} 行）`,
  hiddenLabel: "隐藏的行",
  hiddenAnswers: { take: "计入", leave: "不计入，只取看得见的行" },
  unusedLevels: (headers) => `没有用作层级的列：${headers}。如果是层级，请在下方选定其含义，否则各级合计里没有它`,
  alike: (names) => `看起来是同一个，却写法不同：${names}。如果是，请统一写法；现在按不同的名称分解`,
  yearOff: (header, rows, year, sum) => `“${header}”与各期相加不一致（第 ${rows} 行），例如表中为 ${year}，各期相加为 ${sum}`,
  zeros: (count, rows) => `${count} 行的分解依据为 0，将分得 0（第 ${rows} 行）`,
  yearOf: (from, to) => `${from}–${to} 合计`,
  keysUnclear:
    "原表的行不能只按名称认出（有空白或合并的区域、姓名，或同名）：分解依据将写为数值，不随原表变化。填满这些单元格后重新选取，即可随原表更新",
  textDrivers: "分解依据中有以文字书写的数：将写为数值，不随原表变化。改为数值后重新选取，即可随原表更新",
};
