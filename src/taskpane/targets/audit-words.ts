import { useMemo } from "react";
import { type Light, type PlanAudit, auditPlan } from "../../domain";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import type { TargetsWords } from "../../locales/targets-shape";
import { type PlanDraft, periodNames } from "../../sheets/plan/draft";
import type { Plan } from "../../sheets/plan/plan";
import { shortName } from "../../sheets/plan/rows";
import { isCount } from "../../sheets/plan/steps";
import { type Message, useLanguage, useWords } from "../words";

/**
 * The audit of each measure of a plan as one line: adds up everywhere, or where it does not, or
 * what rounding did to somebody [D13].
 *
 * @param mend lets a smaller step be taken; nothing where there is none
 */
export function useAuditWords(
  plan: Plan | undefined,
  { periods }: PlanDraft,
  mend: (measure: number) => (() => void) | undefined,
): (measure: number) => Message {
  const { targets: words } = useWords();
  const language = useLanguage();
  const audits = useMemo(() => auditsOf(plan), [plan]);
  const said: Said = { plan, words, language, periods: periodNames(periods, words) };
  return (measure) => {
    const audit = audits[measure];
    if (!audit) return { intent: "info", text: "" };
    const { off, light } = audit;
    if (off) {
      const text = words.auditOff(off.path.at(-1) ?? words.whole, shownNumber(off.by, language));
      return { intent: "error", text };
    }
    if (!light || light.isGreen) return { intent: "success", text: greenText(audit, said) };
    const act = mend(measure);
    const action = act && { action: { label: words.auditMend, act } };
    return { intent: "warning", text: amberText(light, said), ...action };
  };
}

function auditsOf(plan: Plan | undefined): readonly PlanAudit[] {
  if (!plan) return [];
  return plan.measures.map((measure, index) =>
    auditPlan(plan.request, index, measure, isCount(plan.names[index] ?? "")),
  );
}

/** What the words of an audit are made with. */
interface Said {
  readonly plan: Plan | undefined;
  readonly words: TargetsWords;
  readonly language: Language;
  readonly periods: readonly string[];
}

function nameOf({ plan }: Said, row: number): string {
  return plan ? shortName(plan.paths[row] ?? [], plan.paths) : "";
}

function greenText({ nodes, light }: PlanAudit, said: Said): string {
  const { words, language, periods } = said;
  if (!light || light.worst.by.isZero()) return words.auditOk(nodes, "0", "");
  const { row, period, by } = light.worst;
  const where = `${nameOf(said, row)} ${period === undefined ? "" : (periods[period] ?? "")}`;
  return words.auditOk(nodes, shownNumber(by, language, 2), where.trim());
}

function amberText({ zeros, moved, off }: Light, said: Said): string {
  const { words, language } = said;
  if (zeros.length > 0) return words.auditZeros(zeros.length, nameOf(said, zeros[0] ?? 0));
  if (!moved) return words.auditCells(off.cells, off.of);
  const percent = `${shownNumber(moved.part.times(100), language, 1)} %`;
  return words.auditMoved(nameOf(said, moved.row), percent);
}
