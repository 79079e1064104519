import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Association } from "../host/custom-functions";
import type { Host } from "../host/host";
import { type Surroundings, enforceRequirements, standInForOffice } from "../host/office";

const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
let script: vm.Script | undefined;

/** The globals of Microsoft's client over a host: what an add-in's code finds in its page. */
interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Loads Microsoft's Excel client in a realm of its own and connects it with a host. */
export function clientOver(host: Host, surroundings: () => Surroundings): Client {
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
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: file });
  script.runInContext(scope);
  enforceRequirements(scope);
  return scope as unknown as Client;
}
