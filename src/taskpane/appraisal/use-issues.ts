import { nameKey } from "../../domain";
import { type Outcome, done } from "../../excel/run";
import {
  type MarkedMean,
  recordIn,
  waitingGroups,
  withIssues,
} from "../../sheets/appraisal/issue-record";
import { type IssuedMean, issuedMeans } from "../../sheets/appraisal/reports";
import type { Results } from "../../sheets/appraisal/results";
import { type Printer, printerOf } from "../components/salted-print";
import { useWorkbook } from "../use-workbook";
import type { AppraisalState } from "./state";

const issuesKey = "merit.issues";

/** Letters of a print that tell one rater of a group from another. */
const markLength = 12;

/** A group of a ratee, by its number in the scheme. */
export type RateeGroup = Pick<IssuedMean, "ratee" | "group">;

/** What earlier issues of the reports allow an issue now to tell. */
interface Issuing {
  readonly waits: (ratee: string, group: number) => boolean;
  /** The groups that wait, for HR. */
  readonly waiting: readonly RateeGroup[];
  /** Remembers that the reports are issued, before they are: what is not kept tells too much. */
  readonly keep: () => Promise<Outcome<true>>;
}

export function useIssues(state: AppraisalState): {
  /** Nothing where earlier issues cannot be read: then nothing is issued. */
  readonly look: (results: Results) => Promise<Outcome<Issuing>>;
  readonly forget: () => Promise<void>;
} {
  const workbook = useWorkbook();
  const look = async (results: Results): Promise<Outcome<Issuing>> => {
    const setting = await workbook.readSetting(issuesKey);
    if (!setting.ok) return setting;
    const earlier = recordIn(setting.value);
    const means = issuedMeans(state, results);
    const print = await printerOf(workbook);
    if (!print.ok) return print;
    const marked = await Promise.all(means.map((mean) => markedMean(print.value, mean)));
    const marks = waitingGroups(earlier, marked);
    const all = means.filter((_, index) => marks.has(marked[index]?.group ?? ""));
    const waiting = [...new Map(all.map((own) => [`${own.ratee} ${own.group}`, own])).values()];
    return done({
      waiting,
      waits: (ratee, group) =>
        waiting.some((own) => own.group === group && own.ratee === nameKey(ratee)),
      keep: () => workbook.writeSetting(issuesKey, withIssues(earlier, marked)),
    });
  };
  const forget = async (): Promise<void> => {
    await workbook.writeSetting(issuesKey, {});
  };
  return { look, forget };
}

/** A mean and its raters as marks that name nobody. */
async function markedMean(
  print: Printer,
  { ratee, group, indicator, raters, least }: IssuedMean,
): Promise<MarkedMean> {
  const markOf = async (...parts: readonly string[]): Promise<string> =>
    (await print(parts.join("\n"))).slice(0, markLength);
  const own = [ratee, String(group)];
  const [groupMark = "", mark = ""] = await Promise.all([
    markOf(...own),
    markOf(...own, indicator),
  ]);
  const marks = await Promise.all(raters.map((rater) => markOf(...own, "rater", rater)));
  return { mark, group: groupMark, raters: marks.sort(), least };
}
