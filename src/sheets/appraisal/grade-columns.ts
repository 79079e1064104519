import { type Result, decimalOf, forcedDistribution, grading } from "../../domain";
import type { SheetColumn } from "../columns";
import { type ResultRow, type ResultSource, filled, parameterOf, rowsOf } from "./result-source";

/** Grades by bands, and by forced distribution. */
export function gradeColumns(source: ResultSource): SheetColumn<ResultRow>[] {
  const { columns } = source.words.review;
  const { banded, forced } = gradesOf(source);
  const totals = rowsOf(source, "total");
  const [bands, places, shares] = (["bands", "places", "shares"] as const).map((name) =>
    parameterOf(source, name),
  );
  return [
    {
      header: columns.grade,
      width: 13,
      cell: (_, row) =>
        filled(row, `=MERIT.GRADE(${totals},${bands},${places})`, banded[row] ?? "#N/A"),
    },
    {
      header: columns.curve,
      width: 13,
      cell: (_, row) => filled(row, `=MERIT.CURVE(${totals},${shares})`, forced[row] ?? "#N/A"),
    },
  ];
}

interface Grades {
  readonly banded: readonly (string | undefined)[];
  readonly forced: readonly (string | undefined)[];
}

/** Everybody's two grades, computed once; nothing where there is no score. */
function gradesOf({ results, parameters }: ResultSource): Grades {
  const scores = results.appraisals.map(({ total }) =>
    total.kind === "score" && total.value.top !== 0n ? total.value : undefined,
  );
  const banding = grading(parameters.bands, parameters.places);
  const present = scores.flatMap((score) => (score ? [decimalOf(score)] : []));
  const seats = valueOr(forcedDistribution(present, parameters.shares, "up"), []).values();
  return {
    banded: scores.map((score, row) =>
      score && banding.ok
        ? valueOr(
            banding.value(score, () => ({ row: row + 1 })),
            undefined,
          )
        : undefined,
    ),
    forced: scores.map((score) => (score ? seats.next().value : undefined)),
  };
}

function valueOr<T, U>(result: Result<T>, otherwise: U): T | U {
  return result.ok ? result.value : otherwise;
}
