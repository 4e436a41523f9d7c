/** The arguments of Excel's events, from what an edit did. */
import { blocksOf, type Place } from "../workbook/blocks";
import { boxAddress, cellAddress, isEntireColumn, isEntireRow } from "../workbook/box";
import type { Edit, EditBatch, Origin } from "../workbook/edits";
import type { Box, Scalar, Workbook } from "../workbook/model";
import { EventType, workbookSource, type HostEvent } from "./eventTypes";
import { tableChanges, tableSelections } from "./partEvents";
import { plainValue, valueType } from "./values";

/** Id of a block for `event.getRange(context)`: sheet id and address. */
export const eventReference = (sheet: string, address: string): string => `${sheet}|${address}`;

export function eventsOf(batch: EditBatch, workbook: Workbook): HostEvent[] {
  const shifted = new Set(batch.edits.flatMap((edit) => (edit.kind === "shifted" ? [edit.sheet] : [])));
  const heard = batch.edits.filter((edit) => edit.kind !== "cells" || !shifted.has(edit.sheet));
  return [...heard.flatMap((edit) => eventsOfEdit(edit, batch.origin, workbook)), ...calculated(batch)];
}

/** Once for each sheet on which a formula has another result. */
function calculated({ edits }: EditBatch): HostEvent[] {
  const places = new Map<string, Place[]>();
  for (const edit of edits) {
    if (edit.kind !== "recalculated") continue;
    const place = { row: edit.box.top, column: edit.box.left };
    const onSheet = places.get(edit.sheet);
    if (onSheet) onSheet.push(place);
    else places.set(edit.sheet, [place]);
  }
  return [...places].map(([worksheetId, cells]) => ({
    type: EventType.calculated,
    sources: [worksheetId, workbookSource],
    arguments: { worksheetId, address: addresses(blocksOf(cells)) },
  }));
}

const addresses = (boxes: readonly Box[]): string => boxes.map(boxAddress).join(",");

function eventsOfEdit(edit: Edit, origin: Origin, workbook: Workbook): HostEvent[] {
  if (edit.kind === "workbookChanged" || edit.kind === "recalculated") return [];
  const worksheetId = edit.sheet;
  const source = origin === "remote" ? "Remote" : "Local";
  const triggerSource = origin === "addin" ? "ThisLocalAddin" : "Unknown";
  const event = (type: number, args: object, id = worksheetId): HostEvent => ({
    type,
    sources: [id, workbookSource],
    arguments: { worksheetId: id, ...args },
  });
  switch (edit.kind) {
    case "cells":
    case "formats": {
      const address = boxAddress(edit.box);
      const place = { source, address, referenceId: eventReference(worksheetId, address) };
      if (edit.kind === "formats") return [event(EventType.formatChanged, place)];
      const details = edit.single ? valueDetails(edit.single.before, edit.single.after) : {};
      const shared = { changeType: "RangeEdited", shiftDirection: "None", triggerSource, ...details };
      const change = { ...place, ...shared };
      const formulaDetails = edit.formulas.map(({ row, column, before }) => ({
        cellAddress: cellAddress(row, column),
        previousFormula: before ?? "",
      }));
      return [
        event(EventType.changed, change),
        ...tableChanges(workbook, worksheetId, edit.box, change),
        ...(formulaDetails.length > 0 ? [event(EventType.formulaChanged, { source, formulaDetails })] : []),
      ];
    }
    case "shifted": {
      const address = boxAddress(edit.box);
      const changeType = `${lineOf(edit.box)}${edit.change}`;
      const referenceId = eventReference(worksheetId, address);
      return [event(EventType.changed, { source, triggerSource, changeType, address, referenceId })];
    }
    case "sorted": {
      const type = edit.axis === "rows" ? EventType.rowSorted : EventType.columnSorted;
      return [event(type, { source, address: addresses(edit.boxes) })];
    }
    case "selection":
      return [
        event(EventType.selectionChanged, { address: boxAddress(edit.box) }),
        ...tableSelections(workbook, worksheetId, edit.box),
      ];
    case "activated":
      return [event(EventType.deactivated, {}, edit.before), event(EventType.activated, {})];
    case "sheetAdded":
      return [event(EventType.added, { source })];
    case "sheetDeleted":
      return [event(EventType.deleted, { source })];
    case "sheetMoved":
      return [event(EventType.moved, { source })];
    case "sheetRenamed":
      return [event(EventType.nameChanged, { source, nameBefore: edit.before, nameAfter: edit.after })];
    case "sheetVisibility":
      return [
        event(EventType.visibilityChanged, { source, visibilityBefore: edit.before, visibilityAfter: edit.after }),
      ];
    case "sheetChanged": {
      if (edit.field !== "protection") return [];
      const sheet = workbook.sheets.find((each) => each.id === edit.sheet);
      return [event(EventType.protectionChanged, { source, isProtected: Boolean(sheet?.protection) })];
    }
  }
}

const lineOf = (box: Box): string => (isEntireRow(box) ? "Row" : isEntireColumn(box) ? "Column" : "Cell");

function valueDetails(before: Scalar | undefined, after: Scalar | undefined) {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
