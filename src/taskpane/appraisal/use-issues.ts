import {
  type IssueRecord,
  type MarkedGroup,
  recordIn,
  waits,
  withIssues,
} from "../../sheets/appraisal/issue-record";
import { type IssuedGroup, issuedGroups } from "../../sheets/appraisal/reports";
import type { Results } from "../../sheets/appraisal/results";
import { nameKey } from "../../domain";
import { type Printer, printerOf } from "../components/salted-print";
import { useWorkbook } from "../use-workbook";
import type { AppraisalState } from "./state";

const issuesKey = "merit.issues";

/** Letters of a print that tell one rater of a group from another. */
const markLength = 12;

/** What earlier issues of the reports allow an issue now to tell. */
interface Issuing {
  readonly waits: (ratee: string, group: number) => boolean;
  /** The groups that wait, for HR. */
  readonly waiting: readonly IssuedGroup[];
  /** Remembers that the reports were issued. */
  readonly keep: () => Promise<void>;
}

export function useIssues(state: AppraisalState): {
  readonly look: (results: Results) => Promise<Issuing>;
  readonly forget: () => Promise<void>;
} {
  const workbook = useWorkbook();
  const look = async (results: Results): Promise<Issuing> => {
    const setting = await workbook.readSetting(issuesKey);
    const earlier = recordIn(setting.ok ? setting.value : undefined);
    const groups = issuedGroups(state, results);
    const print = await printerOf(workbook);
    const marked = await Promise.all(groups.map((group) => markedGroup(print, group)));
    const waiting = groups.filter((_, index) => isWaiting(earlier, marked[index]));
    return {
      waiting,
      waits: (ratee, group) =>
        waiting.some((own) => own.group === group && own.ratee === nameKey(ratee)),
      keep: async () => {
        await workbook.writeSetting(issuesKey, withIssues(earlier, marked));
      },
    };
  };
  const forget = async (): Promise<void> => {
    await workbook.writeSetting(issuesKey, {});
  };
  return { look, forget };
}

function isWaiting(earlier: IssueRecord, group: MarkedGroup | undefined): boolean {
  return group !== undefined && waits(earlier, group);
}

/** A group and its raters as marks that name nobody. */
async function markedGroup(
  print: Printer,
  { ratee, group, raters, least }: IssuedGroup,
): Promise<MarkedGroup> {
  const markOf = async (...parts: readonly string[]): Promise<string> =>
    (await print(parts.join("\n"))).slice(0, markLength);
  const mark = await markOf(ratee, String(group));
  const marks = await Promise.all(raters.map((rater) => markOf(ratee, String(group), rater)));
  return { mark, raters: marks.sort(), least };
}
