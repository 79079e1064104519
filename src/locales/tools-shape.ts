/** The words of the screens beside the two journeys: formulas, check, and what an empty workbook offers. */
export interface ToolsWords {
  readonly formulasTab: string;
  readonly checkTab: string;
  readonly search: string;
  readonly noneFound: string;
  readonly parameters: string;
  readonly example: string;
  readonly gives: string;
  readonly insert: string;
  readonly notBlank: (address: string, content: string) => string;
  readonly run: string;
  readonly allGood: (sheets: string) => string;
  readonly found: (count: string) => string;
  readonly broken: (where: string, formula: string) => string;
  readonly stepOff: (where: string, got: string, step: string) => string;
  readonly nearEdge: (where: string, who: string, score: string) => string;
  readonly stale: (where: string, what: string) => string;
  readonly errorCell: (where: string, got: string) => string;
  readonly sumOff: (where: string, sum: string, got: string) => string;
  readonly schemeRefused: (where: string, why: string) => string;
  readonly unrated: (where: string, count: string) => string;
  readonly ratersVisible: (where: string) => string;
  readonly fix: string;
  readonly fixed: (count: string) => string;
  readonly insertSample: string;
  readonly why: string;
  readonly whyNone: string;
  readonly rule: (name: string) => string;
  readonly inputs: string;
  readonly omitted: string;
  readonly cellsOf: (rows: string, columns: string, first: string) => string;
  readonly result: (value: string) => string;
  readonly spillsFrom: (anchor: string) => string;
  readonly send: string;
  readonly sendHint: string;
  readonly sendName: (sheet: string) => string;
  readonly sent: (sheets: string, formulas: string, left: string) => string;
}
