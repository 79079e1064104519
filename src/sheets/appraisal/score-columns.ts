import { type Appraisal, type Missing, decimalOf } from "../../domain";
import { cellAddress } from "../address";
import type { SheetColumn } from "../columns";
import { blank, live } from "../model";
import type { CellValue } from "../region";
import { appraiseFormula } from "./appraise-formula";
import {
  type ResultRow,
  type ResultSource,
  filled,
  helperStart,
  scoreValue,
  scoreWidth,
} from "./result-source";
import { otherPolicies } from "./results";

/** Ratee, groups, total, coverage, raters: filled by one formula. */
export function scoreColumns(source: ResultSource): SheetColumn<ResultRow>[] {
  const { results, state, words } = source;
  const { appraisal } = words;
  const headers = [
    appraisal.ratee,
    ...results.scheme.groups.map(({ name }) => name),
    appraisal.totalScore,
    appraisal.coverage,
    appraisal.raters,
  ];
  const cells = results.appraisals.map(scoreCells);
  const formula = formulaOf(source, state.missing);
  const formatAt = (column: number): { readonly format?: string } => {
    if (column === 0 || column === headers.length - 1) return {};
    return { format: column === headers.length - 2 ? "0%" : "0.00" };
  };
  return headers.map((header, column): SheetColumn<ResultRow> => ({
    header,
    width: column === 0 ? 16 : 11,
    isFigure: column > 0,
    ...formatAt(column),
    cell: (_, row) => {
      const value = cells[row]?.[column] ?? "";
      return column === 0 ? filled(row, formula, value) : { value, spilled: true };
    },
  }));
}

/** The totals under the other two policies, taken from whole results at the right of the sheet. */
export function policyColumns({ results, state, words }: ResultSource): SheetColumn<ResultRow>[] {
  const { appraisal } = words;
  const total = scoreWidth(results) - 3;
  return otherPolicies(state.missing).map((policy, index): SheetColumn<ResultRow> => ({
    header: `${appraisal.totalScore} · ${appraisal.policies[policy]}`,
    width: 13,
    isFigure: true,
    format: "0.00",
    cell: (_, row) => {
      const score = results.others[index]?.[row]?.total ?? { kind: "nothing" };
      const address = cellAddress(row + 1, helperStart(results, index) + total);
      return live(`=IF($${cellAddress(row + 1, 0)}="","",${address})`, scoreValue(score));
    },
  }));
}

/** The whole results under the other two policies, each after a blank column, without headers. */
export function helperColumns(source: ResultSource): SheetColumn<ResultRow>[] {
  const { results, state } = source;
  const gap: SheetColumn<ResultRow> = { header: "", width: 13, cell: () => blank };
  return otherPolicies(state.missing).flatMap((policy, index) => {
    const cells = (results.others[index] ?? []).map(scoreCells);
    const formula = formulaOf(source, policy);
    const columns = Array.from(
      { length: scoreWidth(results) },
      (_, column): SheetColumn<ResultRow> => ({
        header: "",
        width: 13,
        cell: (_row, row) => {
          const value = cells[row]?.[column] ?? "";
          return column === 0 ? filled(row, formula, value) : { value, spilled: true };
        },
      }),
    );
    return [gap, ...columns];
  });
}

function scoreCells({ ratee, groups, total, coverage, raters }: Appraisal): CellValue[] {
  return [
    ratee,
    ...groups.map(scoreValue),
    scoreValue(total),
    decimalOf(coverage).toNumber(),
    raters,
  ];
}

function formulaOf({ state }: ResultSource, missing: Missing): string {
  return appraiseFormula({ ...state, missing });
}
