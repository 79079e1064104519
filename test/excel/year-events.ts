import fc from "fast-check";

/** Something that happens in a year, as somebody at a sales department would tell it. */
export type Event =
  | { readonly kind: "close"; readonly seed: number }
  | { readonly kind: "leave" | "move"; readonly who: number }
  | { readonly kind: "moveAndClose"; readonly who: number; readonly seed: number }
  | { readonly kind: "join"; readonly driver: number }
  | { readonly kind: "total"; readonly total: number }
  | { readonly kind: "driver"; readonly who: number; readonly driver: number }
  | { readonly kind: "sort" | "sortActuals" | "reopen" | "smudge" };

const kind = <K extends Event["kind"]>(own: K): fc.Arbitrary<K> => fc.constant(own);
const share = fc.integer({ min: 1, max: 9 });

export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: kind("close"), seed: fc.nat(9_999) }) },
  fc.record({ kind: kind("leave"), who: fc.nat(9) }),
  fc.record({ kind: kind("move"), who: fc.nat(9) }),
  fc.record({ kind: kind("join"), driver: share }),
  fc.record({ kind: kind("total"), total: fc.integer({ min: 600, max: 1_500 }) }),
  fc.record({ kind: kind("driver"), who: fc.nat(9), driver: share }),
  fc.record({ kind: kind("sort") }),
  fc.record({ kind: kind("sortActuals") }),
  fc.record({ kind: kind("reopen") }),
  fc.record({ kind: kind("smudge") }),
  fc.record({ kind: kind("moveAndClose"), who: fc.nat(9), seed: fc.nat(9_999) }),
);
