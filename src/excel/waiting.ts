/** One action in the workbook that has not ended yet. */
export class Call {
  readonly since = Date.now();
  readonly stopped: Promise<void>;
  private resolve = (): void => undefined;
  private isStopped = false;
  private isTold = false;

  constructor() {
    this.stopped = new Promise((resolve) => (this.resolve = resolve));
  }

  stop(): void {
    this.isStopped = true;
    this.resolve();
  }

  /** Whether nobody waits any more and the action does not know it yet: said once. */
  isToStop(): boolean {
    const isNew = this.isStopped && !this.isTold;
    this.isTold = this.isStopped;
    return isNew;
  }
}

/** What the workbook is to answer; whoever waits too long can stop waiting. */
class Waiting {
  private calls: readonly Call[] = [];
  private readonly listeners = new Set<() => void>();

  /** When the oldest call was made; nothing where none waits. */
  get since(): number | undefined {
    return this.calls[0]?.since;
  }

  begin(): Call {
    const call = new Call();
    this.set([...this.calls, call]);
    return call;
  }

  end(call: Call): void {
    this.set(this.calls.filter((other) => other !== call));
  }

  /** Nobody waits any more: what is still to be done is not, what was done is taken back. */
  stop(): void {
    for (const call of this.calls) call.stop();
  }

  /** Calls back whenever a call begins or ends. @returns how to stop it */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(calls: readonly Call[]): void {
    this.calls = calls;
    for (const listener of this.listeners) listener();
  }
}

export const waiting = new Waiting();
