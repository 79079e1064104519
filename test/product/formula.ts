type Constant = string | number | boolean | null;

/**
 * A constant of a formula: a number, text in quotes, TRUE or FALSE; nothing is an omitted argument.
 */
function constant(text: string): Constant {
  const plain = text.trim();
  if (plain === "") return null;
  if (plain.startsWith('"')) return plain.slice(1, -1);
  return plain === "TRUE" || plain === "FALSE" ? plain === "TRUE" : Number(plain);
}

/** Splits at a sign, but not inside quotes or braces. */
function parts(text: string, sign: string): string[] {
  const found = [""];
  let [quoted, depth] = [false, 0];
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted) depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
    if (letter === sign && !quoted && depth === 0) found.push("");
    else found[found.length - 1] += letter;
  }
  return found;
}

export const block = (text: string): Constant[][] =>
  parts(text.trim().slice(1, -1), ";").map((row) => parts(row, ",").map(constant));
const argument = (text: string) => (text.trim().startsWith("{") ? block(text) : constant(text));

export function idOf(formula: string): string {
  return /^=MERIT\.([A-Z]+)\(/.exec(formula)?.[1] ?? "";
}

/** The arguments of a call that is made of constants only. */
export function argumentsOf(formula: string): (Constant | Constant[][])[] {
  const [, args = ""] = /^=MERIT\.[A-Z]+\((.*)\)$/.exec(formula) ?? [];
  return parts(args, ",").map(argument);
}
