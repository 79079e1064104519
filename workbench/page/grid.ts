import {
  type IWorkbookData,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { FunctionType, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  CalculationMode,
  IDescriptionService,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula-ui/facade";
import type { Language } from "../../src/locales/language";
import { engineOf } from "../host/engine";
import type { FunctionList } from "../host/function-list";
import { Host } from "../host/host";
import { gridLocales } from "./grid-locales";

export const localeTypes: { readonly [L in Language]: LocaleType } = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
  "es-ES": LocaleType.ES_ES,
};

const namespace = "MERIT";
const loud = LogLevel.WARN;

/**
 * The grid on the page with a host behind it; functions are registered before the first workbook
 * calculates.
 */
export function hostOnPage(
  container: string,
  language: Language,
  dark: boolean,
  list: FunctionList,
  data: Partial<IWorkbookData>,
): Host {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: localeTypes[language],
    locales: gridLocales,
    logLevel: loud,
  });
  plugIn(univer, container);
  const api = FUniver.newAPI(univer);
  const engine = engineOf(univer, api);
  const workbook = api.createWorkbook({ ...data, id: freshId() });
  const host = new Host(engine, workbook);
  host.register(namespace, list);
  return host;
}

let count = 0;

/** Univer keeps formulas by workbook id, so that every workbook takes a new one. */
export function freshId(): string {
  count += 1;
  return `book-${count}`;
}

function plugIn(univer: Univer, container: string): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
}

/** The functions' help in the formula bar, in one language. */
export function describeFunctions(
  { engine }: Host,
  language: Language,
  { functions }: FunctionList,
): void {
  const words = Object.fromEntries(
    functions.map(({ name, description, parameters }) => [
      name,
      {
        d: description,
        p: Object.fromEntries(
          parameters.map((parameter) => [
            parameter.name,
            { n: parameter.name, d: parameter.description },
          ]),
        ),
      },
    ]),
  );
  engine.injector
    .get(LocaleService)
    .load({ [localeTypes[language]]: mergeLocales({ merit: words }) });
  const infos = functions.map(({ name, parameters }) => ({
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description: `merit.${name}.d`,
    abstract: `merit.${name}.d`,
    functionParameter: parameters.map((parameter) => ({
      name: `merit.${name}.p.${parameter.name}.n`,
      detail: `merit.${name}.p.${parameter.name}.d`,
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  }));
  engine.injector.get(IDescriptionService).registerDescriptions(infos);
}
