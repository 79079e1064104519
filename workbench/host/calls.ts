import type { InvocationResult, Push } from "./wire";

/** A cell of a function's answer: a value, or an error with its message. */
interface CellError {
  readonly error: string;
  readonly message: string;
}
export type Answer = unknown;

const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
const allowErrors = 4;
const patience = 20_000;

/** A call without an answer yet. */
interface OpenCall {
  readonly name: string;
  readonly message: string;
  readonly answer: (answer: Answer) => void;
}

/** Calls custom functions through Microsoft's client and takes their results. */
export class Calls {
  private count = 0;
  private readonly open = new Map<number, OpenCall>();
  private readonly known = new Set<string>();
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly push: (entries: readonly Push[]) => void) {}

  /** Told when the add-in says that it answers for a name. */
  associated(name: string): void {
    this.known.add(name.toUpperCase());
    for (const proceed of this.waiting.splice(0)) proceed();
  }

  /**
   * An add-in that went away answers no more: its open calls are put to the one that comes after
   * it.
   */
  forget(): void {
    this.known.clear();
    for (const [id, call] of this.open) void this.ask(id, call);
  }

  call(name: string, args: readonly unknown[], address: string | null): Promise<Answer> {
    this.count += 1;
    const id = this.count;
    const message = JSON.stringify([id, name, args, address, allowErrors, null]);
    return new Promise((resolve) => {
      const call = { name, message, answer: resolve };
      this.open.set(id, call);
      void this.ask(id, call);
    });
  }

  /** Puts a call to the add-in once there is one that answers for the name. */
  private async ask(id: number, { name, message, answer }: OpenCall): Promise<void> {
    if (await this.isAnswered(name))
      return this.push([{ messageCategory: 1, messageType: 1000, targetId: "", message }]);
    answer({ error: "#NAME?", message: "" });
    this.open.delete(id);
  }

  take(results: readonly InvocationResult[]): void {
    for (const [id, ok, value, code] of results) {
      this.open
        .get(id)
        ?.answer(
          ok ? unwrapped(value) : { error: errorCodes[Number(code)] ?? "#VALUE!", message: value },
        );
      this.open.delete(id);
    }
  }

  private async isAnswered(name: string): Promise<boolean> {
    const until = Date.now() + patience;
    while (!this.known.has(name.toUpperCase())) {
      if (Date.now() >= until) return false;
      await Promise.race([
        new Promise<void>((resolve) => this.waiting.push(resolve)),
        new Promise((resolve) => setTimeout(resolve, 1000)),
      ]);
    }
    return true;
  }
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Errors inside a matrix come as objects of the client's own form. */
function unwrapped(value: unknown): Answer {
  if (Array.isArray(value)) return value.map(unwrapped);
  const error = value as { valueType?: string; code?: string; message?: string } | null;
  return error?.valueType === "CustomFunctionError"
    ? { error: error.code ?? "#VALUE!", message: error.message ?? "" }
    : value;
}
