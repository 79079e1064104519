export type TabName = "targets" | "appraisal" | "formulas" | "check";

let open: TabName = "targets";
const listeners = new Set<() => void>();

/** Which tab is open: the ribbon may choose before the pane's code is there. */
export const tab = {
  get: (): TabName => open,
  set: (name: TabName): void => {
    open = name;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
