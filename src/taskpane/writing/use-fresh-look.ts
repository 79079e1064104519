import { useEffect } from "react";
import type { Writing } from "./writing";

/** Compares what would be written, whenever that is not known and somebody looks. */
export function useFreshLook({ kind }: Writing, isWanted: boolean, compare: () => void): void {
  const isDue = isWanted && kind === "idle";
  useEffect(() => {
    if (isDue) compare();
  }, [isDue, compare]);
}
