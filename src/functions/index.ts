import { APPRAISE } from "./appraise";
import { AUDIT } from "./audit";
import { BLEND } from "./blend";
import { CASCADE } from "./cascade";
import { MATRIX } from "./matrix";
import { PHASE } from "./phase";
import { RATES } from "./rates";
import { RESPREAD } from "./respread";
import { SCHEME } from "./scheme";
import { SEASON } from "./season";
import { SPLIT } from "./split";
import { TRACE } from "./trace";

/** Every worksheet function by its id. Ids never change. */
export const functions = { APPRAISE, AUDIT, BLEND, CASCADE, MATRIX, PHASE, RATES, RESPREAD, SCHEME, SEASON, SPLIT, TRACE };

/** Where Office's library was blocked there is nobody to answer. */
if (globalThis.CustomFunctions !== undefined) {
  for (const [id, compute] of Object.entries(functions)) CustomFunctions.associate(id, compute as (...args: unknown[]) => unknown);
}
