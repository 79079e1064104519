import { type Result, decimalOf, forcedDistribution, grading } from "../../domain";
import { type ModelCell, blank } from "../model";
import type { SheetColumn } from "../columns";
import {
  type ResultRow,
  type ResultSource,
  filled,
  parameterOf,
  rowsOf,
  whereFilled,
} from "./result-source";

/**
 * The one grade of everybody [P28]: by bands or by forced distribution; none while neither is
 * confirmed.
 */
export function gradeColumn(source: ResultSource): SheetColumn<ResultRow> {
  const { grading: way } = source.state;
  const grades = way === undefined ? [] : gradesOf(source, way);
  return {
    header: source.words.review.columns.grade,
    width: 13,
    cell: ({ appraisal }, row): ModelCell =>
      way === undefined
        ? blank
        : filled(row, gradeFormula(source, way), grades[row] ?? (appraisal ? "#N/A" : "")),
  };
}

/** How people are graded. */
type Way = NonNullable<ResultSource["state"]["grading"]>;

function gradeFormula(source: ResultSource, way: Way): string {
  const totals = rowsOf(source, "total");
  const [bands, places] = [parameterOf(source, "bands"), parameterOf(source, "places")];
  const grades =
    way === "forced"
      ? `MERIT.CURVE(${totals},${parameterOf(source, "shares")})`
      : `MERIT.GRADE(${totals},${bands},${places})`;
  return whereFilled([rowsOf(source, "ratee")], grades);
}

/** Everybody's grade; nothing where there is no score. */
export function gradesOf(
  { results, parameters }: Pick<ResultSource, "results" | "parameters">,
  way: Way,
): (string | undefined)[] {
  const scores = results.appraisals.map(({ total }) =>
    total.kind === "score" && total.value.top !== 0n ? total.value : undefined,
  );
  if (way === "forced") {
    const present = scores.flatMap((score) => (score ? [decimalOf(score)] : []));
    const seats = valueOr(forcedDistribution(present, parameters.shares, "up"), []).values();
    return scores.map((score) => (score ? seats.next().value : undefined));
  }
  const banding = grading(parameters.bands, parameters.places);
  return scores.map((score, row) =>
    score && banding.ok
      ? valueOr(
          banding.value(score, () => ({ row: row + 1 })),
          undefined,
        )
      : undefined,
  );
}

function valueOr<T, U>(result: Result<T>, otherwise: U): T | U {
  return result.ok ? result.value : otherwise;
}
