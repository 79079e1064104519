import {
  Decimal,
  type Points,
  type Result,
  type Scheme,
  nameKey,
  ofCell,
  points,
} from "../../../domain";
import type { RuleField, RuleKind } from "../../../locales/figures-shape";
import type { CellValue } from "../../region";

/** What a rule needs of its fields, in the order of their columns. */
export const ruleFields = [
  "unit",
  "lost",
  "won",
  "zeroAt",
  "mostLost",
  "mostWon",
  "whole",
  "cap",
] as const satisfies readonly RuleField[];

/** The fields of the row that the function KPI takes: all but the cap. */
export const perUnitFields = ruleFields.slice(0, -1);

const counted: readonly RuleField[] = ["unit", "lost", "won", "zeroAt", "mostLost", "mostWon"];

/** The fields that each kind of rule has. */
export const fieldsOf: { readonly [K in RuleKind]: readonly RuleField[] } = {
  direct: [],
  ratio: ["cap"],
  lower: ["cap"],
  pass: [],
  "pass-lower": [],
  per: counted,
  "per-lower": counted,
  count: counted,
  "count-lower": counted,
};

export const ruleKinds = Object.keys(fieldsOf) as RuleKind[];

/** Where target and actual of an indicator come from: a measure of the plan and its periods. */
export interface PlanLink {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

/** How the figure of a measured indicator becomes points, and where it comes from [Z3]. */
export interface FigureRule {
  readonly group: string;
  readonly indicator: string;
  readonly full: Decimal;
  readonly kind: RuleKind;
  readonly fields: Readonly<Partial<Record<RuleField, number>>>;
  /** Nothing where target and actual are typed. */
  readonly link: PlanLink | undefined;
}

export function isCounted(kind: RuleKind): boolean {
  return kind.startsWith("per") || kind.startsWith("count");
}

export function ruleKey({ group, indicator }: Pick<FigureRule, "group" | "indicator">): string {
  return `${nameKey(group)}\n${nameKey(indicator)}`;
}

/** Whether something in a scheme is measured. */
export function hasMeasured({ groups }: Scheme): boolean {
  return groups.some(({ indicators }) => indicators.some(({ isMeasured }) => isMeasured));
}

/** The groups of a scheme for which somebody rates something. */
export function ratedGroups({ groups }: Scheme): Scheme {
  return {
    groups: groups.filter(({ indicators }) => indicators.some(({ isMeasured }) => !isMeasured)),
  };
}

/** The measured indicators of a scheme, each as it was ruled before or by how far it is reached. */
export function rulesFor(
  { groups }: Scheme,
  before: readonly FigureRule[],
  usualFull: Decimal,
): FigureRule[] {
  const known = new Map(before.map((rule) => [ruleKey(rule), rule]));
  return groups.flatMap(({ name: group, indicators }) =>
    indicators.flatMap(({ name: indicator, isMeasured, full = usualFull }): FigureRule[] => {
      if (!isMeasured) return [];
      const fresh = { group, indicator, full, kind: "ratio", fields: {}, link: undefined } as const;
      return [{ ...fresh, ...known.get(ruleKey(fresh)), group, indicator, full }];
    }),
  );
}

/** What gives points by a rule, as the function KPI does; refuses what it refuses. */
export function pointsBy({ kind, fields, full }: FigureRule): Result<Points> {
  const field = (name: RuleField): Decimal => ofCell(fields[name] ?? 0);
  const whole = fields.whole === 1 ? "full-units" : fields.whole === 2 ? "started-units" : "parts";
  const perUnit = {
    unit: field("unit"),
    lost: field("lost"),
    won: field("won"),
    zeroAt: field("zeroAt"),
    mostLost: field("mostLost"),
    mostWon: field("mostWon"),
    whole,
  } as const;
  return points({
    rule: kind === "direct" ? "ratio" : kind,
    table: [],
    perUnit: isCounted(kind) ? perUnit : undefined,
    full,
    cap: capOf({ kind, fields }),
  });
}

/** Points that are filled in as they are may be many times the full mark. */
export const directCap = 1000;

function capOf({ kind, fields }: Pick<FigureRule, "kind" | "fields">): Decimal {
  return new Decimal(kind === "direct" ? directCap : (fields.cap ?? 1));
}

/** A number of a cell; nothing where there is none. */
export function numberOf(cell: CellValue | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}
