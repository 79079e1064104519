import type { ReactElement } from "react";
import { Decimal, ofCell } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import { typedInputs } from "../../../sheets/plan/typed-inputs";
import { Messages } from "../../components/messages";
import { type Message, useLanguage, useWords } from "../../words";
import { useWritingParts } from "../../writing/writing-context";
import { proposalIn } from "../../writing/writing";
import { planKeys } from "../pending";
import { usePlanned } from "../targets-context";

/** What somebody has typed into the yellow cells of the plan: one click takes it over. */
export function TypedInputs(): ReactElement {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { plan, state, dispatch } = usePlanned();
  const proposal = proposalIn(useWritingParts().writing);
  const keys = planKeys({ draft: state.draft, plan });
  const pending =
    proposal?.kind === "sheets" ? proposal.compared.filter(({ key }) => keys.includes(key)) : [];
  const typed = typedInputs(plan, pending);
  const shown = (figure: number): string => shownNumber(ofCell(figure), language);
  const totals = typed.totals.map(({ measure, figure }): Message => {
    const isRate = state.draft.measures[measure]?.basis === "rate";
    const percent = `${shownNumber(ofCell(figure).times(new Decimal(100)), language)}%`;
    const text = isRate ? percent : shown(figure);
    const said = isRate ? { rate: text } : { total: { text, cell: undefined } };
    return {
      intent: "warning",
      text: words.typedTotal(plan.names[measure] ?? "", text),
      action: {
        label: words.takeTyped(text),
        act: () => dispatch({ kind: "measure", index: measure, measure: said }),
      },
    };
  });
  const parts = typed.profile?.map(shown).join(" ");
  const profile: readonly Message[] =
    parts === undefined
      ? []
      : [
          {
            intent: "warning",
            text: words.typedProfile(parts),
            action: {
              label: words.takeTyped(parts),
              act: () => dispatch({ kind: "draft", draft: { profile: "own", own: parts } }),
            },
          },
        ];
  return <Messages messages={[...totals, ...profile]} />;
}
