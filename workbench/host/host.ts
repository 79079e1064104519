import { IFunctionService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { Book } from "./book";
import { type Answer, Calls, isCellError } from "./calls";
import { type Differences, kindest } from "./differences";
import { type Roots, carryOut } from "./dispatch";
import type { Engine } from "./engine";
import { type Caller, Executor } from "./executor";
import type { FunctionEntry, FunctionList } from "./function-list";
import { modelOf } from "./model";
import { Traffic, bytes } from "./traffic";
import type { InvocationResult, Message, Push } from "./wire";

/** The seam of Microsoft's client: it sends text here and puts its own receiver on it. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/**
 * Excel's side of the wire: answers the client's requests from a Univer workbook and calls the
 * add-in's functions.
 */
export class Host {
  readonly calls = new Calls((entries) => this.push(entries));
  readonly traffic = new Traffic();
  /** What error cells say, by sheet, row and column: Excel shows it beside the cell. */
  readonly messages = new Map<string, string>();
  /** How this Excel differs from the kindest one. */
  readonly differences: Differences = { ...kindest };
  /** Whether somebody is typing into a cell: requests that cannot wait are refused meanwhile. */
  editing = false;
  /** What goes wrong with the next request, if anything does: asked before each of them. */
  fault: () => Fault | undefined = () => undefined;
  bridge: Bridge | undefined;
  book: Book;
  private roots: Roots;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly engine: Engine,
    workbook: FWorkbook,
  ) {
    this.book = new Book(engine, workbook, this.differences);
    this.roots = this.rootsOf(this.book);
  }

  /**
   * Another workbook takes the place of the open one; the add-in over the old one is cut off, a
   * fresh one is to connect.
   */
  open(workbook: FWorkbook): void {
    this.bridge = undefined;
    this.calls.forget();
    this.messages.clear();
    this.book = new Book(this.engine, workbook, this.differences);
    this.roots = this.rootsOf(this.book);
    this.engine.calculation.owe();
  }

  /** A fresh seam for a client that is about to load; its predecessor is cut off. */
  connect(): Bridge {
    this.calls.forget();
    const bridge: Bridge = { sendMessageToHost: (text) => this.receive(bridge, text) };
    this.bridge = bridge;
    return bridge;
  }

  /**
   * Makes the add-in's functions known to formulas, in front of whose names the namespace stands.
   */
  register(namespace: string, { functions }: FunctionList): void {
    const service = this.engine.injector.get(IFunctionService);
    service.registerExecutors(
      ...functions.map(
        (entry) =>
          new Executor(
            `${namespace}.${entry.name}`,
            entry,
            (...call) => this.compute(...call),
            this.differences,
          ),
      ),
    );
  }

  /** Tells the client of something that happened. */
  push(entries: readonly Push[]): void {
    this.deliver(this.bridge, JSON.stringify({ type: 3, message: { entries } }));
  }

  private async compute(
    { id }: FunctionEntry,
    args: readonly unknown[],
    caller: Caller,
  ): Promise<Answer> {
    const answer = await this.calls.call(id, args, null);
    this.note(answer, caller);
    return answer;
  }

  /** Keeps what error cells say; a result that went well wipes it out. */
  private note(answer: Answer, { sheetId, row, column }: Caller): void {
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    rows.forEach((line, down) =>
      line.forEach((cell, across) => {
        const key = `${sheetId}!${row + down},${column + across}`;
        if (isCellError(cell) && cell.message) this.messages.set(key, cell.message);
        else this.messages.delete(key);
      }),
    );
  }

  private receive(bridge: Bridge, text: string): void {
    if (bridge !== this.bridge) return;
    const message = JSON.parse(text) as Message;
    const isService = Object.values(message.message.body.ObjectPaths).some(
      (path) => path.ObjectPathType === 2,
    );
    const answer = isService
      ? this.answer(message)
      : (this.last = this.last.then(() => this.inTurn(message, text)));
    void answer.then((body) => {
      const whole = JSON.stringify(answered(message, body));
      const reply =
        !isService && bytes(whole) > mostBytes
          ? JSON.stringify(answered(message, tooLong("Response")))
          : whole;
      this.deliver(bridge, reply);
      if (!isService) this.traffic.count(message, text, reply);
    });
  }

  /** One request after another, on a sheet that has calculated where this Excel waits for it. */
  private async inTurn(message: Message, text: string): Promise<unknown> {
    if (this.editing) return { Results: [], TraceIds: [], Error: inCellEditMode };
    if (bytes(text) > mostBytes) return tooLong("Request");
    if (this.differences.calculation === "settled") await this.engine.calculation.settled();
    const fault = this.fault();
    return fault ? this.faulty(message, fault) : this.answer(message);
  }

  /** A request that fails: not a bit of it is done, the first half, or all but the answer. */
  private async faulty({ message: { body } }: Message, fault: Fault): Promise<unknown> {
    const count = { before: 0, middle: Math.floor(body.Actions.length / 2), after: Infinity };
    const Actions = body.Actions.slice(0, count[fault]);
    await carryOut({ ...body, Actions }, this.roots);
    return { Results: [], TraceIds: [], Error: disturbed };
  }

  private answer({ message }: Message): Promise<unknown> {
    return carryOut(message.body, this.roots);
  }

  private deliver(bridge: Bridge | undefined, text: string): void {
    if (bridge === this.bridge) bridge?.onMessageFromHost?.(text);
  }

  private rootsOf(book: Book): Roots {
    return modelOf(book, (name) =>
      name === "Microsoft.ExcelServices.CustomFunctions"
        ? new CustomFunctionsObject(this.calls)
        : undefined,
    );
  }
}

/** When a request fails: before it is done, in the middle of it, or after, its answer lost. */
export type Fault = "before" | "middle" | "after";

/** What Excel for the web takes and gives at once. */
const mostBytes = 5 * 2 ** 20;

function answered({ id }: Message, body: unknown): object {
  return { id, type: 2, message: { statusCode: 200, headers: {}, body } };
}

function tooLong(what: "Request" | "Response"): unknown {
  const failure = {
    Code: `${what}PayloadSizeLimitExceeded`,
    Message: `The ${what.toLowerCase()} payload size has exceeded the limit`,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  return { Results: [], TraceIds: [], Error: failure };
}

const disturbed = {
  Code: "GeneralException",
  Message: "There was an internal error while processing the request.",
  Location: "",
  ActionIndex: 0,
  HttpStatusCode: 500,
};

const inCellEditMode = {
  Code: "InvalidOperationInCellEditMode",
  Message:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  Location: "",
  ActionIndex: 0,
  HttpStatusCode: 400,
};

/** The service to which the client brings the results of custom functions. */
class CustomFunctionsObject {
  constructor(private readonly calls: Calls) {}

  SetInvocationArrayResults(results: readonly InvocationResult[]): null {
    this.calls.take(results);
    return null;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): null {
    return null;
  }

  /** Feature 2: results are brought after 200 ms instead of 500. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }
}
