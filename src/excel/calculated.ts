import { onAnswer } from "../cells/activity";
import { StillCalculating } from "./run";

/**
 * Results of custom functions are brought in batches up to half a second apart, and no answer of
 * Excel says which cells still wait for one (office-js issues 4152, 6930).
 */
const quiet = 600;
/** How long, at most, and how often the workbook is looked at again. */
const patience = 20_000;
const pause = 250;

let lastAnswer = -Infinity;
onAnswer(() => (lastAnswer = Date.now()));

function sinceAnswer(): number {
  return Date.now() - lastAnswer;
}

const pending: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];

/** Whether a cell still waits for the answer of a function. */
export function isPending(lines: readonly (readonly unknown[])[]): boolean {
  return lines.some((line) => line.some((cell) => pending.includes(cell)));
}

/**
 * Asks, with the next request, whether all is calculated; what it gives waits until it is, and
 * tells whether it had to.
 */
export function askCalculated(context: Excel.RequestContext): () => Promise<boolean> {
  const application = context.workbook.application.load("calculationState");
  return async () => {
    let [hasWaited, isCalculating] = [false, false];
    await untilDone(context, async () => {
      const rest = quiet - sinceAnswer();
      isCalculating = application.calculationState === "Calculating";
      hasWaited ||= isCalculating || rest > 0;
      await elapsed(rest);
      if (isCalculating) application.load("calculationState");
      return !isCalculating;
    });
    if (isCalculating) throw new StillCalculating();
    return hasWaited;
  };
}

/**
 * Looks once functions have stopped answering, and again until it is done or nobody would wait any
 * longer: no request in between.
 */
export async function untilAnswered(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  do {
    do await elapsed(Math.max(pause, quiet - sinceAnswer()));
    while (sinceAnswer() < quiet && Date.now() < end);
  } while (!(await isDone()) && Date.now() < end);
}

/** Looks again, after a pause and a request, until it is done or nobody would wait any longer. */
export async function untilDone(
  context: Excel.RequestContext,
  isDone: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + patience;
  for (let wait = 0; !(await isDone()) && Date.now() < end; wait = pause) {
    await elapsed(wait);
    await context.sync();
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
