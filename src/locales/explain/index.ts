import type { Language } from "../language";
import { explain as english } from "./en-US";
import { explain as spanish } from "./es-ES";
import type { ExplainWords } from "./shape";
import { explain as chinese } from "./zh-CN";

export const explainWords: { readonly [L in Language]: ExplainWords } = { "zh-CN": chinese, "en-US": english, "es-ES": spanish };
