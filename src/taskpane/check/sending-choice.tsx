import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
import type { Choice, Sending } from "./use-sending-copy";

const useStyles = makeStyles({
  list: { maxHeight: "50vh", overflowY: "auto" },
  why: {
    paddingLeft: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The sheets of the workbook: those without raters are chosen, others are asked about. */
export function SendingChoice({
  sending,
  isBusy,
}: {
  readonly sending: Sending;
  readonly isBusy: boolean;
}): ReactElement | null {
  const styles = useStyles();
  const { tools, common } = useWords();
  const { choices, chosen, make, drop } = sending;
  if (choices.length === 0) return null;
  return (
    <div role="group" aria-label={tools.sendChoose}>
      <div>{tools.sendChoose}</div>
      <All sending={sending} />
      <div className={styles.list}>
        {choices.map((choice) => (
          <Line key={choice.region.sheetId} choice={choice} sending={sending} />
        ))}
      </div>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={isBusy || chosen.size === 0}
          onClick={() => void make()}
        >
          {tools.sendMake(chosen.size)}
        </Button>
        <Button disabled={isBusy} onClick={drop}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}

/** All that may be taken at once. */
function All({ sending }: { readonly sending: Sending }): ReactElement {
  const { tools } = useWords();
  const { choices, chosen, chooseAll } = sending;
  const isAll = choices.every(
    ({ region, verdict }) => verdict.kind === "withheld" || chosen.has(region.sheetId),
  );
  return (
    <Checkbox
      label={tools.sendAll}
      checked={isAll ? true : chosen.size > 0 ? "mixed" : false}
      onChange={() => chooseAll(!isAll)}
    />
  );
}

interface LineProps {
  readonly choice: Choice;
  readonly sending: Sending;
}

function Line({ choice: { region, verdict }, sending }: LineProps): ReactElement {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { tools, common } = useWords();
  const { sheetId, sheetName } = region;
  const { kind, why, row, column } = verdict;
  return (
    <div>
      <Checkbox
        label={sheetName}
        disabled={kind === "withheld"}
        checked={sending.chosen.has(sheetId)}
        onChange={(_, { checked }) => sending.choose(sheetId, checked === true)}
      />
      {why !== "" && (
        <div className={styles.why}>
          {kind === "withheld" ? tools.sendWithheld : tools.sendAsked}
          {tools.sendWhy[why]}{" "}
          <Link onClick={() => void workbook.selectCell(sheetId, row, column)}>
            {common.showCell}
          </Link>
        </div>
      )}
    </div>
  );
}
