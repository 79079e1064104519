import type { Message } from "./wire";

/** What the requests of one Excel.run cost. */
interface Cost {
  syncs: number;
  out: number;
  in: number;
  largest: number;
}

/** Counts requests and bytes at the seam, clean-up left out. */
export class Traffic {
  total: Cost = { syncs: 0, out: 0, in: 0, largest: 0 };

  count({ message }: Message, request: string, reply: string): void {
    const work = message.body.Actions.filter(({ ActionType }) => ActionType !== 1);
    if (work.length > 0 && work.every(({ Name }) => Name === "_RemoveReference")) return;
    const [out, back] = [bytes(request), bytes(reply)];
    const { syncs, out: sent, in: got, largest } = this.total;
    this.total = {
      syncs: syncs + 1,
      out: sent + out,
      in: got + back,
      largest: Math.max(largest, out, back),
    };
  }

  reset(): void {
    this.total = { syncs: 0, out: 0, in: 0, largest: 0 };
  }
}

export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
