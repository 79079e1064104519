import { Names, nearestName, shownName } from "../name";
import type { Refusal } from "../refusal";
import { type Result, accept, refuse } from "../result";
import type { RaterGroup, Scheme } from "./scheme";

export type Finder = (
  group: string,
  indicator: string,
  row: number,
) => Result<{ readonly group: number; readonly indicator: number }>;

/** Looks up a group and an indicator of it by name; remembers the pairs that it has seen. */
export function finder({ groups }: Scheme): Finder {
  const known = groups.map(({ name }) => name);
  const groupNames = namesOf(known);
  const indicatorNames = groups.map(({ indicators }) =>
    namesOf(indicators.map(({ name }) => name)),
  );
  return (written, indicatorWritten, row) => {
    const group = groupNames.find(written);
    if (group === undefined)
      return refuse({
        code: "group-unknown",
        row,
        got: shownName(written),
        nearest: nearestName(written, known),
      });
    const indicator = indicatorNames[group]?.find(indicatorWritten);
    if (indicator !== undefined) return accept({ group, indicator });
    return refuse(unknownIndicator(groups[group], indicatorWritten, row));
  };
}

function unknownIndicator(group: RaterGroup | undefined, written: string, row: number): Refusal {
  const known = group?.indicators.map(({ name }) => name) ?? [];
  return {
    code: "indicator-unknown",
    row,
    group: group?.name ?? "",
    got: shownName(written),
    nearest: nearestName(written, known),
  };
}

function namesOf(list: readonly string[]): Names {
  const names = new Names();
  for (const name of list) names.numberOf(name);
  return names;
}
