import fc from "fast-check";
import type { JournalEntry } from "../../../src/excel/journal";
import type { Proposal } from "../../../src/taskpane/writing/proposal";
import {
  type Writing,
  type WritingAction,
  discarded,
  idle,
  isBusy,
  messagesIn,
  nextWriting,
  outdated,
  proposalIn,
  withoutProposal,
} from "../../../src/taskpane/writing/writing";
import type { Message } from "../../../src/taskpane/words";

const proposal: Proposal = {
  kind: "sheets",
  pending: [],
  compared: [],
  listed: [],
  kept: new Set(),
  added: 0,
  changes: [],
  title: undefined,
  label: undefined,
  said: () => "",
  after: undefined,
};
const entry: JournalEntry = { label: "Plan", written: [], added: [] };
const done: Message = { intent: "success", text: "written" };
const wrong: Message = { intent: "error", text: "gone" };

const action: fc.Arbitrary<WritingAction> = fc.constantFrom<WritingAction>(
  { kind: "looking" },
  { kind: "progress", done: 1, all: 3 },
  { kind: "proposed", proposal },
  { kind: "written", entry, sheets: {}, messages: [done] },
  { kind: "told", messages: [] },
  { kind: "told", messages: [wrong] },
  { kind: "journal", last: entry },
  { kind: "journal", last: undefined },
);
/** Every state that some actions lead to. */
const state = fc.array(action, { maxLength: 6 }).map((all) => all.reduce(nextWriting, idle));

test("a comparison that comes late does not stand over a write that runs", () => {
  const writing: Writing = { kind: "writing", done: 1, all: 3, proposal };
  expect(nextWriting(writing, { kind: "proposed", proposal })).toBe(writing);
});

test("what was compared is known while it is written, and gone once it is", () => {
  const states = [
    { kind: "proposed", proposal },
    { kind: "progress", done: 0, all: 0 },
    { kind: "progress", done: 2, all: 3 },
    { kind: "written", entry, sheets: {}, messages: [done] },
  ] as const;
  let writing: Writing = idle;
  const known = states.map((own) => {
    writing = nextWriting(writing, own);
    return proposalIn(writing) === proposal;
  });
  expect(known).toEqual([true, true, true, false]);
});

test("undo of what was written takes its word back; undo of something else does not", () => {
  const writing = nextWriting(idle, { kind: "written", entry, sheets: {}, messages: [done] });
  expect(nextWriting(writing, { kind: "journal", last: entry })).toBe(writing);
  expect(nextWriting(writing, { kind: "journal", last: undefined })).toBe(idle);
});

test("what was written is no longer said once it is undone, also after the sheet has changed", () => {
  const written = nextWriting(idle, { kind: "written", entry, sheets: {}, messages: [done] });
  const looked = nextWriting(outdated(written), { kind: "proposed", proposal });
  expect(messagesIn(looked)).toEqual([done]);
  expect(messagesIn(nextWriting(looked, { kind: "journal", last: undefined }))).toEqual([]);
});

test("what changes while it is compared is looked at once more: no stale comparison stands", () => {
  for (const change of [discarded, outdated]) {
    const late = change(nextWriting(idle, { kind: "looking" }));
    expect(nextWriting(late, { kind: "proposed", proposal })).toEqual(idle);
  }
});

test("nothing that is said or changed ends work that runs, and idle holds successes only", () => {
  fc.assert(
    fc.property(state, (own) => {
      for (const change of [discarded, outdated, withoutProposal]) {
        const next = change(own);
        if (isBusy(own)) expect(next.kind).toBe(own.kind);
        else expect(next.kind).not.toBe("proposed");
        if (next.kind === "idle")
          expect(messagesIn(next).every(({ intent }) => intent === "success")).toBe(true);
      }
    }),
  );
});

test("every message of something wrong offers to look again", () => {
  fc.assert(
    fc.property(state, (own) => {
      expect(nextWriting(own, { kind: "told", messages: [wrong] }).kind).toBe("failed");
    }),
  );
});
