import { type Fraction, lowest, plus } from "../fraction";
import { floorDivided } from "../integers";
import { at } from "../result";

/** Digits kept below the point when many fractions are added up. */
const kept = 192n;

/**
 * The whole numbers next to a sum of fractions, exactly: added up with 192 digits below the point
 * first, and with all digits where those cannot tell on which side of a whole number the sum lies.
 */
export function neighbours(fractions: readonly Fraction[]): {
  readonly floor: bigint;
  readonly isWhole: boolean;
} {
  let sum = 0n;
  let uncertain = 0n;
  for (const { top, bottom } of fractions) {
    const scaled = top << kept;
    sum += floorDivided(scaled, bottom);
    if (scaled % bottom !== 0n) uncertain += 1n;
  }
  const floor = sum >> kept;
  const isSure = uncertain === 0n || (sum + uncertain) >> kept === floor;
  if (isSure && (uncertain === 0n || sum !== floor << kept))
    return { floor, isWhole: sum === floor << kept };
  const exact = summed(fractions);
  const exactFloor = floorDivided(exact.top, exact.bottom);
  return { floor: exactFloor, isWhole: exactFloor * exact.bottom === exact.top };
}

/** Added up in pairs, so that denominators grow evenly. */
function summed(fractions: readonly Fraction[]): Fraction {
  if (fractions.length <= 1) return at(fractions, 0);
  const middle = fractions.length >> 1;
  return lowest(plus(summed(fractions.slice(0, middle)), summed(fractions.slice(middle))));
}
