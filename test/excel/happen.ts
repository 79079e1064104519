import type { Department, Row } from "./department";
import type { Event } from "./year-events";

/** Does what happened, and says whether the plan could follow; else all is as before. */
export async function happen(department: Department, event: Event): Promise<boolean> {
  const { rows, draft } = department;
  await change(department, event);
  const isDone = await department.write(["plan"]);
  if (!isDone) {
    department.rows = rows;
    department.draft = { ...draft, sheets: department.draft.sheets };
    await department.type();
  }
  return isDone;
}

async function change(department: Department, event: Event): Promise<void> {
  const { rows, draft } = department;
  const replace = (index: number, row: (own: Row) => Row): Promise<void> => {
    const place = index % rows.length;
    department.rows = rows.map((own, at) => (at === place ? row(own) : own));
    return department.type();
  };
  switch (event.kind) {
    case "close":
      return department.close(event.seed);
    case "leave": {
      const row = rows[event.who % rows.length];
      if (row) department.draft = { ...draft, ended: [...draft.ended, `${row[0]} / ${row[1]}`] };
      return;
    }
    case "join":
      department.join(event.driver);
      return department.type();
    case "move":
      return replace(event.who, ([region, person, driver]) => [
        region === "华东" ? "华北" : "华东",
        person,
        driver,
      ]);
    case "total": {
      const total = { text: String(event.total), cell: undefined };
      const measures = draft.measures.map((own, index) => (index === 0 ? { ...own, total } : own));
      department.draft = { ...draft, measures };
      return;
    }
    case "sort":
      department.rows = [...rows].sort((a, b) => (a[1] < b[1] ? 1 : -1));
      return department.type();
    case "driver":
      return replace(event.who, ([region, person]) => [region, person, event.driver]);
    case "sortActuals":
      return department.sortActuals();
    case "reopen":
      department.draft = { ...draft, closed: Math.max(0, draft.closed - 1) };
      return;
    case "smudge":
      await department.smudge();
      return department.close(7);
    case "moveAndClose":
      await change(department, { kind: "move", who: event.who });
      return department.close(event.seed);
  }
}
