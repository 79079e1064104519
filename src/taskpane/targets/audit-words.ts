import { useMemo } from "react";
import { auditPlan } from "../../domain";
import { shownNumber } from "../../locales/number";
import type { Plan } from "../../sheets/plan/plan";
import { type Message, useLanguage, useWords } from "../words";

/** The audit of each measure of a plan as one line: adds up everywhere, or where it does not. */
export function useAuditWords(plan: Plan | undefined): (measure: number) => Message {
  const words = useWords();
  const language = useLanguage();
  const audits = useMemo(
    () =>
      plan ? plan.measures.map((measure, index) => auditPlan(plan.request, index, measure)) : [],
    [plan],
  );
  return (measure) => {
    const audit = audits[measure];
    const step = plan?.measures[measure]?.step;
    if (!audit || !step) return { intent: "info", text: "" };
    if (audit.off)
      return {
        intent: "error",
        text: words.targets.auditOff(
          audit.off.path.at(-1) ?? words.targets.whole,
          shownNumber(audit.off.by, language),
        ),
      };
    return {
      intent: "success",
      text: words.targets.auditOk(
        audit.nodes,
        shownNumber(audit.largest, language, 2),
        shownNumber(step, language),
      ),
    };
  };
}
