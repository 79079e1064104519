import { APPRAISE } from "./appraise";
import { SCHEME } from "./scheme";
import { SPLIT } from "./split";

/** Every worksheet function by its id. Ids never change. */
export const functions = { SPLIT, SCHEME, APPRAISE };

/** Where Office's library was blocked there is nobody to answer. */
if (globalThis.CustomFunctions !== undefined) {
  for (const [id, compute] of Object.entries(functions)) CustomFunctions.associate(id, compute as (...args: unknown[]) => unknown);
}
