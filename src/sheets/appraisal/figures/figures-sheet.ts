import type { PaneWords } from "../../../locales/pane-shape";
import { type SheetColumn, tablePart } from "../../columns";
import { type ModelCell, type SheetModel, live, plain, squared } from "../../model";
import { type FiguresSource, cell, ofRule } from "./figure-cells";
import { helperColumns } from "./figure-helpers";
import { type FigureRow, keyed } from "./figure-rows";
import { planFormulas } from "./plan-figures";
import type { RuleColumn } from "./rule-columns";
import { sentenceText } from "./rule-sentence";

/** The sheet of key figures: a row for each person and measured indicator, by formulas on names. */
export function figuresSheet(source: FiguresSource, name: string): SheetModel {
  const { rows } = source;
  const shown = [...keys(source.words), ...amounts(source), ...explained(source)];
  const helpers = helperColumns(source);
  const table = tablePart([...shown, ...helpers], rows, { top: 0, width: shown.length });
  const inputs = rows.flatMap(({ found }, row) => {
    const block = { row: row + 1, column: keyed.target, rows: 1, columns: 2 };
    return found ? [] : [{ look: "input" as const, block }];
  });
  return {
    name,
    cells: squared(table.cells),
    widths: table.widths,
    formats: table.formats,
    looks: [...table.looks, ...inputs],
    helpers: [{ row: 0, column: shown.length, rows: rows.length + 1, columns: helpers.length }],
    page: { landscape: true },
    frozenRows: 1,
  };
}

function keys({ appraisal }: PaneWords): SheetColumn<FigureRow>[] {
  return [
    { header: appraisal.ratee, width: 16, cell: ({ ratee }) => plain(ratee) },
    { header: appraisal.group, width: 12, cell: ({ rule }) => plain(rule.group) },
    {
      header: appraisal.schemeRoles.indicator,
      width: 24,
      cell: ({ rule }) => plain(rule.indicator),
    },
  ];
}

/** Target, actual and how far it is reached. */
function amounts(source: FiguresSource): SheetColumn<FigureRow>[] {
  const { columns } = source.words.figures;
  const figure = { width: 14, isFigure: true, format: "#,##0.######" } as const;
  return [
    {
      ...figure,
      header: columns.target,
      cell: (own, row) => amountCell(source, own, row, "target"),
    },
    {
      ...figure,
      header: columns.actual,
      cell: (own, row) => amountCell(source, own, row, "actual"),
    },
    {
      ...figure,
      header: columns.attainment,
      format: "0.0%",
      cell: ({ attainment }, row) => {
        const [target, actual] = [cell(row, "target"), cell(row, "actual")];
        const negative = `1+(${actual}-${target})/ABS(${target})`;
        const part = `IF(${target}=0,"",IF(${target}>0,${actual}/${target},${negative}))`;
        return live(`=IF(COUNT(${target},${actual})<2,"",${part})`, attainment);
      },
    },
  ];
}

/** A figure that is typed, or that follows the plan while the plan stands where it stood. */
function amountCell(
  source: FiguresSource,
  { rule, found, ...values }: FigureRow,
  row: number,
  what: "target" | "actual",
): ModelCell {
  const formulas =
    found && rule.link
      ? planFormulas(found.block, rule.link, found.level, cell(row, "ratee"))
      : undefined;
  if (!formulas) return plain(values[what]);
  const place = cell(row, "place");
  return live(`=IF(${ofRule(source, place, "stands")},${formulas[what]},"")`, values[what]);
}

/** Points, the full mark, the rule in words and where the figures come from. */
function explained(source: FiguresSource): SheetColumn<FigureRow>[] {
  const { figures } = source.words;
  const ruled = (row: number, column: RuleColumn): string => {
    const place = cell(row, "place");
    return `=IF(${place}=0,"",${ofRule(source, place, column)})`;
  };
  return [
    {
      header: figures.columns.points,
      width: 12,
      isFigure: true,
      format: "0.00",
      cell: ({ points }, row) => live(pointsFormula(row), points),
    },
    {
      header: figures.columns.full,
      width: 8,
      isFigure: true,
      cell: ({ rule }, row) => live(ruled(row, "full"), rule.full.toNumber()),
    },
    {
      header: figures.columns.rule,
      width: 46,
      cell: ({ rule }, row) =>
        live(ruled(row, "sentence"), sentenceText(figures.sentences[rule.kind], rule.fields)),
    },
    {
      header: figures.columns.source,
      width: 18,
      cell: ({ found }, row) => {
        const { plan, moved, typed } = figures.rowSource;
        if (!found) return plain(typed);
        const stands = ofRule(source, cell(row, "place"), "stands");
        return live(`=IF(${stands},"${plan}","${moved}")`, plan);
      },
    },
  ];
}

function pointsFormula(row: number): string {
  const [code, unit, whole] = (["code", "unit", "whole"] as const).map((own) => cell(row, own));
  const args = [
    cell(row, "actual"),
    cell(row, "asked"),
    code,
    `${unit}:${whole}`,
    cell(row, "full"),
    cell(row, "cap"),
  ];
  return `=IF(LEN(${code})=0,"",MERIT.KPI(${args.join(",")}))`;
}
