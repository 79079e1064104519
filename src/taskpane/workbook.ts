import { follow, selectCell } from "../excel/follow";
import { Journal } from "../excel/journal";
import { addSheet } from "../excel/new-sheet";
import { readAroundCell, readAroundSelection, readSelectedCell } from "../excel/region";
import { readSetting, writeSetting } from "../excel/settings";
import { applyWrite, previewWrite } from "../excel/write";

/** The workbook as the pane sees it: every screen receives it as a prop. */
export const excelWorkbook = {
  readAroundSelection,
  readAroundCell,
  readSelectedCell,
  previewWrite,
  applyWrite,
  addSheet,
  readSetting,
  writeSetting,
  follow,
  selectCell,
  journal: new Journal(),
};

export type Workbook = typeof excelWorkbook;
