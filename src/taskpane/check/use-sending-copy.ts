import { useState } from "react";
import type { Region } from "../../sheets/region";
import { knownRatings } from "../../sheets/sending/known-ratings";
import { type Verdict, verdictOf } from "../../sheets/sending/verdict";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
import type { Reporting } from "../writing/use-outcome";
import type { Writer } from "../writing/use-writer";

/** A sheet that may be copied, and what was found on it. */
export interface Choice {
  readonly region: Region;
  readonly verdict: Verdict;
}

/** How a copy to send is made: somebody chooses the sheets first. */
export interface Sending {
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly look: () => Promise<void>;
  readonly choose: (sheetId: string, isChosen: boolean) => void;
  /** Takes all that may be taken, or none. */
  readonly chooseAll: (isChosen: boolean) => void;
  readonly make: () => Promise<void>;
  readonly drop: () => void;
}

const pending = new Set(["#BUSY!", "#GETTING_DATA"]);

export function useSendingCopy(writer: Writer, { report, unwrap }: Reporting): Sending {
  const { tools } = useWords();
  const readChoices = useChoices(unwrap);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const { chosen, setChosen, choose, chooseAll } = useChosen(choices);
  const drop = (): void => setChoices([]);

  const look = async (): Promise<void> => {
    const found = await readChoices();
    if (!found) return;
    const isPending = found.some(({ region: { values } }) =>
      values.some((line) => line.some((cell) => pending.has(String(cell)))),
    );
    if (isPending) return report([{ intent: "warning", text: tools.calculating }]);
    const isFree = ({ verdict: { kind } }: Choice): boolean => kind === "free";
    setChoices(found);
    setChosen(new Set(found.filter(isFree).map(({ region: { sheetId } }) => sheetId)));
  };

  const make = async (): Promise<void> => {
    const wanted = choices
      .filter(({ region: { sheetId } }) => chosen.has(sheetId))
      .map(({ region }) => ({ region, name: tools.sendName(region.sheetName) }));
    const left = choices.filter(({ region: { sheetId } }) => !chosen.has(sheetId));
    const said = tools.sent(
      String(wanted.length),
      String(wanted.reduce((sum, { region }) => sum + formulasIn(region), 0)),
      left.map(({ region: { sheetName } }) => sheetName).join(", "),
    );
    // What was refused stood on sheets that are others by now: it is to be looked at again.
    await writer.copySheets(wanted, tools.send, said);
    drop();
  };

  return { choices, chosen, look, choose, chooseAll, make, drop };
}

/** Which sheets are to be copied. */
function useChosen(choices: readonly Choice[]): Pick<Sending, "chosen" | "choose" | "chooseAll"> & {
  readonly setChosen: (ids: ReadonlySet<string>) => void;
} {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (sheetId: string, isChosen: boolean): void =>
    setChosen(
      isChosen
        ? new Set([...chosen, sheetId])
        : new Set([...chosen].filter((id) => id !== sheetId)),
    );
  const chooseAll = (isChosen: boolean): void => {
    const open = choices.filter(({ verdict: { kind } }) => kind !== "withheld");
    setChosen(new Set(isChosen ? open.map(({ region: { sheetId } }) => sheetId) : []));
  };
  return { chosen, setChosen, choose, chooseAll };
}

/** Every sheet with what was found on it. */
function useChoices(unwrap: Reporting["unwrap"]): () => Promise<readonly Choice[] | undefined> {
  const workbook = useWorkbook();
  return async () => {
    const regions = unwrap(await workbook.readWorkbook());
    const extras = regions && unwrap(await workbook.readExtras());
    const marks = extras && unwrap(await workbook.readMarks());
    if (!marks) return undefined;
    const known = knownRatings(regions);
    const written = new Map(Object.entries(marks).map(([mark, sheetId]) => [sheetId, mark]));
    return regions.map((region) => {
      const { sheetId } = region;
      const own = extras.find((other) => other.sheetId === sheetId);
      const { pivots = 0, isHidden = false } = own ?? {};
      const sheet = { region, pivots, isHidden, mark: written.get(sheetId) };
      return { region, verdict: verdictOf(sheet, known) };
    });
  };
}

function formulasIn({ formulas }: Region): number {
  return formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}
