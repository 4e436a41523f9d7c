/** Events of tables and charts: what is added and deleted, and edits and selections inside a table. */
import { boxAddress, intersection } from "../workbook/box";
import type { EditBatch } from "../workbook/edits";
import type { Box, Workbook } from "../workbook/model";
import { sheetById } from "../workbook/read";
import { EventType, workbookSource, type HostEvent } from "./eventTypes";

const source = "Local";

/** A block was edited: for each table that it touches. `change` is what all events of changed cells say. */
export function tableChanges(workbook: Workbook, worksheetId: string, box: Box, change: object): HostEvent[] {
  const tables = sheetById(workbook, worksheetId)?.tables ?? [];
  return tables
    .filter((table) => intersection(table.box, box))
    .map(({ id }) => ({
      type: EventType.tableChanged,
      sources: [id, worksheetId, workbookSource],
      arguments: { worksheetId, tableId: id, ...change },
    }));
}

/** A block was selected: for each table of its sheet the part inside it, "" for none. */
export function tableSelections(workbook: Workbook, worksheetId: string, box: Box): HostEvent[] {
  const tables = sheetById(workbook, worksheetId)?.tables ?? [];
  return tables.map((table) => {
    const inside = intersection(table.box, box);
    return {
      type: EventType.tableSelectionChanged,
      sources: [table.id],
      arguments: { worksheetId, tableId: table.id, address: inside ? boxAddress(inside) : "" },
    };
  });
}

interface Part {
  readonly kind: "table" | "chart";
  readonly worksheetId: string;
  readonly name: string;
}

function partsOf(workbook: Workbook): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const sheet of workbook.sheets) {
    for (const { id, name } of sheet.tables) parts.set(`table ${id}`, { kind: "table", worksheetId: sheet.id, name });
    for (const { id, name } of sheet.charts) parts.set(`chart ${id}`, { kind: "chart", worksheetId: sheet.id, name });
  }
  return parts;
}

/** Knows the tables and charts there were, and tells which came and went. */
export class PartWatch {
  private known: Map<string, Part>;

  constructor(private readonly workbook: Workbook) {
    this.known = partsOf(workbook);
  }

  eventsOf({ edits }: EditBatch): HostEvent[] {
    const touched = edits.some(
      (edit) =>
        edit.kind === "sheetAdded" ||
        edit.kind === "sheetDeleted" ||
        (edit.kind === "sheetChanged" && (edit.field === "tables" || edit.field === "charts")),
    );
    if (!touched) return [];
    const before = this.known;
    this.known = partsOf(this.workbook);
    const added = [...this.known].filter(([key]) => !before.has(key)).map(([key, part]) => partEvent(key, part, true));
    const gone = [...before].filter(([key]) => !this.known.has(key)).map(([key, part]) => partEvent(key, part, false));
    return [...added, ...gone];
  }
}

function partEvent(key: string, { kind, worksheetId, name }: Part, added: boolean): HostEvent {
  const id = key.slice(kind.length + 1);
  if (kind === "chart") {
    const type = added ? EventType.chartAdded : EventType.chartDeleted;
    return { type, sources: [worksheetId], arguments: { chartId: id, source, worksheetId } };
  }
  return {
    type: added ? EventType.tableAdded : EventType.tableDeleted,
    sources: [worksheetId, workbookSource],
    arguments: { tableId: id, tableName: name, source, worksheetId },
  };
}
