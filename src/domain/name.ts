/** A name as it is compared: without regard to character width, case and stray spaces. */
export function nameKey(name: string): string {
  return shownName(name).toLowerCase();
}

/** Most names need no tidying: plain letters and Chinese characters with single spaces between words. */
const tidy = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/;

/** A name as it is shown: one width, no stray spaces. */
export function shownName(name: string): string {
  return tidy.test(name) ? name : name.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** The known name with the fewest letters to change; the first of equals. */
export function nearestName(name: string, known: readonly string[]): string {
  const key = nameKey(name);
  const distances = known.map((candidate) => distance(key, nameKey(candidate)));
  return known[distances.indexOf(Math.min(...distances))] ?? "";
}

/** Letters to insert, delete or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
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
