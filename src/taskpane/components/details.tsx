import { Link } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useWords } from "../words";

/** How many lines are shown at first, and how many at most: the page stays quick. */
const [few, most] = [8, 500];

/** What a message is about, line by line. */
export function Details({ lines }: { readonly lines: readonly string[] }): ReactElement {
  const { common } = useWords();
  const [isLong, setIsLong] = useState(false);
  const shown = lines.slice(0, isLong ? most : few);
  const rest = lines.length - shown.length;
  return (
    <>
      {shown.map((line, index) => (
        <div key={`${index} ${line}`}>{line}</div>
      ))}
      {rest > 0 &&
        (isLong ? (
          <div>{common.more(rest)}</div>
        ) : (
          <Link onClick={() => setIsLong(true)}>{common.more(rest)}</Link>
        ))}
    </>
  );
}
