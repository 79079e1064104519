import type { Language } from "../../src/locales/language";

/**
 * What the functions find of Excel's runtime when nothing else is there: the class of cell errors.
 */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}
(globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
  Error: CellError,
  associate: () => undefined,
};

/**
 * Calls a worksheet function as Excel does and reports what its cells show: values, or code and
 * message of an error.
 */
export function called(
  compute: (...args: never[]) => unknown,
  ...args: readonly unknown[]
): unknown {
  try {
    return shown(compute(...(args as never[])));
  } catch (error) {
    if (error instanceof CellError) return shown(error);
    throw error;
  }
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return value instanceof CellError ? `${value.code} ${value.message}`.trim() : value;
}

/** Runs something with Office speaking a language. */
export function speaking<T>(language: Language, run: () => T): T {
  const scope = globalThis as { Office?: unknown };
  scope.Office = { context: { displayLanguage: language } };
  try {
    return run();
  } finally {
    delete scope.Office;
  }
}

export const column = (...values: readonly unknown[]): unknown[][] =>
  values.map((value) => [value]);
