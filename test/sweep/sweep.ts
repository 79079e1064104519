import { Journal } from "../../src/excel/journal";
import type { Host } from "../../workbench/host/host";
import {
  type Act,
  type Disturbance,
  type Snapshot,
  type WriterCase,
  act,
  acts,
  calm,
  disturb,
  disturbances,
  opened,
  recorded,
  snapshot,
} from "./faults";

/** What is to stand in the end: what stood before, with what a colleague did meanwhile. */
function expected(before: Snapshot, now: Snapshot, what: Act, { touched }: WriterCase): Snapshot {
  const [name, row, column] = touched;
  const wanted = Object.fromEntries(Object.entries(before));
  const own = before[name];
  if (what === "deleted") delete wanted[name];
  if (what === "typed" && own) wanted[name] = { ...own, [`${row},${column}`]: "mine" };
  // A sheet that was added and typed on stays with what was typed.
  if (what === "typed" && !own && now[name]) {
    expect(now[name]).toMatchObject({ [`${row},${column}`]: "mine" });
    wanted[name] = now[name];
  }
  return wanted;
}

/** Undoes all that the journal holds; what was typed since stays. */
async function undone(journal: Journal): Promise<void> {
  while (journal.last) {
    const outcome = await journal.undo("stays");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  }
}

async function requestsOf(work: () => Promise<unknown>, host: Host): Promise<number> {
  host.traffic.reset();
  await work();
  return host.traffic.total.syncs;
}

interface Moment {
  readonly at: number;
  readonly how: Disturbance;
  readonly what: Act;
}

/** Every pair of a fault and an act; in the daily run each fault, each act, and the worst pairs. */
const pairs = disturbances
  .flatMap((how) => acts.map((what) => ({ how, what })))
  .filter(
    ({ how, what }) =>
      process.env.MERIT_SWEEP === "all" ||
      how === "none" ||
      what === "nothing" ||
      (how === "after" && what === "typed") ||
      (how === "good" && what !== "unfocused"),
  );

function momentsIn(requests: number): Moment[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) =>
    pairs.map((pair) => ({ at, ...pair })),
  );
}

/**
 * What somebody types between Merit's last look at a cell and its write, some milliseconds, no
 * client can see.
 */
function isUnseen({ at, how, what }: Moment, { writesAt }: WriterCase): boolean {
  return what === "typed" && at === writesAt && how !== "before" && how !== "good";
}

/** The tests of one way of writing: whatever goes wrong at whatever request. */
export function sweep(writer: WriterCase): void {
  jest.setTimeout(180_000);
  test(`${writer.name}: all is written or none, and nothing typed is gone`, () => writes(writer));
  test(`undo of ${writer.name}: what fails can be tried again, what was typed since stays`, () =>
    undoes(writer));
}

async function writes(writer: WriterCase): Promise<void> {
  const clean = await opened();
  const requests = await requestsOf(await writer.prepare(clean), clean);
  const whole = snapshot(clean);
  for (const moment of momentsIn(requests).filter((own) => !isUnseen(own, writer))) {
    const host = await opened();
    const before = snapshot(host);
    const write = await writer.prepare(host);
    let happened = false;
    disturb(host, moment.at, moment.how, () => {
      happened = true;
      act(host, moment.what, writer.touched);
    });
    const journal = new Journal();
    const outcome = await write();
    recorded(journal, outcome);
    calm(host);
    const isQuiet = moment.what !== "deleted" && moment.what !== "typed";
    if (outcome.ok && isQuiet) expect([moment, snapshot(host)]).toEqual([moment, whole]);
    await undone(journal);
    const now = snapshot(host);
    const wanted = happened ? expected(before, now, moment.what, writer) : before;
    expect([moment, now]).toEqual([moment, wanted]);
  }
}

async function undoes(writer: WriterCase): Promise<void> {
  const clean = await opened();
  const journal = new Journal();
  recorded(journal, await (await writer.prepare(clean))());
  const requests = await requestsOf(() => journal.undo(), clean);
  for (const moment of momentsIn(requests)) {
    const host = await opened();
    const before = snapshot(host);
    const own = new Journal();
    recorded(own, await (await writer.prepare(host))());
    disturb(host, moment.at, moment.how, () => act(host, moment.what, writer.touched));
    const first = await own.undo();
    const isOpen = !first.ok || !first.value.isDone;
    expect([moment, own.last !== undefined]).toEqual([moment, isOpen]);
    calm(host);
    await undone(own);
    const now = snapshot(host);
    expect([moment, now]).toEqual([moment, expected(before, now, moment.what, writer)]);
  }
}
