import { useEffect } from "react";
import type { Workbook } from "../workbook";

const pause = 150;

/** Reads anew when cells change, once a burst of changes is over, as long as somebody looks. */
export function useChanges(workbook: Workbook, shown: boolean, refresh: () => Promise<void>): void {
  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), pause);
    };
    const following = workbook.follow("changes", later);
    return () => {
      clearTimeout(timer);
      void following.then((outcome) => outcome.ok && outcome.value());
    };
  }, [workbook, shown, refresh]);
}
