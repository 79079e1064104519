import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { type Decimal, ofCell } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import type { Columns } from "../../../sheets/plan/columns";
import type { MeasureDraft } from "../../../sheets/plan/draft";
import { leftOutRows } from "../../../sheets/plan/left-out";
import type { Settled } from "../../../sheets/plan/settled";
import { likeNames, unusedLevels, yearDoubt } from "../../../sheets/plan/source-doubts";
import { sourceRefusals } from "../../../sheets/plan/source-table";
import { type SheetTable, addressOfTable } from "../../../sheets/table";
import { Actions } from "../../components/actions";
import { ColumnRoles } from "../../components/column-roles";
import { Messages } from "../../components/messages";
import { Source } from "../../components/source";
import { type Message, refusalMessage, useLanguage, useWords } from "../../words";
import { messagesIn } from "../../writing/writing";
import { useTaken, useTargets } from "../targets-context";
import { SettledRows } from "./settled-rows";

/** How many names or rows are listed one by one. */
const listed = 8;

/** Which table, and what its columns are; what is wrong in it is said here, cell by cell. */
export function SourceStage(): ReactElement {
  const words = useWords();
  const { state, table, taken, dispatch, plan, work } = useTaken();
  const { columns, draft } = state;
  const messages = useSourceMessages(taken);
  const isWrong = messages.some(({ intent }) => intent === "error");
  const said = [
    ...useLeftOut(table, columns.driver),
    ...useRead(table, columns),
    ...useDoubts(table, columns),
    ...useFound(draft.measures, isWrong),
  ];
  const preview = (
    <Button onClick={() => dispatch({ kind: "go", stage: "preview" })}>
      {words.targets.toPreview}
    </Button>
  );
  return (
    <>
      <Source address={addressOfTable(table)} pickAgain={() => void work.pick(true)} />
      <Messages messages={[...messagesIn(state.writing), ...messages, ...said]} />
      <SettledRows taken={taken} />
      <ColumnRoles
        headers={table.headers}
        roles={words.targets.roles}
        chosen={columns}
        choose={(column, role) => dispatch({ kind: "column", column, role })}
      />
      <Actions
        other={plan && !isWrong ? preview : undefined}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "measures" }),
          disabled: isWrong,
        }}
      />
    </>
  );
}

/** Measures whose totals were found on the sheet. */
function useFound(measures: readonly MeasureDraft[], isWrong: boolean): readonly Message[] {
  const { targets: words } = useWords();
  const found = measures.filter(({ total }) => total.cell !== undefined).length;
  return found > 0 && !isWrong ? [{ intent: "info", text: words.found(found) }] : [];
}

/** Rows that add others up: how many, where, and what is odd about each. */
function useLeftOut(table: SheetTable, driver: number | undefined): readonly Message[] {
  const { targets: words } = useWords();
  const language = useLanguage();
  const { dispatch } = useTargets();
  const rows = leftOutRows(table, driver);
  const { sheetId, column, totalRow } = table;
  const places = [...rows.map(({ place }) => place), ...(totalRow === undefined ? [] : [totalRow])];
  const [first] = places;
  if (first === undefined) return [];
  const numbers = places.map((place) => place + 1).join(language === "zh-CN" ? "、" : ", ");
  const all: Message = {
    intent: "info",
    text: words.subtotals(places.length, numbers),
    cell: { sheetId, row: first, column },
    ...(rows.length === 1 && {
      action: {
        label: words.takeIn,
        act: () => dispatch({ kind: "takeIn", label: rows[0]?.label ?? "" }),
      },
    }),
  };
  const odd = rows.flatMap(({ place, label, shown, sum }): Message[] =>
    shown === undefined || shown.eq(sum)
      ? []
      : [
          {
            intent: "warning",
            text: words.subtotalOff(
              label,
              shownNumber(shown, language),
              shownNumber(sum, language),
            ),
            cell: { sheetId, row: place, column: column + (driver ?? 0) },
            action: { label: words.takeIn, act: () => dispatch({ kind: "takeIn", label }) },
          },
        ],
  );
  return [all, ...odd];
}

/** Numbers that were written as text, in the columns that are used, and how they are read. */
function useRead(table: SheetTable, columns: Columns): readonly Message[] {
  const { targets: words } = useWords();
  const language = useLanguage();
  const used = Object.values(columns).flatMap((column) => table.sums[column] ?? [column]);
  const cells = table.formulas.flatMap((line, row) =>
    used.flatMap((column) => {
      const [text, value] = [line[column], table.rows[row]?.[column]];
      const isRead = typeof text === "string" && typeof value === "number" && !text.startsWith("=");
      return isRead ? [{ row, column, text, value }] : [];
    }),
  );
  const [first] = cells;
  if (!first) return [];
  const shown = shownNumber(ofCell(first.value), language);
  const place = { row: table.places[first.row] ?? 0, column: table.column + first.column };
  return [
    {
      intent: "info",
      text: words.readAsNumbers(cells.length, first.text, shown),
      cell: { sheetId: table.sheetId, ...place },
    },
  ];
}

/** What to look at once more: unused levels, names that look alike, a year that is off. */
function useDoubts(table: SheetTable, columns: Columns): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    const list = (texts: readonly string[]): string =>
      texts.slice(0, listed).join(words.appraisal.listSeparator);
    const unused = unusedLevels(table, columns);
    const alike = likeNames(table, columns).map((names) => names.join(" / "));
    const off = yearDoubt(table);
    const rows = (off?.places ?? []).map((place) => String(place + 1));
    const show = (value: Decimal): string => shownNumber(value, language);
    const yearOff: Message[] = off
      ? [
          {
            intent: "warning",
            text: words.targets.yearOff(off.header, list(rows), show(off.year), show(off.sum)),
            cell: {
              sheetId: table.sheetId,
              row: off.places[0] ?? 0,
              column: table.column + off.column,
            },
          },
        ]
      : [];
    const said = [
      ...(unused.length > 0 ? [words.targets.unusedLevels(list(unused))] : []),
      ...(alike.length > 0 ? [words.targets.alike(list(alike))] : []),
    ];
    return [...said.map((text): Message => ({ intent: "warning", text })), ...yearOff];
  }, [table, columns, words, language]);
}

function useSourceMessages({ table, columns }: Settled): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    if (columns.driver === undefined)
      return [
        { intent: "error", text: words.common.headerMissing(words.targets.roles.driver) },
      ] as const;
    const refusals = sourceRefusals(table, columns).map(({ refusal, column }) =>
      refusalMessage(refusal, language, {
        sheetId: table.sheetId,
        places: table.places,
        column: table.column + column,
      }),
    );
    const header = table.headers[columns.driver] ?? "";
    const ready = words.targets.ready(table.rows.length, header);
    return refusals.length > 0 ? refusals : ([{ intent: "info", text: ready }] as const);
  }, [table, columns, words, language]);
}
