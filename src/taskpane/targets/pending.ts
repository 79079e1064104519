import { type Outcome, done } from "../../excel/run";
import type { TargetsWords } from "../../locales/targets-shape";
import type { WantedSheet } from "../../sheets/comparison";
import type { SheetModel } from "../../sheets/model";
import { actualsSheet } from "../../sheets/plan/actuals-sheet";
import { agreedOn } from "../../sheets/plan/agreed";
import { periodNames } from "../../sheets/plan/draft";
import { layoutOf } from "../../sheets/plan/layout";
import { planSheet } from "../../sheets/plan/plan-sheet";
import type { PlanSource } from "../../sheets/plan/plan-source";
import {
  type KnownActuals,
  filledIn,
  lostMeasures,
  readActuals,
} from "../../sheets/plan/read-actuals";
import { trackingSheet } from "../../sheets/plan/tracking-sheet";
import type { Region } from "../../sheets/region";
import type { Message } from "../words";
import type { Workbook } from "../workbook";

/** Which sheets of a plan are meant, by the keys under which workbooks remember them. */
export type SheetKind = "plan" | "actuals" | "follow";

/** A plan that is to be written; where its sheets will stand is not known yet. */
export type Sketch = Omit<PlanSource, "places">;

/** The keys under which a plan's own sheets are kept. */
export function planKeys({ draft, plan }: Pick<Sketch, "draft" | "plan">): readonly string[] {
  return draft.destination === "each" ? plan.names.map((name) => `plan ${name}`) : ["plan"];
}

/**
 * Makes the sheets that are wanted, and with a plan those that follow it: what stands on them is
 * found by its place on the plan.
 */
export async function pendingSheets(
  workbook: Workbook,
  sketch: Sketch,
  kinds: readonly SheetKind[],
): Promise<Outcome<readonly WantedSheet[]>> {
  const actuals = await actualsOn(workbook, sketch);
  const { draft, plan, words } = sketch;
  const reading = { words: words.sheet, periods: periodNames(draft.periods, words) };
  const follow = followersOf(kinds, sketch);
  const named = await resolved(workbook, {
    ...sketch,
    agreed: agreedOn(actuals?.values, plan, reading),
    isPlanWritten: actuals === undefined || [...kinds, ...follow].includes("plan"),
  });
  if (!named.ok) return named;
  const known: KnownActuals = actuals
    ? filledIn(actuals, plan, (measure) => words.sheet.actualsOf(measure))
    : () => ({ value: "" });
  return done(modelsOf(named.value, kinds, follow, known));
}

/** Figures on the sheet of actuals that nobody of the plan means any more: they would be lost. */
export async function lostActuals(workbook: Workbook, sketch: Sketch): Promise<Message[]> {
  const { plan, words, draft } = sketch;
  const region = await actualsOn(workbook, sketch);
  const periods = plan.request.profile?.units.length ?? 0;
  if (!region) return [];
  const sheetId = draft.sheets.actuals ?? "";
  const { actualsOf } = words.sheet;
  const people = plan.names
    .flatMap((name) => readActuals(region, plan, actualsOf(name), periods).refusals)
    .filter(({ kind }) => kind === "left")
    .map(({ who, row, column }) => ({ text: words.later.left(who), row, column }));
  const measures = lostMeasures(region, plan, actualsOf).map(({ title, row }) => ({
    text: words.later.lostMeasure(title),
    row,
    column: region.column,
  }));
  return [...people, ...measures].map(({ text, row, column }) => ({
    intent: "error",
    text,
    cell: { sheetId, row, column },
  }));
}

/** Sheets whose places must be those of a sheet that is written. */
function followersOf(kinds: readonly SheetKind[], { draft, plan }: Sketch): readonly SheetKind[] {
  const isThere = (kind: SheetKind): boolean =>
    (kind === "plan" ? planKeys({ draft, plan }) : [kind]).every((key) => key in draft.sheets);
  const all: readonly SheetKind[] =
    kinds.includes("plan") || kinds.includes("follow") ? ["plan", "actuals", "follow"] : [];
  return all.filter((kind) => !kinds.includes(kind) && isThere(kind));
}

/** The sheet of actuals as it stands. */
async function actualsOn(workbook: Workbook, { draft }: Sketch): Promise<Region | undefined> {
  const id = draft.sheets.actuals;
  const region = id === undefined ? undefined : await workbook.readSheet(id);
  return region?.ok ? region.value : undefined;
}

interface Named {
  readonly source: PlanSource;
  readonly names: ReadonlyMap<
    string,
    { readonly name: string; readonly sheetId: string | undefined }
  >;
}

async function resolved(workbook: Workbook, sketch: Sketch): Promise<Outcome<Named>> {
  const wanted = wantedSheets(sketch, sketch.words);
  const sources = sourceSheets(sketch);
  const names = await workbook.resolveNames([
    ...wanted.map(({ key, name }) => ({ key, name, sheetId: sketch.draft.sheets[key] })),
    ...sources.map((source) => ({ ...source, key: source.sheetId })),
  ]);
  if (!names.ok) return names;
  const byKey = new Map(names.value.map((sheet) => [sheet.key, sheet]));
  const keys = planKeys(sketch);
  let top = 0;
  const places = sketch.plan.names.map((_, index) => {
    const place = {
      sheet: byKey.get(keys[keys.length === 1 ? 0 : index] ?? "")?.name ?? "",
      top: keys.length === 1 ? top : 0,
    };
    top += layoutOf(sketch.plan, index, 0).height;
    return place;
  });
  // A program that saved the file may have given its sheets other ids: then the name tells.
  const nameOf = (sheetId: string): string | undefined => {
    const sheet = byKey.get(sheetId);
    return sheet?.sheetId === undefined ? undefined : sheet.name;
  };
  return done({ source: { ...renamed(sketch, nameOf), places }, names: byKey });
}

/** The sheets of the user's own that formulas name: they may have been renamed since. */
function sourceSheets({ table, draft }: Sketch): readonly SheetPlace[] {
  const totals = draft.measures.flatMap(({ total: { cell } }) => cell ?? []);
  const all = [table, ...totals].map(({ sheetId, sheetName }) => [sheetId, sheetName] as const);
  return [...new Map(all)].map(([sheetId, name]) => ({ sheetId, name }));
}

interface SheetPlace {
  readonly sheetId: string;
  readonly name: string;
}

/** A sketch whose formulas name the sheets as they are called now. */
function renamed(sketch: Sketch, nameOf: (sheetId: string) => string | undefined): Sketch {
  const named = <Own extends { readonly sheetId: string; readonly sheetName: string }>(
    own: Own,
  ) => ({
    ...own,
    sheetName: nameOf(own.sheetId) ?? own.sheetName,
  });
  const measures = sketch.draft.measures.map((measure) => ({
    ...measure,
    total: { ...measure.total, cell: measure.total.cell && named(measure.total.cell) },
  }));
  return { ...sketch, table: named(sketch.table), draft: { ...sketch.draft, measures } };
}

function wantedSheets(
  sketch: Sketch,
  { sheet }: TargetsWords,
): readonly { readonly key: string; readonly name: string }[] {
  const plans = planKeys(sketch).map((key, index) => ({
    key,
    name:
      sketch.draft.destination === "each"
        ? sheet.planOf(sketch.plan.names[index] ?? "")
        : sheet.plan,
  }));
  return [
    ...plans,
    { key: "actuals", name: sheet.actuals },
    { key: "follow", name: sheet.tracking },
  ];
}

function modelsOf(
  { source, names }: Named,
  kinds: readonly SheetKind[],
  follow: readonly SheetKind[],
  known: KnownActuals,
): WantedSheet[] {
  const keys = planKeys(source);
  const all = source.plan.names.map((_, index) => index);
  const entry = (key: string, model: (name: string) => SheetModel): WantedSheet => {
    const sheet = names.get(key);
    return { key, model: model(sheet?.name ?? key), sheetId: sheet?.sheetId };
  };
  const made: Readonly<Record<SheetKind, () => WantedSheet[]>> = {
    plan: () =>
      keys.map((key, index) =>
        entry(key, (name) => planSheet(source, name, keys.length === 1 ? all : [index])),
      ),
    actuals: () => [entry("actuals", (name) => actualsSheet(source, name, known))],
    follow: () => [
      entry("follow", (name) => trackingSheet(source, name, names.get("actuals")?.name ?? "")),
    ],
  };
  return [
    ...kinds.flatMap((kind) => made[kind]()),
    ...follow.flatMap((kind) => made[kind]().map((own) => ({ ...own, follows: true }))),
  ];
}
