import type { ReactElement } from "react";
import { gradesOf } from "../../sheets/appraisal/grade-column";
import { defaultParameters } from "../../sheets/appraisal/parameters";
import type { Results } from "../../sheets/appraisal/results";
import { LabelledChoice, optionsOf } from "../components/choice";
import { Messages } from "../components/messages";
import { type Message, useWords } from "../words";
import { useAppraisal } from "./appraisal-context";

/** Under how many people a forced distribution says little. */
const few = 10;

/** How people are graded, once somebody has said so, and what either way comes to [P28]. */
export function GradingChoice({ results }: { readonly results: Results }): ReactElement {
  const { review } = useWords();
  const { state, dispatch } = useAppraisal();
  return (
    <>
      <LabelledChoice
        label={review.columns.grade}
        layout="medium"
        value={state.grading ?? "none"}
        options={optionsOf(review.gradings)}
        choose={(way) =>
          dispatch({ kind: "say", said: { grading: way === "none" ? undefined : way } })
        }
      />
      <Messages messages={useCounts(results)} />
    </>
  );
}

/** How many people have which grade, the other way beside it. */
function useCounts(results: Results): Message[] {
  const { review } = useWords();
  const { state } = useAppraisal();
  const { grading } = state;
  if (grading === undefined) return [];
  const parameters = state.parameters ?? defaultParameters(review);
  const count = (way: "bands" | "forced"): string => {
    const grades = gradesOf({ results, parameters }, way);
    const named = way === "bands" ? parameters.bands : parameters.shares;
    return named
      .map(({ grade }) => `${grade} ${grades.filter((own) => own === grade).length}`)
      .join(" · ");
  };
  const people = results.appraisals.filter(({ total }) => total.kind === "score").length;
  const counted: Message = {
    intent: "info",
    text: `${review.gradings.bands}: ${count("bands")}\n${review.gradings.forced}: ${count("forced")}`,
  };
  if (grading === "bands" || people >= few) return [counted];
  return [{ intent: "warning", text: review.fewForced(String(people)) }, counted];
}
