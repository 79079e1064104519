/** The rules by which each function works, as the rule books number them. */
export const ruleNames: Readonly<Record<string, string>> = {
  AGREEMENT: "Q1–Q5",
  APPRAISE: "P5–P10",
  ATTAIN: "V1",
  AUDIT: "U1",
  BLEND: "B1",
  CALIBRATE: "L1–L3",
  CASCADE: "C1–C3",
  CURVE: "G3",
  FLOATPAY: "W1",
  GRADE: "G1, G2",
  KPI: "K1–K6",
  MATRIX: "M1–M4",
  PACE: "V2",
  PAYOUT: "W2",
  PHASE: "H1–H4",
  RATES: "T1–T3",
  RESPREAD: "R1–R3",
  SCHEME: "P1–P4",
  SEASON: "E1",
  SPLIT: "A1–A9",
  TIERED: "W3",
  TRACE: "A11",
  WEIGHTED: "P8",
};

/** A call of one of Merit's functions: its name and its arguments as they are written. */
interface Call {
  readonly id: string;
  readonly args: readonly string[];
}

/** The call that a formula begins with; nothing where it is none of Merit's. */
export function callIn(formula: string): Call | undefined {
  const [head, id] = /^=MERIT\.([A-Z]+)\(/i.exec(formula) ?? [];
  return head && id
    ? { id: id.toUpperCase(), args: splitArguments(formula.slice(head.length)) }
    : undefined;
}

/**
 * Arguments up to the bracket that closes the call; signs inside quotes, braces and inner brackets
 * do not count.
 */
function splitArguments(text: string): string[] {
  const args = [""];
  let depth = 0;
  let quote = "";
  for (const letter of text) {
    if (quote === "" && depth === 0 && letter === ")") break;
    if (letter === quote) quote = "";
    else if (quote === "" && (letter === '"' || letter === "'")) quote = letter;
    else if (quote === "") depth += "({".includes(letter) ? 1 : ")}".includes(letter) ? -1 : 0;
    if (letter === "," && depth === 0 && quote === "") args.push("");
    else args[args.length - 1] += letter;
  }
  return args.map((arg) => arg.trim());
}
