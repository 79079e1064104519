import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type Answer, isCellError } from "./calls";
import type { Differences } from "./differences";
import type { FunctionEntry } from "./function-list";

/** How blank cells reach a function. */
type Blanks = 0 | null;

/** The cell that calls a function. */
export interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Compute = (entry: FunctionEntry, args: readonly unknown[], caller: Caller) => Promise<Answer>;

/**
 * One of the add-in's functions as the calculation engine knows it; it never throws, for that would
 * stop the engine.
 */
export class Executor extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly entry: FunctionEntry,
    private readonly compute: Compute,
    private readonly differences: Differences,
  ) {
    super(name);
    this.minParams = entry.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = entry.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]> {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const args = this.entry.parameters.map(({ dimensionality }, index) =>
      argumentOf(variants[index], dimensionality === "matrix", this.differences),
    );
    const answer = this.compute(this.entry, args, caller).then(resultOf, () =>
      ErrorValueObject.create(ErrorType.VALUE),
    );
    return answer as unknown as ReturnType<BaseFunction["calculate"]>;
  }
}

/** An argument as the client hands it over; one that is omitted is null. */
function argumentOf(
  variant: FunctionVariantType | undefined,
  wantsMatrix: boolean,
  { blanks, arrayBlanks }: Differences,
): unknown {
  if (!variant) return null;
  const own = blanks === "zero" ? 0 : null;
  const between = arrayBlanks === "zero" ? 0 : own;
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject(false)
    : (variant as BaseValueObject);
  const cells = value.isArray()
    ? matrixOf(value as ArrayValueObject, variant.isReferenceObject() ? own : between)
    : [[cellOf(value, null)]];
  if (!variant.isReferenceObject() && !value.isArray() && cells[0]?.[0] === null) return null;
  return wantsMatrix || cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : cells[0]?.[0];
}

function matrixOf(array: ArrayValueObject, blanks: Blanks): unknown[][] {
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellOf(array.get(row, column), blanks)),
  );
}

function cellOf(value: Nullable<BaseValueObject>, blanks: Blanks): unknown {
  if (value === null || value === undefined || value.isNull()) return blanks;
  if (value.isError())
    return { code: (value as ErrorValueObject).getErrorType(), type: "CustomFunctionError" };
  return value.getValue();
}

function resultOf(answer: Answer): BaseValueObject {
  if (!Array.isArray(answer)) return valueOf(answer);
  const rows = (answer as unknown[][]).map((line) => line.map(valueOf));
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1 && first) return first;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueOf(value: unknown): BaseValueObject {
  if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number")
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === "string" ? value : "");
}
