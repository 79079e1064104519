import type { Template } from "./template";

/**
 * VIP key account manager 大客户经理(VIP), appraised every half-year.
 * The superior's weights are shares of the group, those of the others shares of the whole: so the company's form has it.
 * @see the company's appraisal sheet, scheme S1; effective weights 36, 6, 6, 3, 3, 3, 3 · 5, 5 · 5, 2, 3 · 10, 5, 5
 */
export const vip: Template = {
  key: "vip",
  groups: [
    {
      group: "superior",
      weight: 60,
      indicators: [
        ["key-account-sales", 60],
        ["expense-control", 10],
        ["strategic-indicators", 10],
        ["management-cooperation", 5],
        ["report-completion", 5],
        ["vip-doctor-churn", 5],
        ["senior-manager-churn", 5],
      ],
    },
    { group: "peers", weight: 10, indicators: [["cooperation", 5], ["communication", 5]] },
    { group: "subordinates", weight: 10, indicators: [["guidance", 5], ["planning", 2], ["problem-solving", 3]] },
    { group: "self", weight: 20, indicators: [["management-cooperation", 10], ["visit-plan-completion", 5], ["middle-manager-churn", 5]] },
  ],
};
