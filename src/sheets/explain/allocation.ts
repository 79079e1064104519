import type { FunctionId } from "../../locales/function-ids";
import { Decimal } from "../../domain";
import type { ExplainWords } from "../../locales/explain/shape";
import { type Asked, along, numberOf, numbers, sum } from "./inputs";

/** Writes a number in the reader's way. */
export type Show = (value: Decimal) => string;

/** The arithmetic behind a cell, line by line; none where an argument is no plain table. */
export type Figures = (asked: Asked, show: Show, words: ExplainWords) => readonly string[];

/** A part of a total: driver ÷ all drivers × total, and what stands there. */
function part(
  driver: Decimal | undefined,
  all: Decimal,
  total: Decimal | undefined,
  { value }: Asked,
  show: Show,
  words: ExplainWords,
): string[] {
  const share = numberOf(value);
  if (!driver || !total || !share || all.isZero()) return [];
  return [
    `${show(driver)} ÷ ${show(all)} × ${show(total)} = ${show(total.times(driver).div(all))} (${words.exact}) → ${show(share)}`,
  ];
}

const splitFigures: Figures = (asked, show, words) => {
  const [total, drivers] = asked.inputs;
  const all = numbers(drivers);
  return part(all[asked.row + asked.column], sum(all), numbers(total)[0], asked, show, words);
};

const traceFigures: Figures = (asked, show, words) => {
  const [total, drivers] = asked.inputs;
  const [driver, whole, amount] = [
    numbers(drivers)[asked.row],
    sum(numbers(drivers)),
    numbers(total)[0],
  ];
  return driver && amount && !whole.isZero()
    ? [
        `${show(driver)} ÷ ${show(whole)} × ${show(amount)} = ${show(amount.times(driver).div(whole))} (${words.exact})`,
      ]
    : [];
};

const cascadeFigures: Figures = (asked, show, words) => {
  const [total, , drivers] = asked.inputs;
  const all = numbers(drivers);
  return part(all[asked.row], sum(all), numbers(total)[0], asked, show, words);
};

const phaseFigures: Figures = (asked, show, words) => {
  const [annual, profile = []] = asked.inputs;
  const weights = numbers(
    profile.length > 1 && (profile[0]?.length ?? 0) > 1 ? [profile[asked.row] ?? []] : profile,
  );
  return part(weights[asked.column], sum(weights), along(annual, asked.row), asked, show, words);
};

const matrixFigures: Figures = ({ inputs, row, column }, show, words) => {
  const [rows, columns, seed] = [
    numbers(inputs[0])[row],
    numbers(inputs[1])[column],
    numberOf(inputs[2]?.[row]?.[column]),
  ];
  if (!rows || !columns) return [];
  return [
    `${words.rowTotal} ${show(rows)} · ${words.columnTotal} ${show(columns)}${seed ? ` · ${words.seed} ${show(seed)}` : ""}`,
  ];
};

const ratesFigures: Figures = ({ inputs, row, column, value }, show, words) => {
  const [target, base, reference] = [
    numbers(inputs[0])[0],
    numbers(inputs[1]),
    along(inputs[2], row),
  ];
  const [own, amount] = [base[row], numberOf(value)];
  if (!target || !own || !reference || !amount) return [];
  const whole = `${show(sum(base))} × ${show(target)} = ${show(sum(base).times(target))}`;
  return [
    whole,
    column === 0
      ? `${words.seed} ${show(reference)} → ${show(amount)} ÷ ${show(own)} = ${show(amount.div(own))}`
      : `${words.seed} ${show(reference)} → ${show(amount)}`,
  ];
};

const respreadFigures: Figures = (asked, show, words) => {
  const {
    inputs: [annual, actuals, profile, closed],
    row,
    column,
  } = asked;
  const at = row + column;
  const [flags, weights, booked] = [(closed ?? []).flat(), numbers(profile), numbers(actuals)];
  const isClosed = (period: number): boolean =>
    flags.length > 1 || typeof flags[0] === "boolean"
      ? flags[period] === true
      : period < Number(flags[0] ?? 0);
  if (isClosed(at)) return [words.closed];
  const [total, done, open] = [
    numbers(annual)[0],
    sum(booked.filter((_, period) => isClosed(period))),
    sum(weights.filter((_, period) => !isClosed(period))),
  ];
  if (!total) return [];
  const left = Decimal.max(0, total.minus(done));
  return [
    `${show(total)} − ${show(done)} = ${show(left)} (${words.left})`,
    ...part(weights[at], open, left, asked, show, words),
  ];
};

const seasonFigures: Figures = ({ inputs: [history = []], column, value }, show, words) => {
  const [own, all, index] = [
    numbers(history.map((line) => [line[column] ?? ""])),
    numbers(history),
    numberOf(value),
  ];
  if (!index || own.length === 0) return [];
  return [
    `${words.mean} ${show(sum(own).div(own.length))} ÷ ${words.mean} ${show(sum(all).div(all.length))} = ${show(index)}`,
  ];
};

const blendFigures: Figures = ({ inputs: [drivers = [], weights], row, value }, show) => {
  const [all, share] = [numbers(weights), numberOf(value)];
  const terms = all.flatMap((weight, at) => {
    const [own, whole] = [
      numberOf(drivers[row]?.[at]) ?? new Decimal(0),
      sum(numbers(drivers.map((line) => [line[at] ?? ""]))),
    ];
    return weight && !whole.isZero()
      ? [`${show(weight)} ÷ ${show(sum(all))} × ${show(own)} ÷ ${show(whole)}`]
      : [];
  });
  return share && terms.length > 0 ? [`${terms.join(" + ")} = ${show(share)}`] : [];
};

const auditFigures: Figures = ({ inputs: [total, shares] }, show) => {
  const [whole, added] = [numbers(total)[0], sum(numbers(shares))];
  return whole
    ? [`Σ = ${show(added)}; ${show(whole)} − ${show(added)} = ${show(whole.minus(added))}`]
    : [];
};

export const allocationFigures = {
  SPLIT: splitFigures,
  TRACE: traceFigures,
  CASCADE: cascadeFigures,
  PHASE: phaseFigures,
  MATRIX: matrixFigures,
  RATES: ratesFigures,
  RESPREAD: respreadFigures,
  SEASON: seasonFigures,
  BLEND: blendFigures,
  AUDIT: auditFigures,
} satisfies Partial<Record<FunctionId, Figures>>;
