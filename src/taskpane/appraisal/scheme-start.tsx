import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { templates, vip } from "../../domain";
import { LabelledChoice } from "../components/choice";
import { Messages } from "../components/messages";
import { useWords } from "../words";
import { isBusy, messagesIn } from "../writing/writing";
import { useAppraisal } from "./appraisal-context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** No scheme yet: insert a built-in one, or take the selected table. */
export function SchemeStart(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, work } = useAppraisal();
  const [chosen, setChosen] = useState<string>(vip.key);
  const template = templates.find(({ key }) => key === chosen);
  const builtIn = templates.map(({ key }) => [key, words.templates[key]] as const);
  const busy = isBusy(state.writing);
  return (
    <>
      <div className={styles.box}>
        <div className={styles.title}>{words.appraisal.emptyTitle}</div>
        <div>{words.appraisal.emptyText}</div>
        <LabelledChoice
          label={words.appraisal.template}
          layout="medium"
          value={chosen}
          options={[...builtIn, ["blank", words.review.blankTemplate]]}
          choose={setChosen}
        />
        <Button appearance="primary" disabled={busy} onClick={() => void work.insert(template)}>
          {words.appraisal.insert}
        </Button>
        <Button onClick={() => void work.pick("scheme")}>{words.appraisal.useSelected}</Button>
        <Button appearance="subtle" disabled={busy} onClick={() => void work.insertSample()}>
          {words.tools.insertSample}
        </Button>
      </div>
      <Messages messages={messagesIn(state.writing)} />
    </>
  );
}
