import { doubleAt } from "../integers";
import { at } from "../result";

/** How strongly each row is tied to each column: 0 or more. */
type Ties = readonly Float64Array[];

/** What a solution gives: a potential for each row and each column. */
interface Potentials {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/**
 * Potentials in a network of rows and columns under which each node sends out what it is given:
 * Σ tie × (own − other) = given, for every node. Nodes are eliminated one after the other, the
 * longer side first, without a subtraction (Grassmann, Taksar and Heyman 1985), so that a tie of 1
 * beside ties of 10^9 counts to its last digit.
 * @param rows what each row is given; columns likewise; within each connected part they add up to 0
 */
export function potentials(ties: Ties, rows: Float64Array, columns: Float64Array): Potentials {
  if (rows.length >= columns.length) return eliminated(ties, rows, columns);
  const turned = Array.from(columns, (_, column) =>
    Float64Array.from(ties, (line) => doubleAt(line, column)),
  );
  const { rows: second, columns: first } = eliminated(turned, columns, rows);
  return { rows: first, columns: second };
}

function eliminated(ties: Ties, rows: Float64Array, columns: Float64Array): Potentials {
  const given = columns.slice();
  const among = Array.from(columns, () => new Float64Array(columns.length));
  const strengths = ties.map((line) => line.reduce((sum, tie) => sum + tie, 0));
  ties.forEach((line, row) =>
    passOn(line, 0, at(strengths, row), doubleAt(rows, row), among, given),
  );
  const left = among.map((line, column) => {
    const strength = line.reduce((sum, tie, index) => (index > column ? sum + tie : sum), 0);
    passOn(line, column + 1, strength, doubleAt(given, column), among, given);
    return strength;
  });
  const found = new Float64Array(columns.length);
  for (let column = columns.length - 1; column >= 0; column -= 1)
    found[column] = settled(
      at(among, column),
      column + 1,
      at(left, column),
      doubleAt(given, column),
      found,
    );
  return {
    rows: rows.map((own, row) => settled(at(ties, row), 0, at(strengths, row), own, found)),
    columns: found,
  };
}

/**
 * A node leaves the network: what it was given goes to its neighbours by the strength of their
 * ties, and they are tied to each other in its place. Only places after the first of each pair are
 * kept.
 */
function passOn(
  line: Float64Array,
  first: number,
  strength: number,
  own: number,
  among: readonly Float64Array[],
  given: Float64Array,
): void {
  if (strength === 0) return;
  for (let one = first; one < line.length; one += 1) {
    const share = doubleAt(line, one) / strength;
    if (share === 0) continue;
    given[one] = doubleAt(given, one) + own * share;
    const tied = at(among, one);
    for (let other = one + 1; other < line.length; other += 1)
      tied[other] = doubleAt(tied, other) + share * doubleAt(line, other);
  }
}

/** A node's potential from those of its neighbours; 0 for the last of a connected part. */
function settled(
  line: Float64Array,
  first: number,
  strength: number,
  own: number,
  others: Float64Array,
): number {
  if (strength === 0) return 0;
  let sum = own;
  for (let other = first; other < line.length; other += 1)
    sum += doubleAt(line, other) * doubleAt(others, other);
  return sum / strength;
}
