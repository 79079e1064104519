import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { cellAddress } from "../../sheets/address";
import type { ChangeLine } from "../../sheets/changes";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
import { proposalIn } from "./writing";
import { useWritingParts } from "./writing-context";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { overflowWrap: "anywhere", minWidth: 0 },
});

const [usual, most, longest] = [8, 200, 40];

/** Cells that may stay as somebody has typed them, each with its own choice. */
export function KeepMine(): ReactElement | null {
  const styles = useStyles();
  const { common } = useWords();
  const { writing, keep } = useWritingParts();
  const [isLong, setIsLong] = useState(false);
  const proposal = proposalIn(writing);
  if (writing.kind !== "proposed" || proposal?.kind !== "sheets") return null;
  const lines = proposal.listed.filter((line) => line.keep);
  if (lines.length === 0) return null;
  const { kept } = proposal;
  const isAll = kept.size === lines.length;
  const toggle = (line: ChangeLine, isKept: boolean): void =>
    keep(new Set(lines.filter((other) => (other === line ? isKept : kept.has(other)))));
  return (
    <div role="group" aria-label={common.keepMine}>
      <Checkbox
        className={styles.title}
        label={common.keepAll(lines.length)}
        checked={isAll ? true : kept.size > 0 ? "mixed" : false}
        onChange={() => keep(new Set(isAll ? [] : lines))}
      />
      {lines.slice(0, isLong ? most : usual).map((line) => (
        <KeepLine
          key={`${line.sheetId} ${line.row} ${line.column}`}
          line={line}
          isKept={kept.has(line)}
          toggle={(isKept) => toggle(line, isKept)}
        />
      ))}
      {lines.length > usual && !isLong && (
        <Link onClick={() => setIsLong(true)}>{common.more(lines.length - usual)}</Link>
      )}
    </div>
  );
}

interface KeepLineProps {
  readonly line: ChangeLine;
  readonly isKept: boolean;
  readonly toggle: (isKept: boolean) => void;
}

function KeepLine({ line, isKept, toggle }: KeepLineProps): ReactElement {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { sheetId, sheet, row, column, before } = line;
  const { to = { row, column } } = line.keep ?? {};
  const isMoved = to.row !== row || to.column !== column;
  const end = isMoved ? ` → ${cellAddress(to.row, to.column)}` : "";
  const address = `${sheet}!${cellAddress(row, column)}${end}`;
  return (
    <div className={styles.line}>
      <Checkbox
        checked={isKept}
        label={<span className={styles.text}>{String(before).slice(0, longest)}</span>}
        onChange={(_, { checked }) => toggle(checked === true)}
      />
      <Link onClick={() => void workbook.selectCell(sheetId, row, column)}>{address}</Link>
    </div>
  );
}
