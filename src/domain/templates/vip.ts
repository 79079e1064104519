import type { Template } from "./template";

/**
 * VIP key account manager 大客户经理(VIP), appraised every half-year. The superior's weights are shares
 * of the group, those of the others shares of the whole: so the company's form has it.
 * @see the company's appraisal sheet, scheme S1; effective weights 36, 6, 6, 3, 3, 3, 3 · 5, 5 · 5,
 * 2, 3 · 10, 5, 5
 */
export const vip: Template = {
  key: "vip",
  groups: [
    {
      group: "superior",
      weight: 60,
      indicators: [
        { indicator: "key-account-sales", weight: 60 },
        { indicator: "expense-control", weight: 10 },
        { indicator: "strategic-indicators", weight: 10 },
        { indicator: "management-cooperation", weight: 5 },
        { indicator: "report-completion", weight: 5 },
        { indicator: "vip-doctor-churn", weight: 5 },
        { indicator: "senior-manager-churn", weight: 5 },
      ],
    },
    {
      group: "peers",
      weight: 10,
      indicators: [
        { indicator: "cooperation", weight: 5 },
        { indicator: "communication", weight: 5 },
      ],
    },
    {
      group: "subordinates",
      weight: 10,
      indicators: [
        { indicator: "guidance", weight: 5 },
        { indicator: "planning", weight: 2 },
        { indicator: "problem-solving", weight: 3 },
      ],
    },
    {
      group: "self",
      weight: 20,
      indicators: [
        { indicator: "management-cooperation", weight: 10 },
        { indicator: "visit-plan-completion", weight: 5 },
        { indicator: "middle-manager-churn", weight: 5 },
      ],
    },
  ],
};
