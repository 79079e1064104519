import { Journal } from "../../src/excel/journal";
import type { Host } from "../../workbench/host/host";
import {
  type Act,
  act,
  calm,
  disturb,
  disturbances,
  opened,
  recorded,
  snapshot,
  type,
  writers,
} from "./faults";

jest.setTimeout(3_600_000);

/** How many sequences, from which on: `MERIT_SEQUENCES=2000 npm run sweep -- sequences`. */
const count = Number(process.env.MERIT_SEQUENCES ?? 24);
const first = Number(process.env.MERIT_FIRST ?? 1);

/** Repeatable numbers below a bound. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const meanwhile: readonly Act[] = ["nothing", "nothing", "deleted", "protected", "unfocused"];

/** One write or undo, with something going wrong at one of its requests. */
async function step(host: Host, journal: Journal, roll: (below: number) => number): Promise<void> {
  const writer = writers[roll(writers.length)];
  if (!writer) return;
  const isUndo = roll(3) === 0;
  const prepared = isUndo ? undefined : await writer.prepare(host);
  const how = disturbances[roll(disturbances.length)] ?? "none";
  const what = meanwhile[roll(meanwhile.length)] ?? "nothing";
  disturb(host, 1 + roll(6), how, () => act(host, what, writer.touched));
  if (prepared) recorded(journal, await prepared());
  else await journal.undo("stays");
  calm(host);
}

function idOf(host: Host, name: string): string | undefined {
  return host.book.sheet(name)?.getSheetId();
}

/** Types into some cell, as a person does between two clicks. */
function typeSomewhere(host: Host, roll: (below: number) => number, text: string): string {
  const names = host.book.sheets().map((sheet) => sheet.getSheetName());
  const name = names[roll(names.length)] ?? "Plan";
  type(host, name, roll(8), roll(6), text);
  return name;
}

async function sequence(seed: number): Promise<void> {
  const roll = dice(seed);
  const host = await opened();
  const before = snapshot(host);
  const ids = new Map(Object.keys(before).map((name) => [name, idOf(host, name)]));
  const journal = new Journal();
  const typed = new Map<string, string>();
  for (let round = 0; round < 3 + roll(4); round += 1) {
    await step(host, journal, roll);
    const text = `mine ${round}`;
    if (roll(2) === 0) typed.set(text, typeSomewhere(host, roll, text));
  }
  while (journal.last) {
    const outcome = await journal.undo("stays");
    if (!outcome.ok) throw new Error(`${seed}: ${JSON.stringify(outcome.trouble)}`);
  }
  const now = snapshot(host);
  const standing = Object.values(now).flatMap((cells) => Object.values(cells));
  for (const [text, name] of typed)
    if (now[name] && isLast(typed, text))
      expect([seed, standing]).toEqual([seed, expect.arrayContaining([text])]);
  for (const [name, cells] of Object.entries(before))
    if (now[name] && idOf(host, name) === ids.get(name))
      for (const place of new Set([...Object.keys(cells), ...Object.keys(now[name] ?? {})])) {
        const content = now[name]?.[place];
        const isOwn = content === cells[place] || /^mine/.test(String(content));
        expect([seed, name, place, content, isOwn]).toEqual([seed, name, place, content, true]);
      }
}

/** Whether nothing that was typed later may stand in its place. */
function isLast(typed: ReadonlyMap<string, string>, text: string): boolean {
  return [...typed.keys()].at(-1) === text;
}

test(`${count} sequences of writes, undos, typing and faults: nothing typed is lost, nothing half stays`, async () => {
  for (let seed = first; seed < first + count; seed += 1) await sequence(seed);
});
