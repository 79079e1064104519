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
  writers,
} from "./faults";

jest.setTimeout(180_000);

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

function momentsIn(requests: number): Moment[] {
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) =>
    disturbances.flatMap((how) => acts.map((what) => ({ at, how, what }))),
  );
}

test.each(writers)(
  "$name: whatever goes wrong at whatever request, all is written or none, and nothing typed is gone",
  async (writer) => {
    const clean = await opened();
    const write = await writer.prepare(clean);
    const requests = await requestsOf(write, clean);
    const whole = snapshot(clean);
    for (const moment of momentsIn(requests)) {
      const host = await opened();
      const before = snapshot(host);
      const own = await writer.prepare(host);
      const { at, how, what } = moment;
      let happened = false;
      disturb(host, at, how, () => {
        happened = true;
        act(host, what, writer.touched);
      });
      const journal = new Journal();
      const outcome = await own();
      recorded(journal, outcome);
      calm(host);
      const isQuiet = what !== "deleted" && what !== "typed";
      if (outcome.ok && isQuiet) expect([moment, snapshot(host)]).toEqual([moment, whole]);
      await undone(journal);
      const now = snapshot(host);
      const wanted = happened ? expected(before, now, what, writer) : before;
      expect([moment, outcome.ok, now]).toEqual([moment, outcome.ok, wanted]);
    }
  },
);

test.each(writers)(
  "undo of $name: what fails can be tried again, what was typed since is told and stays",
  async (writer) => {
    const clean = await opened();
    const journal = new Journal();
    recorded(journal, await (await writer.prepare(clean))());
    const requests = await requestsOf(() => journal.undo(), clean);
    for (const moment of momentsIn(requests)) {
      const host = await opened();
      const before = snapshot(host);
      const own = new Journal();
      recorded(own, await (await writer.prepare(host))());
      const { at, how, what } = moment;
      disturb(host, at, how, () => act(host, what, writer.touched));
      const first = await own.undo();
      if (!first.ok || !first.value.isDone)
        expect([moment, own.last]).not.toEqual([moment, undefined]);
      calm(host);
      await undone(own);
      const now = snapshot(host);
      expect([moment, now]).toEqual([moment, expected(before, now, what, writer)]);
    }
  },
);
