import type { MeasureLack } from "../../locales/targets-shape";
import type { PlanDraft } from "../../sheets/plan/draft";

/** What the measures of a draft still lack, and which of them; nothing where all is said [D15]. */
export function measuresLack({
  measures,
}: PlanDraft): { readonly what: MeasureLack; readonly name: string } | undefined {
  if (measures.length === 0) return { what: "measure", name: "" };
  const names = measures.map(({ name }) => name.trim());
  if (names.includes("")) return { what: "name", name: "" };
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { what: "otherName", name: twice };
  const open = measures.find(({ basis, total, rate, of }) =>
    basis === "drivers" ? total.text === "" : rate === "" || !names.includes(of),
  );
  return open && { what: open.basis === "drivers" ? "total" : "rate", name: open.name.trim() };
}
