import type { Refusal } from "../domain";
import { refusals as english } from "./en-US/refusals";
import { refusals as spanish } from "./es-ES/refusals";
import { refusals as chinese } from "./zh-CN/refusals";
import type { Language } from "./language";
import type { RefusalWords } from "./shape";

const words: { readonly [L in Language]: RefusalWords } = { "en-US": english, "zh-CN": chinese, "es-ES": spanish };

/** The sentence for a refusal in the reader's language: where, expected, got, without a full stop [N8]. */
export function refusalText(refusal: Refusal, language: Language): string {
  const sentence = words[language][refusal.code] as (refusal: Refusal) => string;
  return sentence(refusal);
}
