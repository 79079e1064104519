import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../src/locales/language";
import { appraisalSample } from "./appraisal";
import { targetsSample } from "./targets";

export type SampleKey = "targets" | "appraisal";

/** The sample workbooks, in the reader's language. */
export const samples: {
  readonly [K in SampleKey]: (language: Language) => Partial<IWorkbookData>;
} = {
  targets: targetsSample,
  appraisal: appraisalSample,
};
