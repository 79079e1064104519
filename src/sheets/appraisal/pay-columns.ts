import {
  Decimal,
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
} from "./result-source";

const money = { width: 13, isFigure: true, format: "#,##0.00" } as const;

/** Floating wage and bonus; their bases and the attainment are looked up by name [P16]. */
export function payColumns(source: ResultSource): SheetColumn<ResultRow>[] {
  const { columns } = source.words.review;
  const wage = wageFormula(source);
  const multiple = `=MERIT.PAYOUT(${rowsOf(source, "attainment")},${parameterOf(source, "curve")})`;
  const input = (header: string, place: number): SheetColumn<ResultRow> => ({
    ...money,
    header,
    cell: ({ appraisal }, index) =>
      live(inputFormula(source, place, index), source.known.of(appraisal.ratee, header)),
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
  return `=MERIT.FLOATPAY(${[...inputs, ...rule].join(",")})`;
}

function bonusFormula(source: ResultSource, row: number): string {
  const [total, base, multiple] = (["total", "bonus-base", "multiple"] as const).map((key) =>
    cellOf(source, key, row),
  );
  return `=IF(COUNT(${total},${base})=2,${base}*${multiple}*${total}/100,0)`;
}

interface Pay {
  readonly wage: number;
  readonly multiple: number;
  readonly bonus: number;
}

/** What the formulas will show; something that is not filled in yet counts as 0. */
function payOf({ parameters, known, words }: ResultSource, { appraisal }: ResultRow): Pay {
  const { columns } = words.review;
  const input = (header: string): Decimal => numberOf(known.of(appraisal.ratee, header));
  const attainment = input(columns.attainment);
  const reached = fractionOf(attainment);
  const wage = floatingWage(parameters.wage);
  const multiple = payout(parameters.curve, "step");
  const times = multiple.ok ? decimalOf(multiple.value(reached)) : new Decimal(0);
  const { total } = appraisal;
  const score = total.kind === "score" ? decimalOf(total.value) : new Decimal(0);
  return {
    wage: wage.ok ? doubleOf(wage.value(fractionOf(input(columns.wageBase)), reached)) : 0,
    multiple: times.toNumber(),
    bonus: input(columns.bonusBase).times(times).times(score).div(100).toNumber(),
  };
}

function numberOf(cell: CellValue): Decimal {
  return typeof cell === "number" ? ofCell(cell) : new Decimal(0);
}
