import type { FunctionId } from "../locales/function-ids";
import { AGREEMENT } from "./agreement";
import { APPRAISE } from "./appraise";
import { ATTAIN } from "./attain";
import { AUDIT } from "./audit";
import { BLEND } from "./blend";
import { CALIBRATE } from "./calibrate";
import { CASCADE } from "./cascade";
import { CURVE } from "./curve";
import { FLOATPAY } from "./floatpay";
import { GRADE } from "./grade";
import { KPI } from "./kpi";
import { MATRIX } from "./matrix";
import { PACE } from "./pace";
import { PAYOUT } from "./payout";
import { PHASE } from "./phase";
import { RATES } from "./rates";
import { RESPREAD } from "./respread";
import { SCHEME } from "./scheme";
import { SEASON } from "./season";
import { SPLIT } from "./split";
import { TIERED } from "./tiered";
import { TRACE } from "./trace";
import { WEIGHTED } from "./weighted";

/** Every worksheet function by its id. Ids never change. */
export const functions = {
  AGREEMENT,
  APPRAISE,
  ATTAIN,
  AUDIT,
  BLEND,
  CALIBRATE,
  CASCADE,
  CURVE,
  FLOATPAY,
  GRADE,
  KPI,
  MATRIX,
  PACE,
  PAYOUT,
  PHASE,
  RATES,
  RESPREAD,
  SCHEME,
  SEASON,
  SPLIT,
  TIERED,
  TRACE,
  WEIGHTED,
} satisfies Record<FunctionId, (...cells: never[]) => unknown>;

/** Where Office's library was blocked there is nobody to answer. */
if (globalThis.CustomFunctions !== undefined) {
  for (const [id, compute] of Object.entries(functions))
    CustomFunctions.associate(id, compute as (...args: unknown[]) => unknown);
}
