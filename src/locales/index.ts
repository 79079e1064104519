import { pane as english } from "./en-US/pane";
import { pane as spanish } from "./es-ES/pane";
import type { Language } from "./language";
import type { PaneWords } from "./pane-shape";
import { pane as chinese } from "./zh-CN/pane";

/** The pane's words in each language. */
export const paneWords: { readonly [L in Language]: PaneWords } = { "en-US": english, "zh-CN": chinese, "es-ES": spanish };
