import { type Appraisal, Decimal, fractionOf } from "../../../src/domain";
import { paneWords } from "../../../src/locales";
import { gradeColumn } from "../../../src/sheets/appraisal/grade-column";
import type { AppraisalInputs } from "../../../src/sheets/appraisal/inputs";
import { defaultParameters } from "../../../src/sheets/appraisal/parameters";
import type { ResultSource } from "../../../src/sheets/appraisal/result-source";

const words = paneWords["zh-CN"];

/** Five people: 95, 85, 85, 70 and one without a score. */
const appraisals = [95, 85, 85, 70, undefined].map((score, row): Appraisal => ({
  ratee: `人${row}`,
  groups: [],
  total:
    score === undefined
      ? { kind: "nothing" }
      : { kind: "score", value: fractionOf(new Decimal(score)) },
  coverage: fractionOf(new Decimal(1)),
  raters: 1,
  missing: [],
}));

function gradesUnder(grading: AppraisalInputs["grading"]) {
  const source: ResultSource = {
    state: {
      scheme: undefined,
      ratings: undefined,
      missing: "hold",
      zeros: "missing",
      grading,
      output: "formulas",
    },
    results: { scheme: { groups: [] }, appraisals, others: [] },
    parameters: defaultParameters(words.review),
    parametersName: "参数",
    known: { of: () => "", names: [] },
    words,
  };
  const { cell } = gradeColumn(source);
  return appraisals.map((appraisal, index) => cell({ appraisal, index }, index));
}

test("[P28] nobody is graded before somebody says how", () => {
  expect(gradesUnder(undefined).map(({ value, formula }) => [value, formula])).toEqual(
    appraisals.map(() => ["", undefined]),
  );
});

test("[P28] by bands 90, 80, 60; who has no score has no grade", () => {
  const cells = gradesUnder("bands");
  expect(cells.map(({ value }) => value)).toEqual(["优秀", "良好", "良好", "合格", "#N/A"]);
  expect(cells[0]?.formula).toContain("MERIT.GRADE(");
});

test("[P28] by forced distribution: of four 20, 40, 30, 10 % are 1, 2, 1, 0 seats, equal scores together", () => {
  const cells = gradesUnder("forced");
  expect(cells.map(({ value }) => value)).toEqual(["优秀", "良好", "良好", "合格", "#N/A"]);
  expect(cells[0]?.formula).toContain("MERIT.CURVE(");
});
