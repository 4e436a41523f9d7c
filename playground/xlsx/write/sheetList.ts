import type { Sheet, Workbook } from "../../workbook/model";
import { NAMESPACE } from "../parts/vocabulary";
import type { SheetSource } from "../source";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { withAttributes } from "../xml/splices";
import { type XmlElement, attribute, childrenNamed, number, relationshipId } from "../xml/tree";

type Sources = ReadonlyMap<string, SheetSource>;

/** The workbook's sheets in their new order. */
export interface SheetOrder {
  /** Ids of worksheets by their place among all sheets; null for a chart sheet. */
  readonly places: readonly (string | null)[];
  /** New place for each old one; null for a sheet that is gone. */
  readonly moved: readonly (number | null)[];
}

interface Entry {
  readonly id: string | null;
  readonly old: number | null;
  readonly xml: string;
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * Writes the list of sheets: entries that are there keep their numbers and whatever else they say; a chart sheet, which
 * the model does not have, stays behind the sheet that it followed.
 */
export function writeSheetList(
  editor: PartEditor,
  workbook: Workbook,
  before: Sources,
  now: Sources,
): { readonly order: SheetOrder; readonly renamed: ReadonlySet<string> } {
  const list = editor.child("sheets");
  const elements = childrenNamed(list, "sheet");
  const idOf = new Map([...before].map(([id, { relationId }]) => [relationId, id]));
  const oldIds = elements.map((element) => idOf.get(relationshipId(element) ?? "") ?? null);
  let lastNumber = Math.max(0, ...elements.map((element) => number(element, "sheetId", 0)));
  const entries = workbook.sheets.map((sheet): Entry => {
    const old = oldIds.indexOf(sheet.id);
    const element = elements[old];
    if (element) return { id: sheet.id, old, xml: changedEntry(editor, element, sheet) };
    const relationId = now.get(sheet.id)?.relationId;
    const state = STATES[sheet.visibility] ?? undefined;
    const attributes = {
      name: sheet.name,
      sheetId: ++lastNumber,
      state,
      "xmlns:r": NAMESPACE.office,
      "r:id": relationId,
    };
    return { id: sheet.id, old: null, xml: tag("sheet", attributes) };
  });
  elements.forEach((element, old) => {
    if (oldIds[old] !== null) return;
    const after = entries.findIndex((each) => each.old === old - 1);
    entries.splice(after + 1, 0, { id: null, old, xml: editor.raw(element) });
  });
  const changed = entries.some(({ old, xml }, place) => {
    const element = elements[place];
    return old !== place || !element || editor.raw(element) !== xml;
  });
  if (changed || entries.length !== elements.length)
    editor.put("sheets", tag("sheets", {}, ...entries.map(({ xml }) => xml)));
  const order = {
    places: entries.map(({ id }) => id),
    moved: elements.map((_, old) => {
      const place = entries.findIndex((each) => each.old === old);
      return place < 0 ? null : place;
    }),
  };
  const renamed = workbook.sheets.filter((sheet) => {
    const element = elements[oldIds.indexOf(sheet.id)];
    return element && attribute(element, "name") !== sheet.name;
  });
  return { order, renamed: new Set(renamed.map((sheet) => sheet.id)) };
}

function changedEntry(editor: PartEditor, element: XmlElement, sheet: Sheet): string {
  const changes: Record<string, string | null> = {};
  if (attribute(element, "name") !== sheet.name) changes.name = sheet.name;
  const state = STATES[sheet.visibility];
  if ((attribute(element, "state") || "visible") !== (state ?? "visible")) changes.state = state;
  return withAttributes(editor.raw(element), changes);
}
