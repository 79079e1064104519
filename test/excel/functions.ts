import { functions } from "../../src/functions";
import type { FunctionList } from "../../workbench/host/function-list";
import type { Host } from "../../workbench/host/host";

const { functionsMetadata } = jest.requireActual<{
  functionsMetadata: (base: string) => Record<string, FunctionList>;
}>("../../tools/functions-metadata.cjs");

/** Lets the formulas of a workbook call Merit's own functions, through Microsoft's client. */
export function withFunctions(host: Host): Host {
  const list = functionsMetadata("https://localhost:3000")["functions.json"];
  if (!list) throw new Error("no functions.json");
  host.register("MERIT", list);
  for (const [id, compute] of Object.entries(functions))
    CustomFunctions.associate(id, compute as (...args: unknown[]) => unknown);
  return host;
}
