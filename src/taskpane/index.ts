import { onRibbonButton, whenReady, whenShown } from "../excel/pane-visibility";
import { languageFor } from "../locales/language";
import { readersLocale } from "../locales/reader";
import { tab } from "./tab";

/** The functions are there already; the pane's code is fetched when somebody looks at the pane. */
async function start(): Promise<void> {
  await whenReady();
  document.dispatchEvent(new Event("merit:ready"));
  onRibbonButton("showTargets", () => tab.set("targets"));
  onRibbonButton("showAppraisal", () => tab.set("appraisal"));
  await whenShown();
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./pane");
  showPane(document.getElementById("pane"), languageFor(readersLocale()));
}

void start();
