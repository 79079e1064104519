import { type FunctionId, functionIdOf } from "../../locales/function-ids";
import { meritStart, rangeIn } from "../merit-formula";

/** A call of one of Merit's functions: its name and its arguments. */
interface Call {
  readonly id: FunctionId;
  readonly args: readonly string[];
}

/** The call that a formula begins with; nothing where it is none of Merit's. */
export function callIn(formula: string): Call | undefined {
  const [start] = meritStart.exec(formula) ?? [];
  if (start === undefined) return undefined;
  const call = formula.slice(start.length);
  const [head = "", name = ""] = /^([A-Z]+)\(/i.exec(call) ?? [];
  const id = functionIdOf(name.toUpperCase());
  return id && { id, args: splitArguments(call.slice(head.length)) };
}

/**
 * Arguments up to the bracket that closes the call; signs inside quotes, braces and inner brackets
 * do not count.
 */
function splitArguments(text: string): string[] {
  const args = [""];
  let depth = 0;
  let quote = "";
  for (const letter of text) {
    if (quote === "" && depth === 0 && letter === ")") break;
    if (letter === quote) quote = "";
    else if (quote === "" && (letter === '"' || letter === "'")) quote = letter;
    else if (quote === "") depth += "({".includes(letter) ? 1 : ")}".includes(letter) ? -1 : 0;
    if (letter === "," && depth === 0 && quote === "") args.push("");
    else args[args.length - 1] += letter;
  }
  return args.map((arg) => rangeIn(arg.trim()));
}
