import type { ReactElement } from "react";
import { attainedIndicators } from "../../../sheets/appraisal/figures/attainment";
import { LabelledChoice } from "../../components/choice";
import { useWords } from "../../words";
import { useAppraisal } from "../appraisal-context";

/** Which measured indicator tells the attainment that counts for the pay [Z1]. */
export function AttainmentChoice(): ReactElement | null {
  const { figures: words } = useWords();
  const { state, dispatch } = useAppraisal();
  const measured = attainedIndicators(state.figures);
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
