import { Decimal, type SplitRequest, columnOf, split, valueAt } from "../../../src/domain";

/** Figures as a person writes them. */
export interface Written {
  readonly total: string;
  readonly drivers: readonly (string | number)[];
  readonly step: string;
  readonly min?: readonly (string | number)[];
  readonly max?: readonly (string | number)[];
  readonly locked?: readonly (string | number)[];
}

const column = (values: readonly (string | number)[] | undefined) =>
  values && columnOf(values.map((value) => new Decimal(value)));

export function requestOf({ total, drivers, step, min, max, locked }: Written): SplitRequest {
  const empty = columnOf([]);
  return Object.freeze({
    total: new Decimal(total),
    drivers: column(drivers) ?? empty,
    step: new Decimal(step),
    min: column(min),
    max: column(max),
    locked: column(locked),
  });
}

/** The shares as plain text, or the refusal. */
export function sharesOf(written: Written) {
  const result = split(requestOf(written));
  if (!result.ok) return result.refusal;
  return result.value.units.map((_, row) => valueAt(result.value, row).toFixed());
}
