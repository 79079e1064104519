import type { Injector, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { Calculation } from "./calculation";

/** A running Univer: the workbook engine behind the host. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly calculation: Calculation;
}

export function engineOf(univer: Univer, api: FUniver): Engine {
  const injector = univer.__getInjector();
  return { univer, api, injector, calculation: new Calculation(injector, api) };
}
