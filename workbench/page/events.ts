import { ICommandService, type IExecutionOptions } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { type Area, addressOf, bounding } from "../host/area";
import type { Host } from "../host/host";
import type { Push } from "../host/wire";

const sheetChanged = 10;
const sheetDeleted = 15;
const selectionChanged = 2;
const events = 65_536;

/** Rows and columns that come, go or move change a sheet as well. */
const reshaping = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
]);

interface ValueMutation {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Tells the add-in what happens on the sheets: where the selection went, which cells were changed,
 * which sheet was deleted.
 */
export function tellEvents(host: Host): void {
  const { injector } = host.engine;
  injector
    .get(SheetsSelectionsService)
    .selectionMoveEnd$.subscribe(() =>
      host.push([
        { messageCategory: events, messageType: selectionChanged, targetId: "", message: "{}" },
      ]),
    );
  injector
    .get(ICommandService)
    .onCommandExecuted((command, options?: IExecutionOptions & { fromFormula?: boolean }) => {
      if (command.id === "sheet.mutation.remove-sheet")
        return host.push([
          deletionOf((command.params as { readonly subUnitId: string }).subUnitId),
        ]);
      if (reshaping.has(command.id)) {
        const { subUnitId } = (command.params ?? {}) as ValueMutation;
        return (
          subUnitId && host.push(changeOf(subUnitId, { row: 0, column: 0, rows: 1, columns: 1 }))
        );
      }
      if (
        command.id !== "sheet.mutation.set-range-values" ||
        options?.onlyLocal ||
        options?.fromFormula
      )
        return;
      const { subUnitId, cellValue } = (command.params ?? {}) as ValueMutation;
      const area = cellValue && areaOfCells(cellValue);
      if (subUnitId && area) host.push(changeOf(subUnitId, area));
    });
}

function changeOf(worksheetId: string, area: Area): Push[] {
  const message = JSON.stringify({
    changeType: "RangeEdited",
    source: "Local",
    worksheetId,
    address: addressOf(area),
    triggerSource: "Unknown",
    shiftDirection: "None",
  });
  return [worksheetId, "Workbook"].map((targetId) => ({
    messageCategory: events,
    messageType: sheetChanged,
    targetId,
    message,
  }));
}

function deletionOf(worksheetId: string): Push {
  return {
    messageCategory: events,
    messageType: sheetDeleted,
    targetId: "Workbook",
    message: JSON.stringify({ source: "Local", worksheetId }),
  };
}

function areaOfCells(
  cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Area | undefined {
  const places = Object.entries(cells).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map((column): Area => ({
      row: Number(row),
      column: Number(column),
      rows: 1,
      columns: 1,
    })),
  );
  return places.length === 0 ? undefined : places.reduce(bounding);
}
