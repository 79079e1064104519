import type { CellValue } from "./region";

/** How a formula of Merit begins: Excel may have put @ before it, and blank rows may stay blank. */
export const meritStart = /^=@?(?:IF\([^"]*,"",)?@?MERIT\./i;

/** Whether a formula begins with a function of Merit. */
export function isMeritFormula(formula: CellValue | undefined): boolean {
  return typeof formula === "string" && meritStart.test(formula);
}

/**
 * A range whose blank cells reach a function as blanks on every platform: as they are, they come as
 * 0 on the desktop, and as null on the web [N4, N10]. A figure of 0 is no blank, whoever compares.
 */
export function keepingBlanks(range: string): string {
  return `IF(LEN(${range})=0,"",${range})`;
}

/** The range in an argument that keeps its blanks; any other argument as it is. */
export function rangeIn(argument: string): string {
  const found = /^IF\((?:LEN\((.+)\)=0|(.+)=""),"",(.+)\)$/.exec(argument);
  const [, kept = found?.[2], , range] = found ?? [];
  return kept !== undefined && kept === range ? range : argument;
}
