import type { Relation } from "../domain";
import type { FigureRole } from "./figures-shape";
import type { RatingRole, RosterRole, SchemeRole } from "./pane-shape";
import type { TargetRole } from "./targets-shape";

type Words<Role extends string> = { readonly [R in Role]: readonly string[] };

/** How people head the columns of their tables, in Chinese, English and Spanish; the surest words first. */
export const targetHeaders: Words<TargetRole> = {
  division: ["事业部", "业务单元", "业务板块", "bu", "business unit", "división", "division", "unidad de negocio"],
  region: [
    "区域",
    "大区",
    "地区",
    "片区",
    "省份",
    "region",
    "area",
    "territory",
    "región",
    "zona",
    "部门",
    "分公司",
    "办事处",
    "团队",
    "department",
    "departamento",
  ],
  area: ["省份", "省区", "省", "片区", "province", "state", "provincia", "estado"],
  city: ["城市", "地市", "市", "city", "district", "ciudad", "distrito"],
  person: [
    "高级客户经理",
    "客户经理",
    "人员",
    "姓名",
    "销售",
    "业务员",
    "销售代表",
    "负责人",
    "经办人",
    "跟进人",
    "工号",
    "员工编号",
    "senior account manager",
    "account manager",
    "manager",
    "person",
    "name",
    "salesperson",
    "sales rep",
    "representative",
    "rep",
    "agent",
    "owner",
    "seller",
    "责任人",
    "responsable",
    "comercial",
    "gerente",
    "persona",
    "nombre",
    "vendedor",
    "asesor",
    "agente",
    "ejecutivo",
  ],
  driver: [
    "分解依据",
    "去年销售额",
    "去年销售",
    "上年销售",
    "去年",
    "上年",
    "基数",
    "driver",
    "last year's sales",
    "last year",
    "prior year",
    "previous year",
    "ventas del año anterior",
    "año anterior",
    "base de reparto",
  ],
  account: [
    "客户",
    "医院",
    "终端",
    "customer",
    "client",
    "account",
    "cliente",
    "cuenta",
    "产品线",
    "产品",
    "product line",
    "product",
    "línea de producto",
  ],
  line: ["产品线", "产品", "品类", "product line", "product", "línea de producto", "producto"],
  secondDriver: ["第二依据", "second driver", "segunda base"],
  reference: ["参考比率", "去年回款率", "上年回款率", "reference rate", "last year's rate", "tasa de referencia"],
  min: ["下限", "最低", "保底", "min", "minimum", "floor", "mínimo"],
  max: ["上限", "最高", "封顶", "max", "maximum", "cap", "ceiling", "máximo", "tope"],
  locked: ["锁定金额", "锁定", "locked amount", "locked", "importe fijado", "fijado"],
  proposal: ["自报目标", "自报", "申报", "proposal", "proposed", "propuesta"],
};

/** How people head a list of measures and the column of their yearly totals. */
export const measureHeaders: { readonly name: readonly string[]; readonly total: readonly string[] } = {
  name: ["指标", "项目", "measure", "figure", "medida", "indicador"],
  total: [
    "全年总额",
    "年度总额",
    "全年目标",
    "年度目标",
    "总额",
    "total for the year",
    "annual total",
    "year total",
    "total del año",
    "total anual",
  ],
};

export const schemeHeaders: Words<SchemeRole> = {
  groupWeight: ["评价方权重", "考核方权重", "主体权重", "group weight", "peso del grupo"],
  weight: ["指标权重", "分值", "indicator weight", "peso del indicador", "权重", "weight", "peso"],
  minRaters: ["最少评价人数", "最少人数", "min raters", "minimum raters", "mínimo de evaluadores"],
  full: ["满分", "满分值", "full mark", "full marks", "maximum", "puntuación máxima", "máximo"],
  source: ["来源", "数据来源", "评分方式", "source", "origen"],
  group: ["评价方", "考核方", "评价主体", "group", "rater group", "grupo"],
  indicator: ["指标", "考核指标", "项目", "indicator", "indicador"],
};

export const ratingHeaders: Words<RatingRole> = {
  ratee: ["被考评人", "被考核人", "被评价人", "被评人", "ratee", "appraisee", "evaluado", "evaluada"],
  group: ["评价方", "考核方", "关系", "group", "relation", "grupo"],
  rater: ["评价人", "考评人", "评分人", "rater", "evaluador", "evaluadora"],
  indicator: ["指标", "考核指标", "项目", "indicator", "indicador"],
  rating: ["评分", "得分", "分数", "打分", "rating", "score", "puntuación", "nota"],
  comment: ["评语", "备注", "意见", "comment", "remark", "comentario"],
};

/** A table of the points of measured indicators. */
export const figureHeaders: Words<FigureRole> = {
  ratee: ["被考评人", "被考核人", "被评价人", "姓名", "ratee", "appraisee", "name", "evaluado", "evaluada", "nombre"],
  group: ["评价方", "考核方", "group", "grupo"],
  indicator: ["指标", "考核指标", "项目", "indicator", "indicador"],
  points: ["得分", "分数", "points", "score", "puntos", "puntuación"],
};

/** What tells two people of one name apart in a table of ratings. */
export const belongingHeaders: readonly string[] = [
  "工号",
  "员工编号",
  "员工号",
  "部门",
  "所属部门",
  "被考评人部门",
  "employee number",
  "employee id",
  "department",
  "número de empleado",
  "departamento",
];

export const rosterHeaders: Words<RosterRole> = {
  number: ["工号", "员工编号", "员工号", "employee number", "employee id", "número de empleado"],
  manager: ["上级", "直接上级", "主管", "汇报对象", "manager", "superior", "reports to", "supervisor", "jefe"],
  person: ["姓名", "员工", "人员", "name", "employee", "person", "nombre", "empleado"],
};

/** The words by which a form names a rater group, for the relations that a roster knows. */
export const relationWords: { readonly [R in Relation]: readonly string[] } = {
  superior: ["上级", "主管", "superior", "manager", "supervisor", "jefe"],
  peers: ["同级", "同事", "peers", "peer", "colleagues", "pares", "compañeros", "colegas"],
  subordinates: ["下级", "下属", "subordinates", "reports", "team", "subordinados", "colaboradores"],
  self: ["自我", "自评", "本人", "self", "autoevaluación", "propia"],
};

/** What people call the row that adds a table up. */
export const totalLabels: readonly string[] = [
  "合计",
  "总计",
  "小计",
  "总额",
  "汇总",
  "grand total",
  "total general",
  "sub total",
  "subtotal",
  "totales",
  "total",
  "suma",
  "sum",
];

/** What stood beside the step on plan sheets of earlier versions. */
export const formerStepLabels: readonly string[] = ["最小单位", "Smallest amount", "Importe mínimo"];
