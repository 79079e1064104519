import type { Template } from "./template";
import { vip } from "./vip";

/**
 * Key account manager 大客户经理(山谷蓝产品线), appraised every half-year: as the VIP scheme, but with lost
 * bids in the place of VIP doctor churn.
 * @see the company's appraisal sheet, scheme S2
 */
export const keyAccount: Template = {
  key: "key-account",
  groups: vip.groups.map((group) => ({
    ...group,
    indicators: group.indicators.map((own) =>
      own.indicator === "vip-doctor-churn" ? { ...own, indicator: "lost-bids" } : own,
    ),
  })),
};
