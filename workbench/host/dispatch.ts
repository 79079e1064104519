import { HostError, notFound } from "./host-error";
import type { Action, ArgumentInfo, Failure, ObjectPath, RequestBody, ResponseBody } from "./wire";

/** An object of the host's model, its members named as on the wire. */
export type HostObject = object;
type Live = HostObject | null;

/** What the dispatcher needs to know of the model. */
export interface Roots {
  readonly workbook: HostObject;
  /** An object made by name, such as the service that takes the results of custom functions. */
  make(name: string): HostObject | undefined;
  /** An object kept between requests by its reference id. */
  kept(referenceId: string): HostObject | undefined;
}

const wireName = /^_?[A-Z]/;
const identityNames = ["Id", "_Id", "_ReferenceId", "Key", "Name"];

/**
 * Carries out one request of Microsoft's client: every path is evaluated once, every action
 * answered in order.
 */
export async function carryOut(body: RequestBody, roots: Roots): Promise<ResponseBody> {
  const results: ResponseBody["Results"] = [];
  const traces: number[] = [];
  const paths = new Paths(body.ObjectPaths, roots);
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({
        ActionId: action.Id,
        Value: action.ActionType === 5 ? null : ((await perform(action, paths)) ?? null),
      });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: failure(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

async function perform(action: Action, paths: Paths): Promise<unknown> {
  const target = paths.at(action.ObjectPathId);
  switch (action.ActionType) {
    case 1:
      return target && identity(target);
    case 2:
    case 7:
      return target && query(target, action.QueryInfo?.Select);
    case 3:
      return (
        target && present(await call(target, action.Name, paths.arguments(action.ArgumentInfo)))
      );
    case 4:
      return target && assign(target, action.Name, paths.arguments(action.ArgumentInfo)[0]);
    default:
      throw new HostError("NotImplemented", `Action type ${action.ActionType}`);
  }
}

/** The objects that a request's paths lead to. */
class Paths {
  private readonly live = new Map<number, Live>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: Roots,
  ) {}

  at(id: number): Live {
    const known = this.live.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    const found = path ? this.resolve(path) : null;
    this.live.set(id, found);
    return found;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) =>
      references[index] ? this.at(references[index]) : argument,
    );
  }

  private resolve(path: ObjectPath): Live {
    if (path.ObjectPathType === 1) return this.roots.workbook;
    if (path.ObjectPathType === 2) return this.roots.make(path.Name) ?? missing(path.Name);
    if (path.ObjectPathType === 6) return this.roots.kept(path.Name) ?? invalidReference();
    const parent = path.ObjectPathType === 7 ? null : this.at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === 3)
      return call(parent, path.Name, this.arguments(path.ArgumentInfo)) as Live;
    if (path.ObjectPathType === 4) return member(parent, path.Name) as Live;
    return (
      (call(parent, "GetItemOrNullObject", this.arguments(path.ArgumentInfo)) as Live) ??
      itemNotFound()
    );
  }
}

function call(target: HostObject, name: string, args: unknown[]): unknown {
  if (/^_(Unr|R)egister/.test(name)) return null;
  const method = member(target, name);
  if (typeof method !== "function") return missing(nameOf(target, name));
  return (method as (...args: unknown[]) => unknown).apply(target, args);
}

function assign(target: HostObject, name: string, value: unknown): void {
  member(target, name);
  (target as Record<string, unknown>)[name] = value;
}

function member(target: HostObject, name: string): unknown {
  if (!wireName.test(name) || !(name in target)) return missing(nameOf(target, name));
  return (target as Record<string, unknown>)[name];
}

/**
 * The properties that a query selects; those of a collection are its own and each of its objects'.
 */
function query(target: HostObject, select: readonly string[] | undefined): unknown {
  const members = (target as { objects?: readonly HostObject[] }).objects;
  if (!members) return { ...identity(target), ...chosen(target, select ?? scalars(target)) };
  const own = (select ?? []).filter((name) => pascal(name) in target);
  const rest = (select ?? []).filter((name) => !own.includes(name));
  return { ...chosen(target, own), _Items: members.map((object) => query(object, select && rest)) };
}

function chosen(target: HostObject, select: readonly string[]): Record<string, unknown> {
  const deeper = new Map<string, string[]>();
  const values: Record<string, unknown> = {};
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length > 0)
      deeper.set(pascal(first), [
        ...(deeper.get(pascal(first)) ?? []),
        rest.filter((part) => part !== "items").join("/"),
      ]);
    else values[pascal(first)] = member(target, pascal(first));
  }
  for (const [name, paths] of deeper)
    values[name] = query(member(target, name) as HostObject, paths);
  return values;
}

/** Every plain property of an object, for a load without a list. */
function scalars(target: HostObject): string[] {
  const names = memberNames(target).filter((name) => /^[A-Z]/.test(name));
  return names
    .filter((name) =>
      ["string", "number", "boolean"].includes(typeof (target as Record<string, unknown>)[name]),
    )
    .map((name) => name.replace(/^./, (letter) => letter.toLowerCase()));
}

function identity(target: HostObject): Record<string, unknown> {
  const own = target as Record<string, unknown>;
  return Object.fromEntries(
    identityNames
      .filter((name) => name in own && typeof own[name] === "string")
      .map((name) => [name, own[name]]),
  );
}

function present(value: unknown): unknown {
  const isModel =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) !== Object.prototype;
  return isModel ? identity(value) : value;
}

function failure(error: unknown, action: Action, index: number): Failure {
  const code = error instanceof HostError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: code,
    Message: message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: code === "ItemNotFound" ? 404 : 400,
  };
}

function pascal(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}

function nameOf(target: HostObject, name: string): string {
  return `${target.constructor.name.replace(/Object$/, "")}.${name}`;
}

/** An API that the host lacks is named, never silent. */
function missing(name: string): never {
  throw new HostError("ApiNotFound", `The workbench does not have ${name}`);
}

function invalidReference(): never {
  throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

function itemNotFound(): never {
  throw notFound();
}

/** The members that an object has from its class and the classes above it. */
function memberNames(target: object): string[] {
  const above = Object.getPrototypeOf(target) as object | null;
  if (!above || above === Object.prototype) return [];
  return [...Object.getOwnPropertyNames(above), ...memberNames(above)];
}
