import { at } from "./result";

/** What a keyboard's full-width mode makes, in its narrow form; all else stays as it is [N11]. */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u00A0]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return code > 0xff00 ? String.fromCharCode(code - 0xfee0) : " ";
  });
}

/** A name as it is compared: as it is shown, without regard to case. */
export function nameKey(name: string): string {
  return (isPlain(name) ? name : shownName(name)).toLowerCase();
}

/** A name as it is shown: one width, no stray spaces, no signs that nobody sees. */
export function shownName(name: string): string {
  if (isPlain(name)) return name;
  return narrow(name.normalize("NFC"))
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Whether a name is shown as it is, as most are: letters, digits, signs and Chinese characters,
 * with single spaces between words. Looked through letter by letter, for long tables of names.
 */
function isPlain(name: string): boolean {
  let isSpace = true;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    const isLetter = (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
    if (!isLetter && (code !== 0x20 || isSpace)) return false;
    isSpace = code === 0x20;
  }
  return name === "" || !isSpace;
}

/** The known name with the fewest letters to change; the first of equals. */
export function nearestName(name: string, known: readonly string[]): string {
  const key = nameKey(name);
  const distances = known.map((candidate) => distance(key, nameKey(candidate)));
  return known[distances.indexOf(distances.reduce((a, b) => Math.min(a, b), Infinity))] ?? "";
}

/** Letters to insert, delete or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(above, column - 1) + (letter === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, at(above, column) + 1, at(line, column - 1) + 1));
    }
    above = line;
  }
  return at(above, b.length);
}

/** Gives every distinct name a number, in order of first appearance. */
export class Names {
  readonly shown: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly spellings = new Map<string, number>();

  /** The number of a name, new if it was not seen before. */
  numberOf(spelling: string): number {
    const seen = this.spellings.get(spelling);
    if (seen !== undefined) return seen;
    const key = nameKey(spelling);
    const number = this.numbers.get(key) ?? this.shown.push(shownName(spelling)) - 1;
    this.numbers.set(key, number);
    this.spellings.set(spelling, number);
    return number;
  }

  /** The number of a name that was seen before. */
  find(spelling: string): number | undefined {
    return this.spellings.get(spelling) ?? this.numbers.get(nameKey(spelling));
  }
}
