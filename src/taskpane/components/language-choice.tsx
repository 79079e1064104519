import { Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { languageNames, languages } from "../../locales/language";
import { useLanguage, useWords } from "../words";

const useStyles = makeStyles({ language: { minWidth: 0, width: "92px", flexShrink: 0 } });

/** The language of the pane. */
export function LanguageChoice({
  choose,
}: {
  readonly choose: (locale: string) => void;
}): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  return (
    <Select
      className={styles.language}
      size="small"
      appearance="underline"
      aria-label={words.language}
      value={language}
      onChange={(_, { value }) => choose(value)}
    >
      {languages.map((choice) => (
        <option key={choice} value={choice}>
          {languageNames[choice]}
        </option>
      ))}
    </Select>
  );
}
