import { called } from "../../functions/runtime";
import { AGREEMENT } from "../../../src/functions/agreement";

export const statistic = (...args: readonly unknown[]) => called(AGREEMENT, ...args);

export const one = (...args: readonly unknown[]) =>
  (statistic(...args) as number[][])[0]?.[0] ?? NaN;
