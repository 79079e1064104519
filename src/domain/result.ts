import type { Refusal } from "./refusal";

/** What a rule answers: a value, or the refusal that says why there is none. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** Throws when a promise of the code itself is broken; never for input. */
export function invariant(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${promise}`);
}
