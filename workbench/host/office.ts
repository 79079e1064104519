import { type Association, customFunctions } from "./custom-functions";
import { type ExcelVersion, isSetSupported } from "./versions";

/** How Office presents itself to the add-in. */
export interface Surroundings {
  readonly version: ExcelVersion;
  readonly language: string;
  readonly dark: boolean;
}

const themes = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#ffffff",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#2b2b2b",
    controlForegroundColor: "#ffffff",
  },
};

/**
 * The stand-in for office.js, which finds its host by ways of its own: gives a page the globals
 * that Microsoft's Excel file expects before it loads.
 */
export function standInForOffice(
  scope: Record<string, unknown>,
  bridge: unknown,
  association: Association,
  surroundings: () => Surroundings,
): void {
  const office = {
    onReady: (callback?: (given: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    actions: { _association: association, associate: () => undefined },
    context: contextIn(surroundings),
  };
  Object.defineProperty(scope, "Office", {
    get: () => office,
    set: () => undefined,
    configurable: true,
  });
  scope.CustomFunctions = customFunctions(association);
  scope.OSF = { _OfficeAppFactory: { getHostInfo: () => ({ flags: 2 }) } };
  scope._richApiNativeBridge = bridge;
}

const info = { host: "Excel", platform: "OfficeOnline", addin: null };

/** Office.context, as it is at the moment at which somebody asks. */
function contextIn(surroundings: () => Surroundings): object {
  return {
    ...info,
    requirements: {
      isSetSupported: (name: string, version?: string) =>
        isSetSupported(surroundings().version, name, version),
    },
    get displayLanguage() {
      return surroundings().language;
    },
    get contentLanguage() {
      return surroundings().language;
    },
    get officeTheme() {
      return surroundings().dark ? themes.dark : themes.light;
    },
  };
}

/** After the Excel file has loaded: requirement sets are enforced, as in an older Excel. */
export function enforceRequirements(scope: Record<string, unknown>): void {
  const extension = scope.OfficeExtension as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  extension.CommonUtility._doApiNotSupportedCheck = true;
}
