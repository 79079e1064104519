import type { Step } from "./step";
import { type Call, waiting } from "./waiting";

/** Why the workbook could not be read or changed, in the terms of the people who use it. */
interface Trouble {
  readonly code:
    | "cell-editing"
    | "protected"
    | "gone"
    | "unsupported"
    | "changed-since"
    | "name-taken"
    | "busy"
    | "calculating"
    | "selection"
    | "general"
    | "stopped"
    | "other";
  readonly got: string;
  /** The member of Excel that failed, as the client names it. */
  readonly location?: string;
  /** What was done before it went wrong and could not be taken back. */
  readonly left?: Step;
}

/** What a step in the workbook gives: a value, or the trouble that stopped it. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function troubled(code: Trouble["code"], got = ""): Outcome<never> {
  return { ok: false, trouble: { code, got } };
}

/** Something went wrong halfway, and a part of the step still stands. */
export class HalfDone extends Error {
  constructor(
    readonly reason: unknown,
    readonly left: Step,
  ) {
    super("Half of a step could not be taken back");
  }
}

/** The workbook calculates for longer than anybody would wait: its figures are those of before. */
export class StillCalculating extends Error {}

/** Nobody waits for the workbook's answer any more. */
class Stopped extends Error {}

const codes: Readonly<Record<string, Trouble["code"]>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ApiNotFound: "unsupported",
  ItemAlreadyExists: "name-taken",
  InvalidSelection: "selection",
  GeneralException: "general",
};

/**
 * The one way into the workbook: one call per action of the user; it waits until no cell is being
 * edited, or until whoever asked waits no more.
 */
export async function inWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const call = waiting.begin();
  const answer = Excel.run({ delayForCellEdit: true }, (context) => {
    heed(context, call);
    return call.isToStop() ? Promise.resolve(troubled("stopped")) : work(context);
  }).catch(troubleOf);
  try {
    return await Promise.race([answer, call.stopped.then(() => troubled("stopped"))]);
  } finally {
    waiting.end(call);
  }
}

/** Once nobody waits, the next answer ends the action; what it takes back goes through. */
function heed(context: Excel.RequestContext, call: Call): void {
  const send = context.sync.bind(context);
  context.sync = async <T>(passed?: T): Promise<T> => {
    const answer = await send(passed);
    if (call.isToStop()) throw new Stopped();
    return answer;
  };
}

function troubleOf(error: unknown): Outcome<never> {
  if (error instanceof HalfDone) {
    const reason = troubleOf(error.reason);
    return reason.ok ? reason : { ok: false, trouble: { ...reason.trouble, left: error.left } };
  }
  if (error instanceof Stopped) return troubled("stopped");
  if (error instanceof StillCalculating) return troubled("calculating");
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const [code, location] = [codes[error.code] ?? "other", error.debugInfo.errorLocation ?? ""];
  return { ok: false, trouble: { code, got: error.message, location } };
}
