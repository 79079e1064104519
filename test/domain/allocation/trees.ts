import fc from "fast-check";
import { Decimal, columnOf } from "../../../src/domain";

export const column = (values: readonly number[]) =>
  columnOf(values.map((value) => new Decimal(value)));

export const letters = fc.constantFrom("x", "y", "z");
