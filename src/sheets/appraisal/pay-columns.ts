import {
  type Decimal,
  decimalOf,
  doubleOf,
  floatingWage,
  fractionOf,
  ofCell,
  payout,
} from "../../domain";
import type { SheetColumn } from "../columns";
import { live } from "../model";
import type { CellValue } from "../region";
import { inputFormula } from "./pay-inputs";
import {
  type ResultRow,
  type ResultSource,
  cellOf,
  filled,
  parameterOf,
  rowsOf,
  whereFilled,
} from "./result-source";

const money = { width: 13, isFigure: true, format: "#,##0.00" } as const;

/** Floating wage and bonus; their bases and the attainment are looked up by name [P16]. */
export function payColumns(source: ResultSource): SheetColumn<ResultRow>[] {
  const { columns } = source.words.review;
  const wage = wageFormula(source);
  const attainment = rowsOf(source, "attainment");
  const curve = parameterOf(source, "curve");
  const multiple = whereFilled([attainment], `MERIT.PAYOUT(${attainment},${curve})`);
  const input = (header: string, place: number): SheetColumn<ResultRow> => ({
    ...money,
    header,
    cell: ({ appraisal }, index) =>
      live(inputFormula(source, place, index), knownOf(source, appraisal, header)),
  });
  return [
    input(columns.wageBase, 1),
    { ...input(columns.attainment, 2), format: "0.0%" },
    {
      ...money,
      header: columns.wage,
      cell: (row, index) => filled(index, wage, payOf(source, row).wage),
    },
    input(columns.bonusBase, 3),
    {
      ...money,
      format: "0.00",
      header: columns.multiple,
      cell: (row, index) => filled(index, multiple, payOf(source, row).multiple),
    },
    {
      ...money,
      header: columns.bonus,
      cell: (row, index) => live(bonusFormula(source, index), payOf(source, row).bonus),
    },
  ];
}

function wageFormula(source: ResultSource): string {
  const rule = (["threshold", "step", "rate"] as const).map((name) => parameterOf(source, name));
  const inputs = (["wage-base", "attainment"] as const).map((key) => rowsOf(source, key));
  return whereFilled(inputs, `MERIT.FLOATPAY(${[...inputs, ...rule].join(",")})`);
}

/** What was filled in for a person. */
function knownOf(
  { known, attainment, words }: ResultSource,
  own: ResultRow["appraisal"],
  header: string,
): CellValue {
  if (!own) return "";
  const isAttainment = header === words.review.columns.attainment;
  return attainment && isAttainment ? attainment.value(own.ratee) : known.of(own.ratee, header);
}

function bonusFormula(source: ResultSource, row: number): string {
  const [total, base, multiple] = (["total", "bonus-base", "multiple"] as const).map((key) =>
    cellOf(source, key, row),
  );
  const product = `${base}*${multiple}*${total}/100`;
  return `=IF(COUNT(${total},${base},${multiple})=3,${product},"")`;
}

interface Pay {
  readonly wage: number | "";
  readonly multiple: number | "";
  readonly bonus: number | "";
}

/** What the formulas will show: nothing where something is not filled in yet [W6]. */
function payOf(source: ResultSource, { appraisal }: ResultRow): Pay {
  const { parameters, words } = source;
  const { columns } = words.review;
  const input = (header: string): Decimal | undefined =>
    numberOf(knownOf(source, appraisal, header));
  const [attainment, wageBase] = [input(columns.attainment), input(columns.wageBase)];
  const wage = floatingWage(parameters.wage);
  const multiple = payout(parameters.curve, "step");
  if (!attainment || !wage.ok || !multiple.ok) return { wage: "", multiple: "", bonus: "" };
  const reached = fractionOf(attainment);
  const [times, base, total] = [
    decimalOf(multiple.value(reached)),
    input(columns.bonusBase),
    appraisal?.total,
  ];
  return {
    wage: wageBase ? doubleOf(wage.value(fractionOf(wageBase), reached)) : "",
    multiple: times.toNumber(),
    bonus:
      base && total?.kind === "score"
        ? base.times(times).times(decimalOf(total.value)).div(100).toNumber()
        : "",
  };
}

function numberOf(cell: CellValue): Decimal | undefined {
  return typeof cell === "number" ? ofCell(cell) : undefined;
}
