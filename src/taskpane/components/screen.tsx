import { type ReactElement, Suspense, useState } from "react";
import type { TabName } from "../tab";
import { useWords } from "../words";
import { LoadGuard } from "./load-guard";
import { ScreenGuard } from "./screen-guard";

/** A screen is made when it is opened first; from then on it stays as it was left. */
export function Screen({
  name,
  open,
  children,
}: {
  readonly name: TabName;
  readonly open: TabName;
  readonly children: ReactElement;
}): ReactElement | null {
  const { common } = useWords();
  const [wasOpened, setOpened] = useState(name === open);
  if (name === open && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <div hidden={open !== name}>
      <ScreenGuard name={name}>
        <LoadGuard fallback={<p role="alert">{common.notLoaded}</p>}>
          <Suspense fallback={null}>{children}</Suspense>
        </LoadGuard>
      </ScreenGuard>
    </div>
  );
}
