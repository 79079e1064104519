import { useEffect, useRef } from "react";
import { useWorkbook } from "../use-workbook";

const pause = 150;

/**
 * Reads anew when cells change on sheets that matter, once a burst of changes is over, as long as
 * somebody looks.
 */
export function useChanges(
  shown: boolean,
  matters: (sheetId: string) => boolean,
  refresh: () => Promise<void>,
): void {
  const workbook = useWorkbook();
  const latest = useRef({ matters, refresh });
  useEffect(() => {
    latest.current = { matters, refresh };
  });
  useEffect(() => {
    if (!shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (sheetId: string): void => {
      if (!latest.current.matters(sheetId)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void latest.current.refresh(), pause);
    };
    const following = workbook.followChanges(later);
    // Cells may have changed while nobody looked, and until it was followed.
    void following.then(() => latest.current.refresh());
    return () => {
      clearTimeout(timer);
      void following.then((outcome) => outcome.ok && outcome.value());
    };
  }, [workbook, shown]);
}
