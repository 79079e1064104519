/**
 * Functions and pane are bundles of their own in one shared runtime: what passes between them
 * stands in its global scope.
 */
const key = Symbol.for("merit.answered");
const scope = globalThis as { [key]?: () => void };

/** Tells that a function of Merit has answered. */
export function noteAnswer(): void {
  scope[key]?.();
}

/** Calls back whenever a function of Merit has answered. */
export function onAnswer(listener: () => void): void {
  scope[key] = listener;
}
