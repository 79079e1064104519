import type { Template } from "../../domain";
import type { NewBlock, NewSheet } from "../../excel/new-sheet";
import type { CellValue } from "../../excel/region";
import type { PaneWords } from "../../locales/pane-shape";

/** The sheet on which a built-in scheme stands: an Excel table to edit, effective weights beside it, live. */
export function schemeSheet({ groups }: Template, words: PaneWords): NewSheet {
  const { schemeRoles, effectiveHeader, schemeSheet: name } = words.appraisal;
  const rows = groups.flatMap(({ group, weight, indicators }) =>
    indicators.map(({ indicator, weight: part }, index): CellValue[] => [
      words.groups[group],
      index === 0 ? weight / 100 : "",
      words.indicators[indicator],
      part === undefined ? "" : part / 100,
      index === 0 ? 1 : "",
    ]),
  );
  const header = [schemeRoles.group, schemeRoles.groupWeight, schemeRoles.indicator, schemeRoles.weight, schemeRoles.minRaters];
  return {
    name,
    blocks: [
      { row: 0, column: 0, cells: [header, ...rows], table: "MeritScheme", formats: [undefined, "0%", undefined, "0%", "0"] },
      {
        row: 0,
        column: 6,
        cells: [[schemeRoles.group, schemeRoles.indicator, effectiveHeader], ["=MERIT.SCHEME({table})", "", ""]],
        heading: true,
        formats: [undefined, undefined, "0.0%"],
        widthsLike: [0, 2, undefined],
        spill: rows.length + 1,
      },
      ...bandBlock(groups, words),
    ],
  };
}

/** The grades that a form names for points: from how many points each indicator reaches them. */
function bandBlock(groups: Template["groups"], words: PaneWords): NewBlock[] {
  const graded = groups.flatMap(({ indicators }) => indicators).filter(({ bands }) => bands !== undefined);
  if (graded.length === 0) return [];
  const header = [words.appraisal.schemeRoles.indicator, ...words.appraisal.bandGrades];
  const cells = [header, ...graded.map(({ indicator, bands = [0, 0, 0, 0] }): CellValue[] => [words.indicators[indicator], ...bands])];
  return [{ row: 0, column: 10, cells, heading: true, formats: [] }];
}
