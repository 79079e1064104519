import { examples } from "../../../src/locales/examples";
import type { FunctionId } from "../../../src/locales/function-ids";
import { explainWords } from "../../../src/locales/explain";
import { languages } from "../../../src/locales/language";
import { callIn } from "../../../src/sheets/explain/call";
import { explain } from "../../../src/sheets/explain";
import { literal } from "../../../src/sheets/explain/inputs";

/**
 * The arithmetic of a cell of every worked example, by hand: row and column of the cell, the lines.
 */
const byHand: Readonly<Record<string, readonly [number, number, readonly string[]]>> = {
  AGREEMENT: [0, 0, ["1 rows × 3 columns of ratings"]],
  APPRAISE: [0, 3, ["superior 80 × 60 % + self 90 × 40 % → 84"]],
  ATTAIN: [1, 0, ["1 + (-80 − -100) ÷ 100 = 1.2"]],
  AUDIT: [0, 0, ["Σ = 10; 10 − 10 = 0"]],
  BLEND: [1, 0, ["1 ÷ 2 × 3 ÷ 4 + 1 ÷ 2 × 1 ÷ 2 = 0.625"]],
  CALIBRATE: [0, 0, ["60 · mean A: 70 (3) · mean: 80 (6)"]],
  CASCADE: [1, 0, ["1 ÷ 3 × 10 = 3.3333 (exactly) → 3"]],
  CURVE: [2, 0, ["80: place 3 of 4 → B (33.4 % × 4 = 1.336)"]],
  FLOATPAY: [1, 0, ["100 % → 6,000 × 102 % = 6,120"]],
  GRADE: [1, 0, ["edge 80 ≤ 89.99 < 90 → B"]],
  KPI: [0, 0, ["45 ÷ 50 = 90 % → 90"]],
  MATRIX: [1, 2, ["row total 3 · column total 2"]],
  PACE: [0, 3, ["to date: 20 ÷ 20", "40 × 20 ÷ 20 = 40"]],
  PAYOUT: [1, 0, ["1 + (1 − 0.9) ÷ (1.1 − 0.9) × (2 − 1) = 1.5"]],
  PHASE: [0, 1, ["2 ÷ 6 × 12 = 4 (exactly) → 4"]],
  RATES: [1, 0, ["1,000 × 0.95 = 950", "seed 0.98 → 399 ÷ 400 = 0.9975"]],
  RESPREAD: [0, 2, ["120 − 60 = 60 (left)", "1 ÷ 2 × 60 = 30 (exactly) → 30"]],
  SCHEME: [1, 2, ["superior · cost: 60 % × 30 % = 18 %"]],
  SEASON: [0, 2, ["mean 3 ÷ mean 2 = 1.5"]],
  SPLIT: [1, 0, ["39 ÷ 100 × 10 = 3.9 (exactly) → 4"]],
  TIERED: [0, 0, ["10,000 × 0.1 + 5,000 × 0.2 = 2,000"]],
  TRACE: [1, 1, ["39 ÷ 100 × 10 = 3.9 (exactly)"]],
  WEIGHTED: [0, 0, ["(80 × 60 + 90 × 10 + – × 10 + 95 × 20) ÷ 100 → 76"]],
};

test.each(Object.entries(examples))(
  "%s: how its example came about, in words and in figures",
  (id, { formula, result }) => {
    const [row, column, lines] = byHand[id] ?? [0, 0, []];
    const call = callIn(formula);
    const value = literal(result)?.[row]?.[column] ?? "";
    const told = (language: (typeof languages)[number]): readonly string[] =>
      explain(
        id as FunctionId,
        { args: call?.args ?? [], cells: [], row, column, value },
        language,
      );
    expect(told("en-US")).toEqual([explainWords["en-US"].how[id as FunctionId], ...lines]);
    for (const language of languages) expect(told(language).length).toBe(lines.length + 1);
  },
);

test("every function is explained in every language, and nothing else", () => {
  for (const language of languages)
    expect(Object.keys(explainWords[language].how).sort()).toEqual(Object.keys(examples).sort());
});

test("arguments that are expressions are left to the words", () => {
  expect(
    explain(
      "SPLIT",
      {
        args: ["SUM(A1:A3)", "B1:B3*2", "1"],
        cells: [undefined, undefined, undefined],
        row: 0,
        column: 0,
        value: 5,
      },
      "en-US",
    ),
  ).toEqual([explainWords["en-US"].how.SPLIT]);
});
