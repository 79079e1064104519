import { type Cell, blockOf } from "../cells/cell";
import { inVector } from "../cells/spot";
import { vectorIn } from "../cells/vector";
import type { Place, Refusal } from "../domain";

/** The arguments of a call that are rows or columns, by the place that refusals name. */
export type Vectors = Readonly<Partial<Record<Place, Cell>>>;

/** What a refusal speaks of where it does not say so. */
const meant: Readonly<Partial<Record<Refusal["code"], Place>>> = {
  "driver-negative": "driver",
  "limits-crossed": "driver",
  "zero-or-blank": "score",
  "no-score": "score",
};

/** A refusal that counts along a row of cells names the column [N14]. */
export function located(refusal: Refusal, vectors: Vectors): Refusal {
  const place = meant[refusal.code] ?? ("place" in refusal ? refusal.place : undefined);
  const argument = place && vectors[place];
  if (argument === undefined || place === undefined) return refusal;
  const vector = vectorIn(blockOf(argument), place);
  return vector.ok ? inVector(refusal, vector.value) : refusal;
}
