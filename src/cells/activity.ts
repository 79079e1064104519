/**
 * When a function of Merit last answered. Functions and pane are bundles of their own in one shared
 * runtime: what they both know stands in its global scope.
 */
const key = Symbol.for("merit.answered");
const scope = globalThis as { [key]?: number };

export function noteAnswer(): void {
  scope[key] = performance.now();
}

/** Milliseconds since a function answered. */
export function sinceAnswer(): number {
  return performance.now() - (scope[key] ?? -Infinity);
}
