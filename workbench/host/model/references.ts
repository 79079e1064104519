import type { HostObject } from "../dispatch";

/** Ranges that the client keeps from one request to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): string {
    this.count += 1;
    const id = `{r${this.count}}`;
    this.kept.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }
}
