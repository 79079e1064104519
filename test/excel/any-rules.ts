import fc from "fast-check";
import { ruleKinds } from "../../src/sheets/appraisal/figures/figure-rule";

/** A target or an actual: blank, 0, negative or more. */
export const amount = fc.oneof(fc.constant(""), fc.integer({ min: -50, max: 250 }), fc.constant(0));
/** A rule of any kind with any of its fields. */
export const anyRule = fc
  .record({
    kind: fc.constantFrom(...ruleKinds),
    unit: fc.constantFrom(0.01, 0.005, 1, 2),
    lost: fc.integer({ min: 0, max: 5 }),
    others: fc.record(
      {
        won: fc.integer({ min: 1, max: 3 }),
        zeroAt: fc.constantFrom(0.8, 1.2, 60, 120),
        mostLost: fc.integer({ min: 1, max: 15 }),
        mostWon: fc.integer({ min: 1, max: 15 }),
        whole: fc.constantFrom(1, 2),
        cap: fc.constantFrom(1.2, 1.5),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ kind, unit, lost, others }) => ({ kind, fields: { unit, lost, ...others } }));
