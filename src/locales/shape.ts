import type { Place, Refusal } from "../domain";

/** The sentence for every code of a refusal: a missing one does not compile. */
export type RefusalWords = { readonly [Code in Refusal["code"]]: (refusal: Extract<Refusal, { code: Code }>) => string };

/** How each argument or column is called. */
export type PlaceWords = { readonly [P in Place]: string };
