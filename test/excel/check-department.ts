import { Decimal } from "../../src/domain";
import { readSheet } from "../../src/excel/read-region";
import { right } from "../sheets/plan/plan-models";
import { type Department, measures, quarters, sheet } from "./department";

/** Every figure of every sheet of a department, held against what is remembered here. */
export async function checkDepartment(department: Department): Promise<void> {
  const { closed } = department.draft;
  for (const measure of measures) {
    const { headers, lines, nodes } = await department.block(measure);
    const first = headers.indexOf(quarters[0] ?? "");
    const year = headers.indexOf(sheet.annual);
    const last = first + 4 + (closed > 0 ? 1 + closed : 0);
    for (const line of [...lines, ...nodes.filter(([name]) => !String(name).includes("＝"))]) {
      const parts = line.slice(first, first + 4).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(line[year]), 6);
    }
    for (let column = year; column < last; column += 1) {
      if (headers[column] === sheet.shownRate) continue;
      const sum = (own: readonly (readonly unknown[])[]): number =>
        own.reduce((all, line) => all + Number(line[column]), 0);
      expect(Number(nodes[0]?.[column])).toBeCloseTo(sum(lines), 6);
      for (const region of ["华东", "华北"]) {
        const node = nodes.find(([name]) => name === region);
        const own = lines.filter(([name]) => name === region);
        if (node) expect(Number(node[column])).toBeCloseTo(sum(own), 6);
      }
    }
    for (const line of lines)
      for (let period = 0; period < closed; period += 1) {
        const key = `${measure} ${String(line[1])} ${period}`;
        const target = headers.indexOf(sheet.targetOf(quarters[period] ?? ""));
        expect([key, line[first + period]]).toEqual([key, department.typed.get(key) ?? 0]);
        expect([key, line[target]]).toEqual([key, department.agreed.get(key) ?? 0]);
      }
  }
  await checkTracking(department);
}

async function checkTracking(department: Department): Promise<void> {
  const { closed, sheets, ended } = department.draft;
  const { values } = right(await readSheet(sheets.follow ?? ""));
  for (const measure of measures) {
    const top = values.findIndex(([title]) => title === sheet.trackingOf(measure));
    const end = values.findIndex(([title], row) => row > top && title === sheet.sum);
    const lines = values.slice(top + 3, end);
    expect(values[top + 1]?.[1]).toBe(closed);
    const sums = [0, 0];
    for (const line of lines.filter((own) => own[1])) {
      const person = String(line[1]);
      const sum = (from: ReadonlyMap<string, number>): number =>
        Decimal.sum(
          0,
          ...Array.from({ length: closed }, (_, at) => from.get(`${measure} ${person} ${at}`) ?? 0),
        ).toNumber();
      const [target, actual] = [sum(department.agreed), sum(department.typed)];
      expect([person, Number(line[2])]).toEqual([person, expect.closeTo(target, 6)]);
      expect([person, Number(line[3])]).toEqual([person, expect.closeTo(actual, 6)]);
      const hasLeft = ended.some((row) => row.endsWith(` / ${person}`));
      expect(line[6] === sheet.hasLeft).toBe(hasLeft);
      sums[0] = (sums[0] ?? 0) + target;
      sums[1] = (sums[1] ?? 0) + actual;
    }
    expect(Number(values[end]?.[2])).toBeCloseTo(sums[0] ?? NaN, 6);
    expect(Number(values[end]?.[3])).toBeCloseTo(sums[1] ?? NaN, 6);
  }
}
