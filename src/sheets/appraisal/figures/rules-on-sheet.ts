import { ofCell } from "../../../domain";
import { paneWords } from "../../../locales";
import type { RuleKind } from "../../../locales/figures-shape";
import type { CellValue, Region } from "../../region";
import { type FigureRule, numberOf, ruleFields, ruleKinds } from "./figure-rule";
import { type RuleColumn, ruleColumns } from "./rule-columns";

/** The rules as they stand on their sheet, whatever language it was written in. */
export function rulesIn({ values }: Region): FigureRule[] {
  const [, ...lines] = values;
  return lines.flatMap((line): FigureRule[] => {
    const cell = (column: RuleColumn): CellValue => line[ruleColumns.indexOf(column)] ?? "";
    const kind = kindOf(String(cell("kind")));
    if (String(cell("indicator")) === "" || !kind) return [];
    const fields = Object.fromEntries(
      ruleFields.flatMap((field) => {
        const value = numberOf(cell(field));
        return value === undefined ? [] : [[field, value]];
      }),
    );
    const [from, to] = [String(cell("from")), String(cell("to"))];
    const link = from === "" ? undefined : { measure: String(cell("measure")), from, to };
    const names = { group: String(cell("group")), indicator: String(cell("indicator")) };
    return [{ ...names, full: ofCell(numberOf(cell("full")) ?? 0), kind, fields, link }];
  });
}

function kindOf(text: string): RuleKind | undefined {
  return ruleKinds.find((kind) =>
    Object.values(paneWords).some(({ figures }) => figures.kinds[kind] === text),
  );
}
