/**
 * Office.js's part of custom functions, which is not in Microsoft's Excel file: who answers for which name.
 * The Excel file adds CustomFunctions.Error; where it is not loaded (tests of functions alone), ours stands in.
 */
export class Association {
  readonly mappings: Record<string, (...args: unknown[]) => unknown> = {};
  private readonly handlers: (() => void)[] = [];

  associate(name: string, compute: (...args: unknown[]) => unknown): void {
    this.mappings[name.toUpperCase()] = compute;
    for (const handler of this.handlers) handler();
  }

  onchange(handler: (() => void) | null): void {
    if (handler) this.handlers.push(handler);
  }
}

class CellError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message ?? "");
  }
}

const scope = globalThis as { CustomFunctions?: unknown };
export const association = new Association();
scope.CustomFunctions ??= {
  _association: association,
  associate: (name: string, compute: (...args: unknown[]) => unknown) => association.associate(name, compute),
  Error: CellError,
};
