/**
 * Office.js's part of custom functions, which Microsoft's Excel file lacks: who answers for which
 * name. The Excel file adds CustomFunctions.Error; where it is not loaded, in tests of the
 * functions alone, ours stands in.
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

/** The global CustomFunctions of office.js. */
export function customFunctions(association: Association): Record<string, unknown> {
  return {
    _association: association,
    associate: (name: string, compute: (...args: unknown[]) => unknown) =>
      association.associate(name, compute),
  };
}
