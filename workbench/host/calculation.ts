import {
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type IUnitRange,
  type Injector,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IFormulaDirtyData,
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
    const others = othersIn(before, this.spilled);
    if (this.stopped) this.resume(state);
    else if (others.length > 0) this.follows(others);
    setTimeout(() => this.release(), 0);
  }

  private resume(state: FormulaExecutedStateType): void {
    this.stopped = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.running = true;
    else this.again();
  }

  /** Formulas on these areas are calculated once more. */
  private follows(dirtyRanges: IUnitRange[]): void {
    this.owed = true;
    const dirty: IFormulaDirtyData = {
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const commands = this.injector.get(ICommandService);
    const begin = (): unknown =>
      commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    setTimeout(begin, 0);
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

/** The area that each result fills, by where it begins. */
type Spills = ReadonlyMap<string, IUnitRange>;

function spillsIn(injector: Injector): Spills {
  const units = Object.entries(injector.get(FormulaDataModel).getArrayFormulaRange());
  return new Map(
    units.flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheetId, lines]) =>
        Object.values(lines ?? {}).flatMap((line) =>
          Object.values(line as Readonly<Record<string, IRange>>).map(
            (range): [string, IUnitRange] => [
              [unitId, sheetId, range.startRow, range.startColumn].join(),
              { unitId, sheetId, range: { ...range } },
            ],
          ),
        ),
      ),
    ),
  );
}

/** The areas of results that fill other cells than they did, as far as they ever reached. */
function othersIn(before: Spills, now: Spills): IUnitRange[] {
  return [...now].flatMap(([place, own]) => {
    const was = before.get(place)?.range ?? { ...own.range, endRow: -1, endColumn: -1 };
    const isSame = was.endRow === own.range.endRow && was.endColumn === own.range.endColumn;
    const endRow = Math.max(was.endRow, own.range.endRow);
    const endColumn = Math.max(was.endColumn, own.range.endColumn);
    const isOne = endRow === own.range.startRow && endColumn === own.range.startColumn;
    return isSame || isOne ? [] : [{ ...own, range: { ...own.range, endRow, endColumn } }];
  });
}
