import { mergeLocales } from "@univerjs/core";
import designEnUS from "@univerjs/design/locale/en-US";
import uiEnUS from "@univerjs/ui/locale/en-US";
import docsUiEnUS from "@univerjs/docs-ui/locale/en-US";
import sheetsEnUS from "@univerjs/sheets/locale/en-US";
import sheetsUiEnUS from "@univerjs/sheets-ui/locale/en-US";
import sheetsFormulaEnUS from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUiEnUS from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNumfmtUiEnUS from "@univerjs/sheets-numfmt-ui/locale/en-US";
import designZhCN from "@univerjs/design/locale/zh-CN";
import uiZhCN from "@univerjs/ui/locale/zh-CN";
import docsUiZhCN from "@univerjs/docs-ui/locale/zh-CN";
import sheetsZhCN from "@univerjs/sheets/locale/zh-CN";
import sheetsUiZhCN from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsFormulaZhCN from "@univerjs/sheets-formula/locale/zh-CN";
import sheetsFormulaUiZhCN from "@univerjs/sheets-formula-ui/locale/zh-CN";
import sheetsNumfmtUiZhCN from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import designEsES from "@univerjs/design/locale/es-ES";
import uiEsES from "@univerjs/ui/locale/es-ES";
import docsUiEsES from "@univerjs/docs-ui/locale/es-ES";
import sheetsEsES from "@univerjs/sheets/locale/es-ES";
import sheetsUiEsES from "@univerjs/sheets-ui/locale/es-ES";
import sheetsFormulaEsES from "@univerjs/sheets-formula/locale/es-ES";
import sheetsFormulaUiEsES from "@univerjs/sheets-formula-ui/locale/es-ES";
import sheetsNumfmtUiEsES from "@univerjs/sheets-numfmt-ui/locale/es-ES";

/** The grid's own words in the three languages. */
export const gridLocales = {
  enUS: mergeLocales(
    designEnUS,
    uiEnUS,
    docsUiEnUS,
    sheetsEnUS,
    sheetsUiEnUS,
    sheetsFormulaEnUS,
    sheetsFormulaUiEnUS,
    sheetsNumfmtUiEnUS,
  ),
  zhCN: mergeLocales(
    designZhCN,
    uiZhCN,
    docsUiZhCN,
    sheetsZhCN,
    sheetsUiZhCN,
    sheetsFormulaZhCN,
    sheetsFormulaUiZhCN,
    sheetsNumfmtUiZhCN,
  ),
  esES: mergeLocales(
    designEsES,
    uiEsES,
    docsUiEsES,
    sheetsEsES,
    sheetsUiEsES,
    sheetsFormulaEsES,
    sheetsFormulaUiEsES,
    sheetsNumfmtUiEsES,
  ),
};
