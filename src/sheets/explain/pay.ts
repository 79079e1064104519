import type { FunctionId } from "../../locales/function-ids";
import { Decimal } from "../../domain";
import type { Figures } from "./allocation";
import { type Matrix, along, numberOf, numbers, sum } from "./inputs";

const attainFigures: Figures = ({ inputs: [actuals, quotas], row, column, value }, show) => {
  const [actual, quota, result] = [
    along(actuals, row + column),
    along(quotas, row + column),
    numberOf(value),
  ];
  if (!actual || !quota || !result) return [];
  const difference = `1 + (${show(actual)} − ${show(quota)}) ÷ ${show(quota.abs())}`;
  return [`${quota.lt(0) ? difference : `${show(actual)} ÷ ${show(quota)}`} = ${show(result)}`];
};

const paceFigures: Figures = ({ inputs: [plan, actuals, closed], column, value }, show, words) => {
  const [planned, booked, count] = [
    numbers(plan),
    numbers(actuals),
    numbers(closed)[0]?.toNumber() ?? 0,
  ];
  const [due, done, year, result] = [
    sum(planned.slice(0, count)),
    sum(booked.slice(0, count)),
    sum(planned),
    numberOf(value),
  ];
  const sums = `${words.toDate}: ${show(done)} ÷ ${show(due)}`;
  if (!result || due.isZero()) return [];
  if (column < 3) return [`${sums} = ${show(done.div(due))}`];
  if (column === 3) return [sums, `${show(year)} × ${show(done)} ÷ ${show(due)} = ${show(result)}`];
  return [`(${show(year)} − ${show(done)}) ÷ ${planned.length - count} = ${show(result)}`];
};

const floatFigures: Figures = ({ inputs: [bases, attainments], row, column, value }, show) => {
  const [base, attainment, wage] = [
    along(bases, row + column),
    along(attainments, row + column),
    numberOf(value),
  ];
  if (!base || !attainment || !wage || base.isZero()) return [];
  return [
    `${show(attainment.times(100))} % → ${show(base)} × ${show(wage.div(base).times(100))} % = ${show(wage)}`,
  ];
};

interface Edge {
  readonly from: Decimal;
  readonly value: Decimal;
}

/** The rows of a table of two columns, from the lowest to the highest. */
function edges(table: Matrix | undefined): Edge[] {
  const rows = (table ?? []).flatMap(([first, second]) => {
    const [from, value] = [numberOf(first), numberOf(second)];
    return from && value ? [{ from, value }] : [];
  });
  return rows.sort((a, b) => a.from.cmp(b.from));
}

const payoutFigures: Figures = (
  { inputs: [attainments, curve, mode, second], row, column, value },
  show,
  words,
) => {
  if (second?.[0]?.[0] !== undefined) return [];
  const [own, rows, multiple] = [along(attainments, row + column), edges(curve), numberOf(value)];
  const below = own && rows.filter(({ from }) => from.lte(own)).at(-1);
  const above = own && rows.find(({ from }) => from.gt(own));
  if (!own || !multiple) return [];
  if (!below)
    return rows[0] ? [`${show(own)} < ${words.band(show(rows[0].from))} → ${show(multiple)}`] : [];
  if (mode?.[0]?.[0] !== "linear" || !above)
    return [`${words.band(show(below.from))} ≤ ${show(own)} → ${show(multiple)}`];
  return [
    `${show(below.value)} + (${show(own)} − ${show(below.from)}) ÷ (${show(above.from)} − ${show(below.from)}) × (${show(above.value)} − ${show(below.value)}) = ${show(multiple)}`,
  ];
};

const tieredFigures: Figures = ({ inputs: [amounts, tiers, mode], row, column, value }, show) => {
  const [own, rows, result] = [along(amounts, row + column), edges(tiers), numberOf(value)];
  if (!own || !result) return [];
  const reached = rows.filter(({ from }) => from.lt(own));
  const last = reached.at(-1);
  if (mode?.[0]?.[0] === "whole")
    return last ? [`${show(own)} × ${show(last.value)} = ${show(result)}`] : [];
  const terms = reached.map(
    ({ from, value: rate }, at) =>
      `${show(Decimal.min(own, reached[at + 1]?.from ?? own).minus(from))} × ${show(rate)}`,
  );
  return [`${terms.join(" + ")} = ${show(result)}`];
};

export const payFigures = {
  ATTAIN: attainFigures,
  PACE: paceFigures,
  FLOATPAY: floatFigures,
  PAYOUT: payoutFigures,
  TIERED: tieredFigures,
} satisfies Partial<Record<FunctionId, Figures>>;
