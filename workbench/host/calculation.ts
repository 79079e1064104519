import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type Injector,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
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
 * is edited while an asynchronous function runs, and formulas on cells that a result only now
 * fills, or no longer does; both are noticed here and asked for anew.
 */
export class Calculation {
  private owed = true;
  private running = false;
  private stopped = false;
  private spilled: Spills = new Map();
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
    const before = this.spilled;
    this.spilled = spillsIn(this.injector);
    if (this.stopped) this.resume(state);
    else if (isOther(before, this.spilled)) this.again();
    setTimeout(() => this.release(), 0);
  }

  private resume(state: FormulaExecutedStateType): void {
    this.stopped = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.running = true;
    else this.again();
  }

  private again(): void {
    this.owed = true;
    setTimeout(() => this.api.getFormula().executeCalculation(), 0);
  }

  private release(): void {
    if (!this.isSettled) return;
    const resolved = this.waiting;
    this.waiting = [];
    for (const resolve of resolved) resolve();
  }
}

/** How many cells each result fills, by where it begins. */
type Spills = ReadonlyMap<string, number>;

function spillsIn(injector: Injector): Spills {
  const units = Object.entries(injector.get(FormulaDataModel).getArrayFormulaRange());
  return new Map(
    units.flatMap(([unit, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheet, lines]) =>
        Object.values(lines ?? {}).flatMap((line) =>
          Object.values(line as Readonly<Record<string, IRange>>).map((area): [string, number] => [
            [unit, sheet, area.startRow, area.startColumn].join(),
            (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1),
          ]),
        ),
      ),
    ),
  );
}

/** Whether a result fills more cells than it did, or fewer. */
function isOther(before: Spills, now: Spills): boolean {
  return [...now].some(([place, cells]) => cells !== (before.get(place) ?? 1));
}
