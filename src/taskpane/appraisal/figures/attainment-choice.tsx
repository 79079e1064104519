import type { ReactElement } from "react";
import { attainedIndicators } from "../../../sheets/appraisal/figures/attainment";
import { ruleKey } from "../../../sheets/appraisal/figures/figure-rule";
import { LabelledChoice } from "../../components/choice";
import { useWords } from "../../words";
import { useAppraisal } from "../appraisal-context";

/** Which measured indicator, the higher the better, tells the attainment of the pay [Z1]. */
export function AttainmentChoice(): ReactElement | null {
  const { figures: words } = useWords();
  const { state, dispatch } = useAppraisal();
  const kinds = new Map(state.rules.map((rule) => [ruleKey(rule), rule.kind]));
  const measured = attainedIndicators(state.figures).filter(({ key }) => {
    const kind = kinds.get(key) ?? "ratio";
    return kind !== "direct" && !kind.endsWith("lower");
  });
  if (measured.length === 0) return null;
  return (
    <LabelledChoice
      label={words.attainmentFrom}
      layout="medium"
      value={state.attainment ?? ""}
      options={[
        ["", words.typed],
        ...measured.map(({ key, group, indicator }) => [key, `${indicator} · ${group}`] as const),
      ]}
      choose={(attainment) => dispatch({ kind: "say", said: { attainment } })}
    />
  );
}
