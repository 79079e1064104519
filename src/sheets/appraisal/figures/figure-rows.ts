import { type Decimal, decimalOf, fractionOf, nameKey, ofCell } from "../../../domain";
import type { CellValue, Region } from "../../region";
import { type FigureRule, numberOf, pointsBy, ruleKey } from "./figure-rule";
import { type PlanBlock, figuresInPlan, levelOf } from "./plan-figures";

/** What somebody typed for a person's indicator. */
type TypedFigures = (
  ratee: string,
  rule: FigureRule,
) => { readonly target: CellValue; readonly actual: CellValue };

/** Where a person's target and actual stand in the plan. */
interface FoundInPlan {
  readonly block: PlanBlock;
  readonly level: number;
}

/** A person's figure of one measured indicator, as its row of the sheet will show it. */
export interface FigureRow {
  readonly ratee: string;
  readonly rule: FigureRule;
  readonly found: FoundInPlan | undefined;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly attainment: CellValue;
  /** An error where the rule gives none. */
  readonly points: CellValue;
}

/** The first columns of the sheet: what is typed stands in the last two of them. */
export const keyed = { ratee: 0, group: 1, indicator: 2, target: 3, actual: 4, points: 6 } as const;

/** A row for each person and rule, persons in their order. */
export function figureRows(
  ratees: readonly string[],
  rules: readonly FigureRule[],
  blocks: readonly PlanBlock[],
  typed: TypedFigures,
): FigureRow[] {
  return ratees.flatMap((ratee) =>
    rules.map((rule) => {
      const found = foundIn(blocks, rule, ratee);
      const own = found && rule.link && figuresInPlan(found.block, rule.link, ratee);
      const said = typed(ratee, rule);
      const target = own ? own.target.toNumber() : found ? "" : said.target;
      const actual = own ? (own.actual?.toNumber() ?? "") : found ? "" : said.actual;
      return { ratee, rule, found, target, actual, ...reached(rule, target, actual) };
    }),
  );
}

/** Where somebody stands in the plan for a rule that is linked to it. */
export function foundIn(
  blocks: readonly PlanBlock[],
  { link }: FigureRule,
  ratee: string,
): FoundInPlan | undefined {
  const block = link && blocks.find(({ measure }) => nameKey(measure) === nameKey(link.measure));
  const level = block && levelOf(block, ratee);
  const isThere =
    block?.periods.includes(link?.from ?? "") && block.periods.includes(link?.to ?? "");
  return block && level !== undefined && isThere ? { block, level } : undefined;
}

function reached(
  rule: FigureRule,
  target: CellValue,
  actual: CellValue,
): Pick<FigureRow, "attainment" | "points"> {
  const [asked, got] = [numberOf(target), numberOf(actual)];
  const isDirect = rule.kind === "direct";
  const attainment =
    asked === undefined || got === undefined || asked === 0
      ? ""
      : ofCell(got).minus(asked).div(ofCell(asked).abs()).plus(1).toNumber();
  const lacks = asked === undefined || (asked === 0 && needsTarget(rule.kind));
  if (got === undefined || (lacks && !isDirect)) return { attainment, points: "" };
  const points = pointsFor(rule, got, isDirect ? rule.full : ofCell(asked ?? 0));
  return { attainment, points: points?.toNumber() ?? "#N/A" };
}

/** Whether a rule goes by attainment: of a target of 0 there is none. */
function needsTarget(kind: FigureRule["kind"]): boolean {
  return kind === "ratio" || kind === "lower" || kind.startsWith("per");
}

/** The points that a rule gives; nothing where it gives none. */
export function pointsFor(rule: FigureRule, actual: number, target: Decimal): Decimal | undefined {
  const give = pointsBy(rule);
  const given = give.ok ? give.value(fractionOf(ofCell(actual)), fractionOf(target), 1) : undefined;
  return given?.ok ? decimalOf(given.value) : undefined;
}

/** What was typed on the sheet of last time, by person and indicator; formulas are nobody's. */
export function typedFigures(region: Region | undefined): TypedFigures {
  const typed = new Map<string, { target: CellValue; actual: CellValue }>();
  region?.values.forEach((line, row) => {
    const cell = (column: number): CellValue => {
      const formula = region.formulas[row]?.[column];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return isFormula ? "" : (line[column] ?? "");
    };
    const rule = { group: String(line[keyed.group]), indicator: String(line[keyed.indicator]) };
    const key = `${nameKey(String(line[keyed.ratee]))}\n${ruleKey(rule)}`;
    typed.set(key, { target: cell(keyed.target), actual: cell(keyed.actual) });
  });
  return (ratee, rule) =>
    typed.get(`${nameKey(ratee)}\n${ruleKey(rule)}`) ?? { target: "", actual: "" };
}
