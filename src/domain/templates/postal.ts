import type { Template } from "./template";

/**
 * Postal key account manager, appraised every month by points out of 100; the form grades points 差,
 * 一般, 较好, 好.
 * @see the company's appraisal sheet, scheme S4; marketing is graded by growth or decline, for
 * which the form has no figures
 */
export const postal: Template = {
  key: "postal",
  groups: [
    {
      group: "superior",
      weight: 100,
      indicators: [
        { indicator: "groundwork", weight: 20, bands: [0, 8, 15, 18] },
        { indicator: "service-retention", weight: 30, bands: [0, 12, 23, 27] },
        { indicator: "feedback", weight: 20, bands: [0, 8, 15, 18] },
        { indicator: "marketing", weight: 30 },
      ],
    },
  ],
};
