import { APPRAISE } from "./appraise";
import { ATTAIN } from "./attain";
import { AUDIT } from "./audit";
import { BLEND } from "./blend";
import { CASCADE } from "./cascade";
import { FLOATPAY } from "./floatpay";
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

/** Every worksheet function by its id. Ids never change. */
export const functions = {
  APPRAISE,
  ATTAIN,
  AUDIT,
  BLEND,
  CASCADE,
  FLOATPAY,
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
};

/** Where Office's library was blocked there is nobody to answer. */
if (globalThis.CustomFunctions !== undefined) {
  for (const [id, compute] of Object.entries(functions)) CustomFunctions.associate(id, compute as (...args: unknown[]) => unknown);
}
