import { follow, selectCell, selectRange } from "../excel/follow";
import { readFormulaAt } from "../excel/formula-at";
import { Journal } from "../excel/journal";
import { addSheet } from "../excel/new-sheet";
import { addSheets, compareSheet, resolveNames, rewriteSheet } from "../excel/put-sheet";
import { readAroundCell, readAroundSelection, readCells, readSelectedCell, readSelection, readSheet, readWorkbook } from "../excel/region";
import { readFormatted } from "../excel/read-formats";
import { readSetting, writeSetting } from "../excel/settings";
import { applyWrite, previewWrite, writeFormulas } from "../excel/write";

/** The workbook as the pane sees it: every screen receives it as a prop. */
export const excelWorkbook = {
  readAroundSelection,
  readAroundCell,
  readSelectedCell,
  readCells,
  readSelection,
  readSheet,
  readWorkbook,
  readFormatted,
  previewWrite,
  applyWrite,
  writeFormulas,
  addSheet,
  addSheets,
  compareSheet,
  resolveNames,
  rewriteSheet,
  readSetting,
  writeSetting,
  follow,
  selectCell,
  selectRange,
  readFormulaAt,
  journal: new Journal(),
};

export type Workbook = typeof excelWorkbook;
