import { nodesOf, valueAt } from "../../../src/domain";
import { settled } from "../../../src/sheets/plan/settled";
import { emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { computePlan } from "../../../src/sheets/plan/plan";
import { pathsIn } from "../../../src/sheets/plan/source-table";
import { columnUnit } from "../../../src/sheets/plan/unit";
import { tableOf } from "../../../src/taskpane/targets/read-table";
import { guessTargets } from "../../../src/sheets/plan/guess-targets";
import { regionOf } from "../regions";
import { type MadeTable, madeTable } from "./made-tables";

/** 120 tables: eight kinds in three languages, one to five levels, 3 to 2,000 rows. */
const seeds = Array.from({ length: 120 }, (_, seed) => seed);
const total = 1_000_000;
const draft = {
  ...emptyDraft,
  measures: [
    { ...newMeasure("X"), total: { text: String(total), cell: undefined }, smallest: "1" },
  ],
};

function takenFrom({ cells, formulas, language }: MadeTable) {
  const region = { ...regionOf(cells), formulas };
  const table = tableOf(region, (from, to) => `${from}–${to}`, language);
  if (!table) throw new Error("no table");
  return settled(table, guessTargets(table), draft);
}

test.each(seeds)(
  "[D1] table %d is taken without a hand on the sheet: every leaf has its driver",
  (seed) => {
    const made = madeTable(seed);
    const { table, columns } = takenFrom(made);
    const column = columns.driver ?? -1;
    const drivers = pathsIn(table, columns).map((path, row) => [
      path.join(" / "),
      Number(String(table.rows[row]?.[column]).normalize("NFKC")),
    ]);
    expect(Object.fromEntries(drivers)).toEqual(Object.fromEntries(made.drivers));
    expect(drivers.length).toBe(made.drivers.size);
    expect(columnUnit(table, columns.driver)).toBe(made.unit);
  },
);

test.each(seeds.filter((seed) => seed % 4 !== 3))(
  "[D1] the plan of table %d adds up at every node, each within one step of its share of the node above",
  (seed) => {
    const made = madeTable(seed);
    const { table, columns } = takenFrom(made);
    const plan = computePlan(table, columns, draft, made.language);
    if (!plan?.ok) throw new Error(JSON.stringify(plan));
    const [measure] = plan.value.measures;
    const given = plan.value.paths.map((_, row) => Number(measure && valueAt(measure.annual, row)));
    const of = (rows: readonly number[], figures: readonly number[]) =>
      rows.reduce((sum, row) => sum + (figures[row] ?? 0), 0);
    const drivers = plan.value.paths.map((path) => made.drivers.get(path.join(" / ")) ?? 0);
    const nodes = nodesOf(plan.value.paths);
    const byPath = new Map(nodes.map((node) => [node.path.join("\n"), node.rows]));
    expect(of(byPath.get("") ?? [], given)).toBe(total);
    for (const { path, rows } of nodes.filter((node) => node.path.length > 0)) {
      const above = byPath.get(path.slice(0, -1).join("\n")) ?? [];
      const exact = (of(above, given) * of(rows, drivers)) / (of(above, drivers) || 1);
      expect(Math.abs(of(rows, given) - exact)).toBeLessThan(1);
    }
  },
);
