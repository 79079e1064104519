import type { FunctionId } from "../../locales/function-ids";
import { figuresIn } from "../../cells/figures-block";
import { ratingsIn } from "../../cells/ratings-block";
import { schemeRows } from "../../cells/scheme-block";
import { Decimal, type Scheme, appraise, decimalOf, nameKey, understandScheme } from "../../domain";
import type { Figures, Show } from "./allocation";
import type { CellValue } from "../region";
import { type Matrix, along, numberOf, numbers, sum } from "./inputs";

/** Cells as a function receives them: a blank is none. */
function withBlanks(matrix: Matrix | undefined): (CellValue | null)[][] {
  return (matrix ?? []).map((line) => line.map((cell) => (cell === "" ? null : cell)));
}

function understood(matrix: Matrix | undefined): Scheme | undefined {
  const rows = schemeRows(withBlanks(matrix));
  const scheme = rows.ok ? understandScheme(rows.value) : undefined;
  return scheme?.ok ? scheme.value : undefined;
}

const schemeFigures: Figures = ({ inputs: [matrix], row }, show) => {
  const scheme = understood(matrix);
  const all = (scheme?.groups ?? []).flatMap((group) =>
    group.indicators.map((indicator) => ({ group, indicator })),
  );
  const own = all[row];
  if (!own) return [];
  const [group, weight] = [decimalOf(own.group.weight), decimalOf(own.indicator.weight)];
  const inside =
    own.group.convention === "group" && !group.isZero()
      ? `${percent(group, show)} × ${percent(weight.div(group), show)} = `
      : "";
  return [`${own.group.name} · ${own.indicator.name}: ${inside}${percent(weight, show)}`];
};

const appraiseFigures: Figures = (
  { inputs: [matrix, ratings, missing, zeros, full, figures], row, column },
  show,
) => {
  const [scheme, read] = [understood(matrix), ratingsIn(withBlanks(ratings))];
  if (!scheme || !read.ok || column !== scheme.groups.length + 1) return [];
  const measured = figures && figuresIn(withBlanks(figures));
  if (measured && !measured.ok) return [];
  const policy = String(missing?.[0]?.[0] ?? "hold");
  const zero = zeros?.[0]?.[0];
  const isMissing = zero === "missing" || zero === "missing-rating";
  const asked = {
    missing: policy === "share" || policy === "zero" ? policy : "hold",
    zeros: isMissing ? "missing" : zero === "score" ? zero : undefined,
    figureZeros: zero === "missing-rating" ? "score" : undefined,
    full: numbers(full)[0] ?? new Decimal(100),
  } as const;
  const all = appraise(scheme, read.value, asked, measured?.value);
  const own = all.ok ? all.value[row] : undefined;
  if (own?.total.kind !== "score") return [];
  const terms = scheme.groups.flatMap(({ name, weight }, at) => {
    const score = own.groups[at];
    return score?.kind === "score"
      ? [`${name} ${show(decimalOf(score.value))} × ${percent(decimalOf(weight), show)}`]
      : [];
  });
  const isWhole = terms.length === scheme.groups.length;
  return [`${terms.join(" + ")}${isWhole ? "" : " …"} → ${show(decimalOf(own.total.value))}`];
};

const kpiFigures: Figures = ({ inputs: [actuals, targets], row, column, value }, show) => {
  const [actual, target, points] = [
    along(actuals, row + column),
    along(targets, row + column),
    numberOf(value),
  ];
  return actual && target && points && !target.isZero()
    ? [`${show(actual)} ÷ ${show(target)} = ${percent(actual.div(target), show)} → ${show(points)}`]
    : [];
};

const weightedFigures: Figures = ({ inputs: [scores, weights], value }, show) => {
  const [given, heavy, result] = [numbers(scores), numbers(weights), numberOf(value)];
  const terms = heavy.flatMap((weight, at) =>
    weight ? [`${given[at] ? show(given[at]) : "–"} × ${show(weight)}`] : [],
  );
  return result ? [`(${terms.join(" + ")}) ÷ ${show(sum(heavy))} → ${show(result)}`] : [];
};

const gradeFigures: Figures = ({ inputs: [scores, bands], row, column, value }, show, words) => {
  const own = numberOf(scores?.[row]?.[column]);
  const froms = (bands ?? []).flatMap(([from]) => numberOf(from) ?? []).sort((a, b) => a.cmp(b));
  const [below, above] = own
    ? [froms.filter((from) => from.lte(own)).at(-1), froms.find((from) => from.gt(own))]
    : [];
  return own && below
    ? [
        `${words.band(show(below))} ≤ ${show(own)}${above ? ` < ${show(above)}` : ""} → ${String(value)}`,
      ]
    : [];
};

const curveFigures: Figures = ({ inputs: [scores, shares], row, column, value }, show, words) => {
  const all = numbers(scores).flatMap((score) => score ?? []);
  const own = numbers(scores)[row + column];
  const share = (shares ?? []).find(([grade]) => nameKey(String(grade)) === nameKey(String(value)));
  const part = numberOf(share?.[1]);
  if (!own) return [];
  const ranked = words.rank(all.filter((score) => score.gt(own)).length + 1, all.length);
  return [
    `${show(own)}: ${ranked} → ${String(value)}${part ? ` (${percent(part, show)} × ${all.length} = ${show(part.times(all.length))})` : ""}`,
  ];
};

const calibrateFigures: Figures = ({ inputs: [raters, scores], row }, show, words) => {
  const names = (raters ?? []).flat().map((name) => nameKey(String(name)));
  const all = numbers(scores);
  const own = all.filter((_, at) => names[at] === names[row]).flatMap((score) => score ?? []);
  const given = all.flatMap((score) => score ?? []);
  const score = all[row];
  if (!score || own.length === 0) return [];
  return [
    `${show(score)} · ${words.mean} ${String((raters ?? []).flat()[row])}: ${show(sum(own).div(own.length))} (${own.length}) · ${words.mean}: ${show(sum(given).div(given.length))} (${given.length})`,
  ];
};

const agreementFigures: Figures = ({ inputs: [ratings = []] }, _show, words) => [
  words.people(ratings[0]?.length ?? 0, ratings.length),
];

function percent(value: Decimal, show: Show): string {
  return `${show(value.times(100))} %`;
}

export const appraisalFigures = {
  SCHEME: schemeFigures,
  APPRAISE: appraiseFigures,
  KPI: kpiFigures,
  WEIGHTED: weightedFigures,
  GRADE: gradeFigures,
  CURVE: curveFigures,
  CALIBRATE: calibrateFigures,
  AGREEMENT: agreementFigures,
} satisfies Partial<Record<FunctionId, Figures>>;
