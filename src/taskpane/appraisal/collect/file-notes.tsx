import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words";
import type { FileNote } from "../state";

const useStyles = makeStyles({
  list: {
    maxHeight: "30vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

/** What became of every file, those that are not in first. */
export function FileNotes({
  notes,
}: {
  readonly notes: readonly FileNote[];
}): ReactElement | undefined {
  const styles = useStyles();
  const words = useWords();
  if (notes.length === 0) return undefined;
  const sorted = [...notes.filter(({ isIn }) => !isIn), ...notes.filter(({ isIn }) => isIn)];
  return (
    <ul className={styles.list} aria-label={words.review.importFiles}>
      {sorted.map(({ isIn, text }) => (
        <li key={text} className={isIn ? undefined : styles.bad}>
          {isIn ? "✓" : "✗"} {text}
        </li>
      ))}
    </ul>
  );
}
