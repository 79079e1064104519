import type { FunctionWords } from "../function-ids";

/** What SPLIT, TRACE and CASCADE all ask for. */
const split = {
  total: "要分解的总额。",
  drivers: "分解依据，一行或一列；空白按 0 计。",
  step: "最小单位，省略时为 0.01。",
  min: "各行的下限，一个值或每行一个；0 或空白表示不设。",
  max: "各行的上限，一个值或每行一个；0 或空白表示不设。",
  locked: "锁定的金额，每行一个；0 或空白表示不锁定。",
};

/** The words of the list of functions; the English ones stand in the sources of the functions. */
export const functions: FunctionWords = {
  AGREEMENT: {
    description: "计算评价人之间的一致程度。",
    parameters: {
      ratings: "各行为被考评人，各列为评价人；空白为“未评”。",
      statistic: '统计量："icc1" "icc2" "icc3" "icc1k" "icc2k" "icc3k" "w" "alpha" "alpha-nominal" "alpha-ordinal" "alpha-ratio" "rwg"。',
      zeros: '评分为 0 的含义："missing"（未评）或 "score"（0 分）；省略时拒绝 0，因为它可能是空白。',
      points: '"rwg" 所用量表的分级数。',
    },
  },
  APPRAISE: {
    description: "按方案为每位被考评人计分：先平均同一方的各评价人，再按指标权重，再按评价方权重。",
    parameters: {
      scheme: "各行为：评价方、评价方权重、指标、指标权重，可加最少评价人数、满分、来源（评分或数据）。",
      ratings: "各行为：被考评人、评价方、评价人、指标、评分；评价人空白表示匿名。",
      missing: '缺失评分的处理："hold" 暂不出分（默认）,"share" 权重分摊，"zero" 按 0 分计。',
      zeros:
        '0 的含义："missing" 未评、"score" 得 0 分，或 "missing-rating"（评分 0 为未评，数据 0 得 0 分）；省略时遇到 0 会提示，因为空白也可能读作 0。',
      full: "满分，省略时为 100。",
      figures: "按数据计分的指标：各行为被考评人、评价方、指标、得分。",
    },
  },
  ATTAIN: {
    description: "指标完成率：实际除以指标；指标为计划亏损时同样正确。",
    parameters: {
      actual: "实际数：一个数或每行一个。",
      quota: "指标：一个数或每行一个；0 表示还没有指标，结果为 #N/A。",
    },
  },
  AUDIT: {
    description: "检查表中已有的分解额：合计、最小单位，以及（给出依据时）与精确值的差距和零依据。",
    parameters: {
      total: "分解额应有的合计。",
      shares: "表中的分解额，一行或一列。",
      drivers: "分解时的依据，每个分解额一个。",
      step: "分解时的最小单位，省略时为 0.01。",
    },
  },
  BLEND: {
    description: "把几种分解依据合成一种：各列先化为占比，再按权重平均。",
    parameters: {
      drivers: "每种依据一列，每个接收者一行；空白按 0 计。",
      weights: "每列一个权重，合计大于 0 即可。",
    },
  },
  CALIBRATE: {
    description: "消除评价人打分松紧不一的影响。",
    parameters: {
      raters: "每个评分的评价人，一行或一列。",
      scores: "评分，与评价人一一对应；0 或空白在本行保持 #N/A。",
      min_n: "评价人至少打过多少个评分才调整，省略为 5。",
      method: '"z" 同时调整均值与离散程度（默认），"shift" 只调整均值。',
    },
  },
  CASCADE: {
    description: "把总额沿层级逐层分解：下级合计等于上级，每个节点与精确值相差不到一个最小单位。",
    parameters: {
      ...split,
      path: "每个末级一行，从上到下的各级名称，如区域、经理、客户；空白沿用上一行。",
    },
  },
  CURVE: {
    description: "强制分布：按名次和各等级比例评定等级。",
    parameters: {
      scores: "得分，一行或一列；没有得分的人不计入，保持 #N/A。",
      shares: "各行为等级与比例，最好的等级在前；比例合计 100 %。",
      ties: '得分相同而跨越等级界线时："up" 全部取较高等级（默认），"down" 全部取较低等级。',
    },
  },
  FLOATPAY: {
    description: "浮动工资：完成率每高于或低于起算点一档，工资按比例浮动。",
    parameters: {
      base: "浮动前的工资：一个数或每行一个。",
      attainment: "完成率，如 1 表示 100 %：一个数或每行一个。",
      threshold: "起算点，省略时为 0.9。",
      step: "一档的完成率，省略时为 0.1。",
      rate: "每档浮动的工资比例，省略时为 0.02。",
      mode: '"steps" 只计整档（默认），"linear" 不足一档也按比例计。',
    },
  },
  GRADE: {
    description: "按等级表给得分评定等级；正好在界线上的归入较高等级。",
    parameters: {
      scores: "得分，结果与其形状相同；错误或空白只影响本单元格。",
      bands: "各行为起始分与等级，顺序不限。",
      places: "先四舍五入到几位小数；省略则不取舍。",
    },
  },
  KPI: {
    description: "把有目标值的关键指标换算成分数。",
    parameters: {
      actual: "实际数：一个数或每行一个。",
      target: "目标值：一个数或每行一个；0 表示还没有目标，得 #N/A。",
      rule: '计分规则："ratio"（按完成率）、"lower"（越低越好）、"pass"、"pass-lower"（达标得满分）、"step"、"step-lower"（分档）、"linear"（插值）、"deduct"（扣分）、"per"、"per-lower"（按完成率每单位加扣分）、"count"、"count-lower"（按数值每单位加扣分）；一个或每行一个。',
      table:
        "分档与插值时各行为完成率与分数；扣分时为一行：扣分单位与每单位分数；每单位加扣分时为一行：单位、扣分、加分、零分线、最多扣、最多加、取整（1 每满，2 不足一个按一个）。",
      full: "满分，省略为 100。",
      cap: "完成率达到多少后不再加分，省略为 1。",
    },
  },
  MATRIX: {
    description: "已知各行合计与各列合计，按初始表的比例填满整张表。",
    parameters: {
      row_totals: "每行应有的合计。",
      column_totals: "每列应有的合计。",
      seed: "同样大小的初始表，保持其比例，0 保持为 0；省略时只按合计。",
      step: "最小单位，省略时为 0.01。",
    },
  },
  PACE: {
    description: "年度进度：到目前的计划与实际、进度、全年预测、每个剩余期间所需。",
    parameters: {
      plan: "各期计划。",
      actuals: "各期实际；只计已结账期间。",
      closed: "已结账的期间数，从第一期起。",
    },
  },
  PAYOUT: {
    description: "按奖金曲线由完成率得出倍数。",
    parameters: {
      attainment: "完成率，如 1 表示 100 %：一个数或一行一列。",
      curve: "各行为完成率与倍数，顺序不限。",
      mode: '"step" 取已达到的最高一档（默认），"linear" 取相邻两点间的直线。',
      second: "第二个数，如利润率：一个数或每个完成率一个；此时曲线首行为它的各档，首列为完成率各档。",
    },
  },
  PHASE: {
    description: "把全年金额按期间比例分到各期，行合计、期间合计与每个单元格同时正确。",
    parameters: {
      annual: "全年金额，一列或一个数。",
      profile: "各期的比例：所有行共用一行或一列，或每个金额一行。",
      step: "最小单位，省略时为 0.01。",
      path: "每个金额一行的层级名称；给出后每个节点在每期都正确。",
    },
  },
  RATES: {
    description: "把比率调到目标：所有参考比率移动相同的百分点，金额合计分毫不差。",
    parameters: {
      target_rate: "总体比率，如 0.95。",
      base: "比率的基数，每行一个。",
      reference: "起始比率，每行一个，如去年的比率。",
      step: "最小单位，省略时为 0.01。",
      cap: "最高比率，省略时为 1。",
      floor: "最低比率，省略时为 0。",
    },
  },
  RESPREAD: {
    description: "把剩余指标重新分到未结账期间：已结账期间保留实际数，合计分毫不差。",
    parameters: {
      annual: "全年指标。",
      actuals: "各期实际数；只计已结账期间。",
      profile: "各期的比例。",
      closed: "已结账的期间数（从第一期起），或每期一个 TRUE / FALSE。",
      step: "最小单位，省略时为 0.01。",
    },
  },
  SCHEME: {
    description: "检查考评方案，给出每个指标的实际权重；实际权重合计为 1。",
    parameters: {
      scheme: "各行为：评价方、评价方权重、指标、指标权重，可加最少评价人数；评价方或其权重空白时沿用上一行。",
    },
  },
  SEASON: {
    description: "由历年数据计算各期的季节指数：该期各年平均值除以全部平均值。",
    parameters: {
      history: "每年一行，每期一列。",
    },
  },
  SPLIT: {
    description: "把总额按分解依据分到各行，每行都是最小单位的整数倍，合计与总额分毫不差。",
    parameters: split,
  },
  TIERED: {
    description: "按分档比例计算金额，如提成。",
    parameters: {
      amount: "金额：一个数或一行一列。",
      tiers: "各行为起点与比例，顺序不限。",
      mode: '"marginal" 各段按各自比例（默认），"whole" 全部按达到的一档比例。',
    },
  },
  TRACE: {
    description: "说明每个分解额的来历：依据、精确值、受何限制、余数、分解额。",
    parameters: split,
  },
  WEIGHTED: {
    description: "求得分的加权平均，缺失的处理方式一目了然。",
    parameters: {
      scores: "得分，一行或一列；空白为“未评”。",
      weights: "每个得分的权重，合计为任意正数。",
      missing: '缺失得分的权重如何处理："hold" 不出总分（默认），"share" 分摊给其他，"zero" 按 0 分计。',
      zeros: '得分为 0 的含义："missing"（未评）或 "score"（0 分）；省略时拒绝 0，因为它可能是空白。',
    },
  },
};
