import { copySheets } from "../excel/copy-sheets";
import { compareSheets } from "../excel/compare-sheets";
import { followChanges, followSelection, selectCell, selectRange } from "../excel/follow";
import { readFormulaAt } from "../excel/formula-at";
import { Journal } from "../excel/journal";
import { putSheets } from "../excel/put-sheets";
import { readCells, readSelectedCell } from "../excel/read-cells";
import {
  readAroundCell,
  readAroundSelection,
  readSelection,
  readSheet,
  readSheetAmong,
  readWorkbook,
} from "../excel/read-region";
import { forgetSettings, readSetting, writeSetting } from "../excel/settings";
import { readShown } from "../excel/read-shown";
import { readExtras } from "../excel/sheet-extras";
import { readMarks } from "../excel/sheet-marks";
import { resolveNames } from "../excel/sheet-names";
import { addProperties, readProperty, writeProperty } from "../excel/sheet-properties";
import { waiting } from "../excel/waiting";
import { applyWrite, previewWrite } from "../excel/write";
import { writeFormulas } from "../excel/write-formulas";

/** The workbook as the pane sees it: screens take it from their context. */
export const excelWorkbook = {
  readAroundSelection,
  readAroundCell,
  readSelectedCell,
  readCells,
  readSelection,
  readSheet,
  readSheetAmong,
  readWorkbook,
  readShown,
  readExtras,
  copySheets,
  previewWrite,
  applyWrite,
  writeFormulas,
  compareSheets,
  putSheets,
  resolveNames,
  readSetting,
  writeSetting,
  forgetSettings,
  readProperty,
  writeProperty,
  addProperties,
  readMarks,
  followChanges,
  followSelection,
  selectCell,
  selectRange,
  readFormulaAt,
  journal: new Journal(),
  waiting,
};

export type Workbook = typeof excelWorkbook;
