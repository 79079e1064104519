import type { TargetsWords } from "../../locales/targets-shape";
import { cellAddress } from "../address";
import type { CellValue } from "../region";
import type { TrackedFigures } from "./tracking-figures";

/** A pace that still counts as on track. */
const tolerance = 0.05;

/** A column whose formula is the same in a row and in the row of sums. */
interface RatioColumn {
  readonly header: string;
  /** Nothing for a column of words. */
  readonly format: string | undefined;
  /** The formula over the cells of a line: year, plan to date, actual to date, pace. */
  readonly formula: (cells: RatioCells) => string;
  readonly value: (figures: TrackedFigures) => CellValue;
}

interface RatioCells {
  readonly annual: string;
  readonly plan: string;
  readonly done: string;
  readonly pacing: string;
}

/** Pace, attainment, forecast, what each open period needs, and a word for it. */
export function ratioColumns(
  sheet: TargetsWords["sheet"],
  periods: number,
  closed: string,
): RatioColumn[] {
  return [
    {
      header: sheet.pace,
      format: "0.0%",
      formula: ({ plan, done }) => `=IF(${plan}=0,"",${done}/${plan})`,
      value: ({ planned, actual }) => (planned === 0 ? "" : actual / planned),
    },
    {
      header: sheet.attainment,
      format: "0.0%",
      formula: ({ annual, done }) => `=IF(${annual}=0,"",${done}/${annual})`,
      value: ({ year, actual }) => (year === 0 ? "" : actual / year),
    },
    {
      header: sheet.forecast,
      format: "#,##0",
      formula: ({ annual, plan, done }) => `=IF(${plan}=0,"",${done}*${annual}/${plan})`,
      value: ({ planned, forecast }) => (planned === 0 ? "" : forecast),
    },
    neededColumn(sheet.needed, periods, closed),
    statusColumn(sheet),
  ];
}

function neededColumn(header: string, periods: number, closed: string): RatioColumn {
  return {
    header,
    format: "#,##0",
    formula: ({ annual, done }) =>
      `=IF(${closed}>=${periods},0,(${annual}-${done})/(${periods}-${closed}))`,
    value: ({ needed }) => needed,
  };
}

function statusColumn({ status, ahead, behind, onTrack }: TargetsWords["sheet"]): RatioColumn {
  const [most, least] = [1 + tolerance, 1 - tolerance];
  const wordOf = (pace: number): string => (pace > most ? ahead : pace < least ? behind : onTrack);
  return {
    header: status,
    format: undefined,
    formula: ({ pacing }) => {
      const slow = `IF(${pacing}<${least},"${behind}","${onTrack}")`;
      return `=IF(${pacing}="","",IF(${pacing}>${most},"${ahead}",${slow}))`;
    },
    value: ({ planned, actual }) => (planned === 0 ? "" : wordOf(actual / planned)),
  };
}

/** The cells of a line that ratios are made of; the levels stand before them. */
export function ratioCells(line: number, levels: number): RatioCells {
  const [annual, plan, done, pacing] = [0, 1, 2, 3].map((offset) =>
    cellAddress(line, levels + offset),
  ) as [string, string, string, string];
  return { annual, plan, done, pacing };
}
