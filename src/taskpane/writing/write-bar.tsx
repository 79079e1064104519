import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import { type Message, useWords } from "../words";
import { KeepMine } from "./keep-mine";
import { Progress } from "./progress";
import { type Proposal, isUpToDate, overwrites } from "./proposal";
import { isBusy, messagesIn, proposalIn } from "./writing";
import { useWritingParts } from "./writing-context";

interface WriteBarProps {
  /** What the button says; another word where something would be overwritten. */
  readonly label: string;
  readonly overwriteLabel?: string;
  /** What writing would do, in the screen's words. */
  readonly changes: readonly Message[];
  /** Whether a proposal must not be written as things stand. */
  readonly isBlocked?: (proposal: Proposal) => boolean;
  readonly back: () => void;
  /** Where to go once it is written; until then a second way on. */
  readonly next?: { readonly label: string; readonly act: () => void } | undefined;
}

/** What writing would do, how far it is, and the one button that does it or looks again. */
export function WriteBar(props: WriteBarProps): ReactElement {
  const { changes, back, next } = props;
  const { writing } = useWritingParts();
  const primary = usePrimary(props);
  const isWritten = writing.kind === "written";
  return (
    <>
      <Messages messages={[...messagesIn(writing), ...changes]} />
      <KeepMine />
      <Actions
        back={back}
        other={next && !isWritten ? <Button onClick={next.act}>{next.label}</Button> : undefined}
        primary={isWritten && next ? { ...next, disabled: false } : primary}
      />
      <Progress />
    </>
  );
}

function usePrimary({ label, overwriteLabel = label, isBlocked = isUpToDate }: WriteBarProps): {
  readonly label: string;
  readonly act: () => void;
  readonly disabled: boolean;
} {
  const { common } = useWords();
  const { writing, canCompare, compare, write } = useWritingParts();
  const proposal = proposalIn(writing);
  if (writing.kind === "failed" || writing.kind === "written")
    return { label: common.lookAgain, act: compare, disabled: !canCompare };
  const own = proposal && overwrites(proposal) ? overwriteLabel : label;
  return {
    label: isBusy(writing) ? common.writing : own,
    act: write,
    disabled: isBusy(writing) || !proposal || isBlocked(proposal),
  };
}
