import { createContext, useContext } from "react";
import { type Workbook, excelWorkbook } from "./workbook";

/** The workbook that the screens read and write. */
export const WorkbookContext = createContext<Workbook>(excelWorkbook);

export function useWorkbook(): Workbook {
  return useContext(WorkbookContext);
}
