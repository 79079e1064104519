import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactElement, useState } from "react";
import { useWords } from "../../words";

const useStyles = makeStyles({
  box: {
    display: "block",
    padding: tokens.spacingHorizontalM,
    textAlign: "center",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  input: { position: "absolute", width: "1px", height: "1px", opacity: 0 },
});

interface DropFilesProps {
  readonly take: (files: readonly File[]) => void;
  readonly disabled: boolean;
}

/** Files to choose or to drop. */
export function DropFiles({ take, disabled }: DropFilesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled && event.dataTransfer.files.length > 0) take([...event.dataTransfer.files]);
  };
  const choose = (target: HTMLInputElement): void => {
    if (target.files && target.files.length > 0) take([...target.files]);
    target.value = "";
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      className={mergeClasses(styles.box, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {words.review.importFiles}
      <input
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx"
        disabled={disabled}
        onChange={({ target }) => choose(target)}
      />
    </label>
  );
}
