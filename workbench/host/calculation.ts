import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";

const styleTriggers = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

interface MutationParams {
  readonly trigger?: string;
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

/**
 * Knows whether the engine owes a calculation. Univer 0.25.1 forgets to calculate again when a cell
 * is edited while an asynchronous function runs; that is noticed here and asked for anew.
 */
export class Calculation {
  private owed = true;
  private running = false;
  private stopped = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly api: FUniver,
  ) {
    injector
      .get(ICommandService)
      .onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** Whether every formula shows its value. */
  get isSettled(): boolean {
    return !this.owed && !this.running;
  }

  /** Resolves when every formula shows its value. */
  settled(): Promise<void> {
    return !this.isSettled
      ? new Promise((resolve) => this.waiting.push(resolve))
      : Promise.resolve();
  }

  /** A new workbook owes its first calculation. */
  owe(): void {
    this.owed = true;
  }

  private follow({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const given = (params ?? {}) as MutationParams;
    if (id === SetFormulaCalculationStartMutation.id) this.started();
    else if (id === SetFormulaCalculationStopMutation.id) this.interrupted();
    else if (id === SetFormulaCalculationNotificationMutation.id)
      this.noted(given.functionsExecutedState);
    else if (
      this.injector.get(IActiveDirtyManagerService).get(id) &&
      !this.isIdle(id, given, options)
    )
      this.owed = true;
  }

  private isIdle(id: string, { trigger }: MutationParams, options?: IExecutionOptions): boolean {
    return (
      id === "sheet.mutation.set-range-values" &&
      (options?.onlyLocal === true || styleTriggers.has(trigger ?? ""))
    );
  }

  private started(): void {
    this.owed = false;
    this.running = true;
    this.stopped = false;
  }

  private interrupted(): void {
    this.stopped = this.running;
    this.owed = false;
  }

  private noted(state: FormulaExecutedStateType | undefined): void {
    if (state === undefined) return;
    this.running = false;
    if (this.stopped) this.resume(state);
    setTimeout(() => this.release(), 0);
  }

  private resume(state: FormulaExecutedStateType): void {
    this.stopped = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.running = true;
    else {
      this.owed = true;
      setTimeout(() => this.api.getFormula().executeCalculation(), 0);
    }
  }

  private release(): void {
    if (!this.isSettled) return;
    const resolved = this.waiting;
    this.waiting = [];
    for (const resolve of resolved) resolve();
  }
}
