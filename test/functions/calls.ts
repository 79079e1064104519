import { called } from "./runtime";
import { functions } from "../../src/functions";

export const call = (name: keyof typeof functions, ...args: readonly unknown[]) =>
  called(functions[name], ...args);
