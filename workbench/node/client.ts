import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Association } from "../host/custom-functions";
import type { Host } from "../host/host";
import { type Surroundings, enforceRequirements, standInForOffice } from "../host/office";

/** Microsoft's client as it is on the web, on Windows and on a Mac. */
const files = {
  web: require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
  win32: require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
  mac: require.resolve("@microsoft/office-js/dist/excel-mac-16.00.debug.js"),
};
export type ClientKind = keyof typeof files;
const scripts = new Map<ClientKind, vm.Script>();

/** The globals of Microsoft's client over a host: what an add-in's code finds in its page. */
interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Loads Microsoft's Excel client in a realm of its own and connects it with a host. */
export function clientOver(
  host: Host,
  surroundings: () => Surroundings,
  kind: ClientKind = "web",
): Client {
  const scope: Record<string, unknown> = {
    setTimeout: (run: () => void, delay: number) => setTimeout(run, Math.min(delay, 2)),
    clearTimeout,
    console,
    navigator: { userAgent: "" },
    location: {},
    document: { getElementById: () => null, readyState: "complete" },
  };
  vm.createContext(scope);
  vm.runInContext("var window = globalThis", scope);
  const association = new Association();
  association.onchange(() =>
    Object.keys(association.mappings).forEach((name) => host.calls.associated(name)),
  );
  standInForOffice(scope, host.connect(), association, surroundings);
  scriptOf(kind).runInContext(scope);
  enforceRequirements(scope);
  return scope as unknown as Client;
}

function scriptOf(kind: ClientKind): vm.Script {
  const known = scripts.get(kind);
  if (known) return known;
  const filename = files[kind];
  const script = new vm.Script(readFileSync(filename, "utf8"), { filename });
  scripts.set(kind, script);
  return script;
}
