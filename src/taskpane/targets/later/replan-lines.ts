import { useMemo } from "react";
import { nameKey } from "../../../domain";
import type { Language } from "../../../locales/language";
import { shownNumber } from "../../../locales/number";
import type { TargetsWords } from "../../../locales/targets-shape";
import type { ChangeLine } from "../../../sheets/changes";
import { type PlanDraft, periodNames } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { type Moved, type Replanned, replanned } from "../../../sheets/plan/replan";
import { type Message, useLanguage, useWords } from "../../words";
import { useChangeLines } from "../../writing/change-lines";
import { type Proposal, type SheetsProposal, isSame } from "../../writing/proposal";
import { planKeys } from "../pending";
import { usePlanned } from "../targets-context";

/**
 * What a re-plan changes [Y7]: one line to a node or person and measure, then whatever somebody has
 * typed that would go.
 */
export function useReplanLines(proposal: Proposal | undefined): readonly Message[] {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { state, plan } = usePlanned();
  const isOwn = proposal?.kind === "sheets" && proposal.title === undefined;
  const typed = isOwn ? { ...proposal, changes: proposal.changes.filter(isTyped) } : proposal;
  const lines = useChangeLines(typed);
  const changes = useMemo(
    () => (isOwn ? changesIn(proposal, state.draft, plan, words) : []),
    [isOwn, proposal, state.draft, plan, words],
  );
  if (!isOwn) return lines;
  if (isSame(proposal)) return [{ intent: "success", text: words.later.noChanges }];
  const said = changes.length > 0 ? [listOf(changes, proposal, words, language)] : lines;
  return typed?.kind === "sheets" && typed.changes.length > 0 ? [...said, ...lines] : said;
}

function changesIn(
  { pending }: SheetsProposal,
  draft: PlanDraft,
  plan: Plan,
  words: TargetsWords,
): Replanned[] {
  const keys = planKeys({ draft, plan });
  const sheets = pending.flatMap(({ key, found }) =>
    found && keys.includes(key) ? [found.values] : [],
  );
  const periods = periodNames(draft.periods, words);
  return replanned(sheets, plan, { words: words.sheet, periods });
}

/** A text or a cell of somebody's own: no figure of the plan. */
function isTyped({ isTheirs, before }: ChangeLine): boolean {
  return isTheirs || (typeof before === "string" && /^[^#]/.test(before));
}

function listOf(
  changes: readonly Replanned[],
  { pending }: SheetsProposal,
  words: TargetsWords,
  language: Language,
): Message {
  const levels = Math.max(...changes.map(({ path }) => path.length));
  const people = new Set(
    changes
      .filter(({ path }) => path.length === levels)
      .map(({ path }) => path.map(nameKey).join()),
  );
  const [first] = pending;
  const cell = first?.found && { sheetId: first.found.sheetId, row: 0, column: 0 };
  return {
    intent: "warning",
    text: words.later.changes(String(changes.length), String(people.size)),
    details: changes.map((own) => lineOf(own, words, language)),
    ...(cell && { cell }),
  };
}

function lineOf(
  { measure, path, fate, year, periods }: Replanned,
  { later, whole }: TargetsWords,
  language: Language,
): string {
  const show = ({ before, after }: Moved): [string, string] => [
    shownNumber(before, language, 2),
    shownNumber(after, language, 2),
  ];
  const who = `${path.join(" / ") || whole}${later.fates[fate]}`;
  const moves = periods.map((own) => `${own.name} ${show(own).join(" → ")}`);
  return [later.replanned(who, measure, ...show(year)), ...moves].join(later.between);
}
