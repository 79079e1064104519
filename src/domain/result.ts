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

/** Goes on with a value, where there is one. */
export function andThen<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  return result.ok ? next(result.value) : result;
}

/** Another value in the place of a value, where there is one. */
export function mapped<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? accept(change(result.value)) : result;
}

type Values<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends Result<infer Value> ? Value : never;
};

/** Several results as one: all their values, or the first refusal in the order they are named. */
export function all<Parts extends Readonly<Record<string, Result<unknown>>>>(
  parts: Parts,
): Result<Values<Parts>> {
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (!part.ok) return part;
    values[name] = part.value;
  }
  return accept(values as Values<Parts>);
}

/** A result for each of a list as one: all their values, or the first refusal. */
export function each<T, U>(
  list: readonly T[],
  read: (one: T, index: number) => Result<U>,
): Result<U[]> {
  const values: U[] = [];
  for (const [index, one] of list.entries()) {
    const result = read(one, index);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return accept(values);
}

/** Throws when a promise of the code itself is broken; never for input. */
export function invariant(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${promise}`);
}

/** What stands at a place of a list, where the code itself makes sure that something does. */
export function at<T>(list: ArrayLike<T>, index: number): Exclude<T, undefined> {
  const found = list[index];
  if (found === undefined) throw new Error(`Broken invariant: nothing at ${index}`);
  return found as Exclude<T, undefined>;
}
