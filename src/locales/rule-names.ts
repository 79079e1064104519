import type { FunctionId } from "./function-ids";

/** The rules by which each function works, as the rule books number them. */
export const ruleNames: Readonly<Record<FunctionId, string>> = {
  AGREEMENT: "Q1–Q5",
  APPRAISE: "P5–P10, P22, P25",
  ATTAIN: "V1",
  AUDIT: "U1",
  BLEND: "B1",
  CALIBRATE: "L1–L3",
  CASCADE: "C1–C3",
  CURVE: "G3",
  FLOATPAY: "W1",
  GRADE: "G1, G2",
  KPI: "K1–K11",
  MATRIX: "M1–M4",
  PACE: "V2",
  PAYOUT: "W2, W11",
  PHASE: "H1–H4",
  RATES: "T1–T3",
  RESPREAD: "R1–R3",
  SCHEME: "P1–P4, P22",
  SEASON: "E1",
  SPLIT: "A1–A9",
  TIERED: "W3",
  TRACE: "A11",
  WEIGHTED: "P8",
};
