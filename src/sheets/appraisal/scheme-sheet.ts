import type { GroupKey, Template } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import type { NewBlock, NewSheet } from "../new-sheet";
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
export function schemeSheet(template: Template | undefined, words: PaneWords): NewSheet {
  const { schemeRoles, effectiveHeader, schemeSheet: name } = words.appraisal;
  const groups = template?.groups ?? [];
  const rows = template ? filledRows(template, words) : blankRows(words);
  const header = [
    schemeRoles.group,
    schemeRoles.groupWeight,
    schemeRoles.indicator,
    schemeRoles.weight,
    schemeRoles.minRaters,
  ];
  return {
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [header, ...rows],
        table: "MeritScheme",
        formats: [undefined, "0%", undefined, "0%", "0"],
      },
      {
        row: 0,
        column: 6,
        cells: [
          [schemeRoles.group, schemeRoles.indicator, effectiveHeader],
          ["=MERIT.SCHEME({table})", "", ""],
        ],
        heading: true,
        formats: [undefined, undefined, "0.0%"],
        widthsLike: [0, 2, undefined],
        spill: rows.length + 1,
      },
      ...bandBlock(groups, words),
    ],
  };
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
function bandBlock(groups: Template["groups"], words: PaneWords): NewBlock[] {
  const graded = groups
    .flatMap(({ indicators }) => indicators)
    .filter(({ bands }) => bands !== undefined);
  if (graded.length === 0) return [];
  const header = [words.appraisal.schemeRoles.indicator, ...words.appraisal.bandGrades];
  const cells = [
    header,
    ...graded.map(({ indicator, bands = [0, 0, 0, 0] }): CellValue[] => [
      words.indicators[indicator],
      ...bands,
    ]),
  ];
  return [{ row: 0, column: 10, cells, heading: true, formats: [] }];
}
