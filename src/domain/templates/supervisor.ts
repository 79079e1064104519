import type { Template } from "./template";

/**
 * Sales account supervisor 销售客户主管, appraised every year; weights are the company's to fill in.
 * @see the company's appraisal sheet, scheme S5
 */
export const supervisor: Template = {
  key: "supervisor",
  groups: [
    {
      group: "superior",
      weight: 100,
      indicators: [
        { indicator: "team-result" },
        { indicator: "personal-result" },
        { indicator: "team-management" },
        { indicator: "customer-satisfaction" },
      ],
    },
  ],
};
