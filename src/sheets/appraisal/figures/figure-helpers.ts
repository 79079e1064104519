import type { SheetColumn } from "../../columns";
import { live } from "../../model";
import type { CellValue } from "../../region";
import { directCap, isCounted, perUnitFields } from "./figure-rule";
import { type FiguresSource, cell, ofRule } from "./figure-cells";
import type { FigureRow } from "./figure-rows";
import { type RuleColumn, ruleRange } from "./rule-columns";

/** What the formula of the points needs: which rule it is, and what it is given. */
export function helperColumns(source: FiguresSource): SheetColumn<FigureRow>[] {
  const places = placesOf(source.rows);
  return [
    helper((row) => placeFormula(source, row), places),
    helper(
      (row) => ruled(source, row, "code"),
      ({ rule }) => rule.kind,
    ),
    helper(codeFormula, (own) => whenReady(own, codeOf(own))),
    helper(
      (row) =>
        whileReady(row, `IF(${isDirectAt(row)},${cell(row, "full")},${cell(row, "target")})`),
      (own) => whenReady(own, isDirect(own) ? own.rule.full.toNumber() : own.target),
    ),
    helper(
      (row) => capFormula(source, row),
      ({ rule }) => (rule.kind === "direct" ? directCap : (rule.fields.cap ?? 1)),
    ),
    helper(countsFormula, ({ rule }) => (isCounted(rule.kind) ? 1 : "")),
    ...perUnitFields.map((field) =>
      helper(
        (row) => ruled(source, row, field, `IF(${cell(row, "counts")}="","",`),
        ({ rule }) => (isCounted(rule.kind) ? (rule.fields[field] ?? "") : ""),
      ),
    ),
  ];
}

function helper(
  formula: (row: number) => string,
  value: (own: FigureRow) => CellValue,
): SheetColumn<FigureRow> {
  return { header: "", width: 8, cell: (own, row) => live(formula(row), value(own)) };
}

/** The place of the rule with the row's names; 0 where there is none. */
function placeFormula({ rulesName, rules }: FiguresSource, row: number): string {
  const range = (column: "group" | "indicator"): string => ruleRange(rulesName, rules, column);
  const [group, indicator] = (["group", "indicator"] as const).map(
    (column) => `EXACT(${range(column)},${cell(row, column)})`,
  );
  return `=SUMPRODUCT(${group}*${indicator}*(ROW(${range("group")})-1))`;
}

/** What the row's rule says in a column; blank stays blank. */
function ruled(source: FiguresSource, row: number, column: RuleColumn, before = ""): string {
  const place = cell(row, "place");
  const own = ofRule(source, place, column);
  return `=IF(${place}=0,"",${before}IF(LEN(${own})=0,"",${own}))${before === "" ? "" : ")"}`;
}

/** The rule as KPI calls it, once there is a figure. */
function codeFormula(row: number): string {
  const [kind, target] = [cell(row, "kind"), cell(row, "target")];
  const isAny = ['"direct"', '"pass"', '"pass-lower"', '"count"', '"count-lower"']
    .map((own) => `(${kind}=${own})`)
    .join("+");
  const needed = `IF(${isDirectAt(row)},1,IF(${isAny}>0,COUNT(${target}),N(${target})))`;
  const lacks = `COUNT(${cell(row, "actual")})*${needed}=0`;
  return `=IF(${kind}="","",IF(${lacks},"",IF(${isDirectAt(row)},"ratio",${kind})))`;
}

/** The attainment at which points stop to grow: 1 where nobody says. */
function capFormula(source: FiguresSource, row: number): string {
  const own = ofRule(source, cell(row, "place"), "cap");
  return `=IF(${cell(row, "place")}=0,1,IF(${isDirectAt(row)},${directCap},IF(LEN(${own})=0,1,${own})))`;
}

/** 1 where the rule counts units. */
function countsFormula(row: number): string {
  const kind = cell(row, "kind");
  return `=IF((LEFT(${kind},3)="per")+(LEFT(${kind},5)="count")>0,1,"")`;
}

function isDirectAt(row: number): string {
  return `${cell(row, "kind")}="direct"`;
}

function whileReady(row: number, formula: string): string {
  return `=IF(${cell(row, "code")}="","",${formula})`;
}

function whenReady({ points }: FigureRow, value: CellValue): CellValue {
  return points === "" ? "" : value;
}

function isDirect({ rule }: FigureRow): boolean {
  return rule.kind === "direct";
}

function codeOf(own: FigureRow): string {
  return isDirect(own) ? "ratio" : own.rule.kind;
}

/** The place of a row's rule among the rules. */
function placesOf(rows: readonly FigureRow[]): (own: FigureRow) => number {
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  return ({ rule }) => rules.indexOf(rule) + 1;
}
