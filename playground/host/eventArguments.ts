/** The arguments of Excel's events, from what an edit did. */
import { boxAddress } from "../workbook/box";
import type { Edit, EditBatch } from "../workbook/edits";
import type { Scalar, Workbook } from "../workbook/model";
import { EventType, workbookSource, type HostEvent } from "./eventTypes";
import { tableChanges, tableSelections } from "./partEvents";
import { plainValue, valueType } from "./values";

/** Id of a block for `event.getRange(context)`: sheet id and address. */
export const eventReference = (sheet: string, address: string): string => `${sheet}|${address}`;

export function eventsOf(batch: EditBatch, workbook: Workbook): HostEvent[] {
  const trigger = batch.origin === "addin" ? "ThisLocalAddin" : "Unknown";
  return batch.edits.flatMap((edit) => eventsOfEdit(edit, trigger, workbook));
}

function eventsOfEdit(edit: Edit, triggerSource: string, workbook: Workbook): HostEvent[] {
  if (edit.kind === "workbookChanged" || edit.kind === "recalculated") return [];
  const worksheetId = edit.sheet;
  const source = "Local";
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
      return [event(EventType.changed, change), ...tableChanges(workbook, worksheetId, edit.box, change)];
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

function valueDetails(before: Scalar | undefined, after: Scalar | undefined) {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
