/** What Microsoft's client and a host say to each other; names as on the wire. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

export interface Failure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: Failure;
}

export interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: RequestBody;
  };
}

/** One thing that the host tells the client unasked: an event or the call of a custom function. */
export interface Push {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/**
 * The results of custom functions: call id, whether it went well, the value or message, the error's
 * number.
 */
export type InvocationResult =
  | readonly [number, true, unknown, ...unknown[]]
  | readonly [number, false, string, number, ...unknown[]];
