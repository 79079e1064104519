import type { SplitRequest } from "../allocation/request";
import { type Column, columnOf, valueAt } from "../column";
import { Decimal, figure } from "../decimal";
import type { Refusal } from "../refusal";
import { type Result, accept, at, refuse } from "../result";
import { type Settled, settled } from "./reached";
import type { Hold, MeasureRequest, YearRequest } from "./year";

/** Rows that share a total: those of a hold that no smaller hold has, or all others. */
interface Group {
  readonly rows: readonly number[];
  readonly amount: Decimal;
  /** Holds inside of it, by their places. */
  readonly inner: readonly number[];
}

/**
 * Splits a year in which some nodes keep their totals [Y5]: each among its own rows, the smallest
 * first; all other rows share what is left of the whole.
 *
 * @returns what `settled` gives where nothing is held; refuses what it refuses, and holds that
 * leave something that nobody can take
 */
export function heldApart(
  asked: SplitRequest,
  measure: Pick<MeasureRequest, "ended">,
  request: YearRequest,
  booked: Column | undefined,
  index: number,
): Result<Settled & { readonly isHeld: boolean }> {
  const holds = holdsOf(request.holds ?? [], index);
  if (holds.length === 0) {
    const plain = settled(asked, measure, request, booked);
    return plain.ok ? accept({ ...plain.value, isHeld: false }) : plain;
  }
  const groups = groupsOf(holds, asked);
  const amounts = asked.drivers.units.map(() => new Decimal(0));
  const totals: Decimal[] = [];
  for (const { rows, amount, inner } of groups) {
    const nested = Decimal.sum(0, ...inner.map((hold) => at(totals, hold)));
    const asHeld = Decimal.sum(0, ...inner.map((hold) => at(groups, hold).amount));
    if (asHeld.gt(amount)) return refuse(beyond(asHeld, amount));
    const total = Decimal.max(0, amount.minus(nested));
    const own = ofRows({ ...asked, total }, { measure, request, booked }, rows);
    if (!own.ok) return own;
    rows.forEach((row, place) => (amounts[row] = at(own.value, place)));
    const sum = Decimal.sum(nested, ...own.value);
    totals.push(request.overshoot === "total" ? Decimal.max(amount, nested) : sum);
  }
  const annual = columnOf(amounts);
  return accept({ annual, split: undefined, share: undefined, reached: booked, isHeld: true });
}

/** Holds that come to more than what they are part of. */
function beyond(held: Decimal, total: Decimal): Refusal {
  return {
    code: "locked-beyond-total",
    locked: figure(held),
    total: figure(total),
    excess: figure(held.minus(total)),
  };
}

interface HeldMeasure {
  readonly rows: readonly number[];
  readonly amount: Decimal;
}

/** The holds of a measure, smaller ones before those around them. */
function holdsOf(holds: readonly Hold[], index: number): HeldMeasure[] {
  return holds
    .flatMap(({ rows, amounts }) => {
      const amount = amounts[index];
      return amount && rows.length > 0 ? [{ rows, amount }] : [];
    })
    .sort((a, b) => a.rows.length - b.rows.length);
}

/** Every row in the smallest hold that has it; those that none has, last. */
function groupsOf(holds: readonly HeldMeasure[], { drivers, total }: SplitRequest): Group[] {
  const all = drivers.units.map((_, row) => row);
  const nodes = [...holds, { rows: all, amount: total }];
  const taken = new Set<number>();
  const inside = new Set<number>();
  return nodes.map(({ rows, amount }, place) => {
    const own = new Set(rows);
    const inner = nodes.slice(0, place).flatMap((hold, at) => {
      const isInner = !inside.has(at) && hold.rows.every((row) => own.has(row));
      if (isInner) inside.add(at);
      return isInner ? [at] : [];
    });
    const free = rows.filter((row) => !taken.has(row));
    free.forEach((row) => taken.add(row));
    return { rows: free, amount, inner };
  });
}

interface Given {
  readonly measure: Pick<MeasureRequest, "ended">;
  readonly request: YearRequest;
  readonly booked: Column | undefined;
}

/** Splits a total among some rows only. */
function ofRows(
  asked: SplitRequest,
  { measure, request, booked }: Given,
  rows: readonly number[],
): Result<Decimal[]> {
  if (rows.length === 0)
    return asked.total.isZero()
      ? accept([])
      : refuse({ code: "drivers-all-zero", left: figure(asked.total) });
  const pick = <C extends Column | undefined>(column: C): C =>
    column && { ...column, units: rows.map((row) => at(column.units, row)) };
  const own: SplitRequest = {
    ...asked,
    drivers: pick(asked.drivers),
    min: pick(asked.min),
    max: pick(asked.max),
    locked: pick(asked.locked),
  };
  const ended = measure.ended && rows.map((row) => measure.ended?.[row] === true);
  const paths = rows.map((row) => at(request.paths, row));
  const found = settled(own, { ended }, { ...request, paths }, pick(booked));
  if (!found.ok) return found;
  return accept(rows.map((_, place) => valueAt(found.value.annual, place)));
}
