import { type GroupKey, type Template, andThen, decimalOf, understandScheme } from "../../domain";
import { schemeRows } from "../../cells/scheme-block";
import type { PaneWords } from "../../locales/pane-shape";
import type { Block } from "../address";
import { type ModelCell, type SheetModel, contentWidths, live, plain, sideBySide } from "../model";
import type { CellValue } from "../region";

/** Raters who stay unnamed are at least three, so that no mean is somebody's rating. */
const leastRaters: { readonly [G in GroupKey]: number } = {
  superior: 1,
  peers: 3,
  subordinates: 3,
  self: 1,
};

/**
 * The sheet on which a built-in scheme stands: an Excel table to edit, effective weights beside it,
 * live.
 */
export function schemeSheet(template: Template | undefined, words: PaneWords): SheetModel {
  const { schemeRoles: roles, effectiveHeader, schemeSheet: name } = words.appraisal;
  const rows = template ? filledRows(template, words) : blankRows(words);
  const header = [roles.group, roles.groupWeight, roles.indicator, roles.weight, roles.minRaters];
  const left = [header, ...rows].map((line) => line.map(plain));
  const middle = [[roles.group, roles.indicator, effectiveHeader].map(plain), ...effective(rows)];
  const right = bandLines(template?.groups ?? [], words).map((line) => line.map(plain));
  const cells = sideBySide([left, middle, right]);
  const body = (column: number): Block => ({
    row: 1,
    column,
    rows: rows.length,
    columns: 1,
  });
  return {
    name,
    cells,
    tables: [{ block: { row: 0, column: 0, rows: left.length, columns: 5 }, name: "MeritScheme" }],
    widths: contentWidths(cells),
    formats: [
      { block: body(1), format: "0%" },
      { block: body(3), format: "0%" },
      { block: body(4), format: "0" },
      { block: body(8), format: "0.0%" },
    ],
    looks: [
      { block: { row: 0, column: 6, rows: 1, columns: 3 }, look: "head" },
      ...(right.length > 0
        ? [{ block: { row: 0, column: 10, rows: 1, columns: 5 }, look: "head" } as const]
        : []),
    ],
  };
}

/**
 * The effective weights that the table means, filled by one formula; what is not yet right is
 * blank.
 */
function effective(rows: readonly (readonly CellValue[])[]): ModelCell[][] {
  const scheme = andThen(schemeRows(rows), understandScheme);
  const groups = scheme.ok ? scheme.value.groups : [];
  const values = groups.flatMap(({ name, indicators }) =>
    indicators.map((indicator): CellValue[] => [
      name,
      indicator.name,
      decimalOf(indicator.weight).toNumber(),
    ]),
  );
  const [first = ["", "", ""], ...rest] = values;
  const spilled = (value: CellValue): ModelCell => ({ value, spilled: true });
  return [
    [live("=MERIT.SCHEME(MeritScheme)", first[0] ?? ""), ...first.slice(1).map(spilled)],
    ...rest.map((line) => line.map(spilled)),
  ];
}

function filledRows({ groups }: Template, words: PaneWords): CellValue[][] {
  return groups.flatMap(({ group, weight, indicators }) =>
    indicators.map(({ indicator, weight: part }, index): CellValue[] => [
      words.groups[group],
      index === 0 ? weight / 100 : "",
      words.indicators[indicator],
      part === undefined ? "" : part / 100,
      index === 0 ? leastRaters[group] : "",
    ]),
  );
}

/** A scheme to be filled in: two rows for each of the usual rater groups. */
function blankRows({ groups }: PaneWords): CellValue[][] {
  return (Object.keys(leastRaters) as GroupKey[]).flatMap((group): CellValue[][] => [
    [groups[group], "", "", "", leastRaters[group]],
    [groups[group], "", "", "", ""],
  ]);
}

/** The grades that a form names for points: from how many points each indicator reaches them. */
function bandLines(groups: Template["groups"], words: PaneWords): CellValue[][] {
  const graded = groups
    .flatMap(({ indicators }) => indicators)
    .filter(({ bands }) => bands !== undefined);
  if (graded.length === 0) return [];
  return [
    [words.appraisal.schemeRoles.indicator, ...words.appraisal.bandGrades],
    ...graded.map(({ indicator, bands = [0, 0, 0, 0] }): CellValue[] => [
      words.indicators[indicator],
      ...bands,
    ]),
  ];
}
