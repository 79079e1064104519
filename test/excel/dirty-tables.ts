import fc from "fast-check";

/** A row of somebody's table: what stands in it, and what a careful clerk makes of its driver. */
export interface DirtyRow {
  readonly region: string;
  readonly person: string;
  readonly cell: string | number;
  readonly kind: "figure" | "blank" | "negative" | "fault" | "note";
  /** What nobody sees behind the name. */
  readonly behind: string;
}

const names = ["王磊", "李娜", "周敏", "赵强", "Ana Pérez", "孙悦"];

const rowKinds = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 90 }).map((cell) => figure(cell)) },
  { weight: 1, arbitrary: fc.constant({ cell: "", kind: "blank" as const }) },
  { weight: 1, arbitrary: fc.constant({ cell: -7, kind: "negative" as const }) },
  { weight: 1, arbitrary: fc.constantFrom("待定", "#N/A").map((cell) => fault(cell)) },
  { weight: 1, arbitrary: fc.constant({ cell: "", kind: "note" as const }) },
);

function figure(cell: number) {
  return { cell, kind: "figure" as const };
}

function fault(cell: string) {
  return { cell, kind: "fault" as const };
}

/** Tables with drivers that are blank, negative or no numbers, notes and repeated names. */
export const dirtyTables = fc
  .record({
    people: fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 9 }),
    kinds: fc.array(rowKinds, { minLength: 9, maxLength: 9 }),
    behind: fc.array(fc.constantFrom("", "", "", " ", "\u3000"), { minLength: 9, maxLength: 9 }),
    unclear: fc.constantFrom(undefined, "zero" as const, "leave" as const, "mean" as const),
  })
  .map(({ people, kinds, unclear, behind }) => ({
    unclear,
    rows: [
      { region: "华东", person: "吴桐", behind: "", ...figure(40) },
      ...people.map((person, row): DirtyRow => {
        const { cell, kind } = kinds[row] ?? figure(1);
        const region = names.indexOf(person) % 2 === 0 ? "华东" : "华北";
        return kind === "note"
          ? { region: "注：数据截至十二月", person: "", cell, kind, behind: "" }
          : { region, person, cell, kind, behind: behind[row] ?? "" };
      }),
    ],
  }));

type Answer = "zero" | "leave" | "mean" | undefined;

/** What a clerk comes to with paper and pencil: the driver of everybody who is in the plan. */
export function driversByHand(rows: readonly DirtyRow[], answer: Answer): Map<string, number> {
  const cells = new Map<string, (number | undefined)[]>();
  const regions = new Map<string, string>();
  for (const { region, person, cell, kind } of rows) {
    if (kind === "note" || (kind === "fault" && answer !== "zero")) continue;
    const figure = kind === "fault" ? 0 : kind === "blank" ? undefined : Number(cell);
    cells.set(person, [...(cells.get(person) ?? []), figure]);
    regions.set(person, region);
  }
  const sums = new Map<string, number | undefined>();
  for (const [person, own] of cells) {
    const figures = own.filter((figure) => figure !== undefined);
    sums.set(
      person,
      figures.length === 0 ? undefined : figures.reduce((sum, figure) => sum + figure, 0),
    );
  }
  const siblings = (person: string): number[] =>
    [...sums].flatMap(([other, sum]) =>
      regions.get(other) === regions.get(person) && sum !== undefined && sum >= 0 ? [sum] : [],
    );
  const drivers = new Map<string, number>();
  for (const [person, sum] of sums) {
    const isClear = sum !== undefined && sum >= 0;
    if (!isClear && answer === "leave") continue;
    const own = answer === "mean" && sum === undefined ? siblings(person) : [];
    const mean = own.reduce((all, one) => all + one, 0) / (own.length || 1);
    drivers.set(person, isClear ? sum : mean);
  }
  return drivers;
}
