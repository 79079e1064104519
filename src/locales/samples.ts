import type { Language } from "./language";

/** The words of the sample workbooks. */
interface SampleWords {
  readonly targets: {
    readonly book: string;
    readonly sheet: string;
    readonly title: string;
    readonly headers: readonly [string, string, string, string];
    readonly regions: readonly [string, string, string, string];
    readonly people: readonly string[];
    readonly total: string;
    readonly measureHeaders: readonly [string, string];
    readonly measures: readonly [string, string, string, string];
  };
  readonly appraisal: {
    readonly book: string;
    readonly sheet: string;
    readonly headers: readonly [string, string, string, string, string];
    readonly ratees: readonly [string, string, string];
    readonly director: string;
    readonly peers: readonly [string, string, string];
    readonly subordinates: readonly [string, string, string];
  };
}

export const sampleWords: { readonly [L in Language]: SampleWords } = {
  "zh-CN": {
    targets: {
      book: "VIP部目标分解",
      sheet: "VIP部",
      title: "VIP部 2027年目标分解",
      headers: ["区域", "高级客户经理", "去年销售额", "潜力"],
      regions: ["华东", "华南", "华北", "西南"],
      people: ["李明", "王芳", "张伟", "刘洋", "陈静", "杨帆", "赵磊", "周敏", "吴强"],
      total: "合计",
      measureHeaders: ["指标", "全年总额"],
      measures: ["销售额", "利润", "回款额", "费用"],
    },
    appraisal: {
      book: "VIP部半年度考评",
      sheet: "评分",
      headers: ["被考评人", "评价方", "评价人", "指标", "评分"],
      ratees: ["陈晓", "林涛", "黄蕾"],
      director: "孙总监",
      peers: ["何平", "罗丹", "高远"],
      subordinates: ["李明", "王芳", "张伟"],
    },
  },
  "en-US": {
    targets: {
      book: "VIP department targets",
      sheet: "VIP department",
      title: "VIP department: targets for 2027",
      headers: ["Region", "Senior account manager", "Last year's sales", "Potential"],
      regions: ["East", "South", "North", "Southwest"],
      people: ["Li Ming", "Wang Fang", "Zhang Wei", "Liu Yang", "Chen Jing", "Yang Fan", "Zhao Lei", "Zhou Min", "Wu Qiang"],
      total: "Total",
      measureHeaders: ["Measure", "Total for the year"],
      measures: ["Sales", "Profit", "Collection", "Expense"],
    },
    appraisal: {
      book: "VIP department half-year appraisal",
      sheet: "Ratings",
      headers: ["Ratee", "Group", "Rater", "Indicator", "Rating"],
      ratees: ["Chen Xiao", "Lin Tao", "Huang Lei"],
      director: "Director Sun",
      peers: ["He Ping", "Luo Dan", "Gao Yuan"],
      subordinates: ["Li Ming", "Wang Fang", "Zhang Wei"],
    },
  },
  "es-ES": {
    targets: {
      book: "Objetivos del departamento VIP",
      sheet: "Departamento VIP",
      title: "Departamento VIP: objetivos de 2027",
      headers: ["Región", "Gerente sénior", "Ventas del año anterior", "Potencial"],
      regions: ["Este", "Sur", "Norte", "Suroeste"],
      people: ["Li Ming", "Wang Fang", "Zhang Wei", "Liu Yang", "Chen Jing", "Yang Fan", "Zhao Lei", "Zhou Min", "Wu Qiang"],
      total: "Total",
      measureHeaders: ["Medida", "Total del año"],
      measures: ["Ventas", "Beneficio", "Cobros", "Gastos"],
    },
    appraisal: {
      book: "Evaluación semestral del departamento VIP",
      sheet: "Puntuaciones",
      headers: ["Evaluado", "Grupo", "Evaluador", "Indicador", "Puntuación"],
      ratees: ["Chen Xiao", "Lin Tao", "Huang Lei"],
      director: "Director Sun",
      peers: ["He Ping", "Luo Dan", "Gao Yuan"],
      subordinates: ["Li Ming", "Wang Fang", "Zhang Wei"],
    },
  },
};
