import { nameKey } from "../../../domain";
import type { FiguresWords } from "../../../locales/figures-shape";
import type { PaneWords } from "../../../locales/pane-shape";
import { type Block, cellAddress } from "../../address";
import { type SheetColumn, tablePart } from "../../columns";
import { type ModelCell, type SheetModel, live, plain, squared } from "../../model";
import { type FigureRule, ruleFields, ruleKinds } from "./figure-rule";
import { type RuleColumn, ruleColumns } from "./rule-columns";
import { type PlanBlock, guardFormula } from "./plan-figures";
import { sentenceText, sentenceFormula } from "./rule-sentence";

/** The rules by which figures become points: parameters are cells to change, sentences follow. */
export function rulesSheet(
  rules: readonly FigureRule[],
  blocks: readonly PlanBlock[],
  name: string,
  words: PaneWords,
): SheetModel {
  const { figures } = words;
  const columns = [...ruled(words), ...explained(figures)];
  const helpers = [
    helper(({ kind }, row) => live(codeFormula(figures, row), kind)),
    helper((rule) => standsCell(rule, blocks)),
  ];
  const table = tablePart([...columns, ...helpers], rules, { top: 0, width: columns.length });
  const kinds = ruleKinds.map((kind) => figures.kinds[kind]);
  return {
    name,
    cells: squared(table.cells),
    widths: table.widths,
    formats: [...table.formats, ...percentFormats(rules)],
    looks: table.looks,
    validations: [{ block: columnOf("kind", rules.length), rule: { list: kinds } }],
    helpers: [{ row: 0, column: columns.length, rows: rules.length + 1, columns: helpers.length }],
    page: { landscape: true },
    frozenRows: 1,
  };
}

/** Names, full mark, kind and the fields that anybody may change. */
function ruled({ figures: words, appraisal }: PaneWords): SheetColumn<FigureRule>[] {
  return [
    { header: appraisal.group, width: 12, cell: ({ group }) => plain(group) },
    { header: appraisal.schemeRoles.indicator, width: 24, cell: (rule) => plain(rule.indicator) },
    { header: words.columns.full, width: 8, cell: ({ full }) => plain(full.toNumber()) },
    { header: words.kind, width: 30, look: "input", cell: ({ kind }) => plain(words.kinds[kind]) },
    ...ruleFields.map((field): SheetColumn<FigureRule> => ({
      header: words.fields[field],
      width: 16,
      look: "input",
      isFigure: true,
      cell: ({ fields }) => plain(fields[field] ?? ""),
    })),
  ];
}

/** Where the figures come from, and the rule as a sentence. */
function explained(words: FiguresWords): SheetColumn<FigureRule>[] {
  return [
    { header: words.source, width: 14, cell: ({ link }) => plain(link?.measure ?? words.typed) },
    { header: words.from, width: 10, cell: ({ link }) => plain(link?.from ?? "") },
    { header: words.to, width: 10, cell: ({ link }) => plain(link?.to ?? "") },
    {
      header: words.columns.rule,
      width: 60,
      cell: ({ kind, fields }, row) =>
        live(sentenceOf(words, row), sentenceText(words.sentences[kind], fields)),
    },
  ];
}

function helper(cell: SheetColumn<FigureRule>["cell"]): SheetColumn<FigureRule> {
  return { header: "", width: 10, cell };
}

function columnOf(column: RuleColumn, rows: number, first = 0): Block {
  return { row: first + 1, column: ruleColumns.indexOf(column), rows, columns: 1 };
}

/** Units and edges of attainment are parts of it. */
function percentFormats(rules: readonly FigureRule[]): NonNullable<SheetModel["formats"]> {
  const units = rules.flatMap(({ kind }, row) =>
    kind.startsWith("per")
      ? (["unit", "zeroAt"] as const).map((field) => ({
          block: columnOf(field, 1, row),
          format: "0.0%",
        }))
      : [],
  );
  return [...units, { block: columnOf("cap", rules.length), format: "0%" }];
}

/** Whether the plan that a rule looks at still stands where it stood. */
function standsCell({ link }: FigureRule, blocks: readonly PlanBlock[]): ModelCell {
  const block = link && blocks.find(({ measure }) => nameKey(measure) === nameKey(link.measure));
  const guard = block && guardFormula(block, link);
  return guard === undefined ? plain(link === undefined) : live(`=AND(${guard})`, true);
}

function cellIn(row: number, column: RuleColumn): string {
  return `$${cellAddress(row + 1, ruleColumns.indexOf(column))}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What the function KPI calls the kind of rule that a cell says in the reader's words. */
function codeFormula(words: FiguresWords, row: number): string {
  const [codes, said] = [ruleKinds.map(quoted), ruleKinds.map((kind) => quoted(words.kinds[kind]))];
  return `=INDEX({${codes.join(",")}},MATCH(${cellIn(row, "kind")},{${said.join(",")}},0))`;
}

/** The sentence of whichever kind the row has by then. */
function sentenceOf(words: FiguresWords, row: number): string {
  const code = cellIn(row, "code");
  const sentences = ruleKinds.map((kind) =>
    sentenceFormula(words.sentences[kind], (field) => cellIn(row, field)),
  );
  return `=CHOOSE(MATCH(${code},{${ruleKinds.map(quoted).join(",")}},0),${sentences.join(",")})`;
}
