/** The Excels that the workbench can be. */
export const excelVersions = ["2021", "2024", "365"] as const;
export type ExcelVersion = (typeof excelVersions)[number];

const everywhere = {
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
};
const sets: { readonly [V in ExcelVersion]: Readonly<Record<string, string>> } = {
  "2021": { ...everywhere, ExcelApi: "1.14" },
  "2024": { ...everywhere, ExcelApi: "1.17" },
  "365": { ...everywhere, ExcelApi: "1.20", ExcelApiUndo: "1.7" },
};

/**
 * Whether an Excel has a version of a requirement set. Versions are compared part by part: 1.10 is
 * above 1.9.
 */
export function isSetSupported(excel: ExcelVersion, name: string, version = "1.1"): boolean {
  const has = sets[excel][name];
  return has !== undefined && minor(version) <= minor(has);
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
