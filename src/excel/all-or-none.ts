import { HalfDone } from "./run";
import type { Step } from "./step";
import { lookAt, takeBack } from "./take-back";

/** How often a taking back is tried: what hindered the step may hinder it once as well. */
const tries = 2;

/**
 * Does all of a step or none: where it fails, what came through of it is found out by looking, and
 * taken back. What somebody has typed over it meanwhile stays.
 */
export async function allOrNone<T>(
  context: Excel.RequestContext,
  done: () => Step,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await unmake(context, done(), error);
    throw error;
  }
}

/** Takes a step back; where that cannot be, the step is told as half done. */
export async function unmake(
  context: Excel.RequestContext,
  step: Step,
  reason: unknown,
): Promise<void> {
  if (step.added.length + step.written.length === 0) return;
  for (let attempt = 1; ; attempt += 1)
    try {
      return await takeBack(context, await lookAt(context, step), "stays");
    } catch {
      if (attempt === tries) throw new HalfDone(reason, step);
    }
}
