/** Edits of the workbook outside its sheets: names, custom XML, properties, settings, structure protection. */
import type { CustomXmlPart, DefinedName, DocumentProperties, Sheet, Workbook, WorkbookAspect } from "./model";
import { clearUndo, edit, perform } from "./journal";

const aspects = { names: "names", structureProtected: "protection" } as const satisfies Partial<
  Record<keyof Workbook, WorkbookAspect>
>;

/** Replaces a field of the workbook: `setWorkbookField(workbook, "names", [...workbook.names, name])`. */
export function setWorkbookField<K extends keyof typeof aspects>(
  workbook: Workbook,
  field: K,
  value: Workbook[K],
): void {
  const before = workbook[field];
  const about = { kind: "workbookChanged", aspect: aspects[field] } as const;
  const set = (to: Workbook[K]) => () => {
    workbook[field] = to;
    workbook.changedAspects.add(aspects[field]);
  };
  perform(workbook, { redo: set(value), undo: set(before), done: about, undone: about });
}

/** Changes a defined name in place: `changeName(workbook, name, { visible: false })`. */
export function changeName(workbook: Workbook, name: DefinedName, change: Partial<DefinedName>): void {
  assign(workbook, name, change, "names");
}

export function changeProperties(workbook: Workbook, change: Partial<DocumentProperties>): void {
  assign(workbook, workbook.properties, change, "properties");
}

export function changeXml(workbook: Workbook, part: CustomXmlPart, xml: string): void {
  assign(workbook, part, { xml }, "customXml");
}

function assign<T extends object>(workbook: Workbook, target: T, change: Partial<T>, aspect: WorkbookAspect): void {
  const before = { ...target };
  const about = { kind: "workbookChanged", aspect } as const;
  const set = (to: Partial<T>) => () => {
    Object.assign(target, to);
    workbook.changedAspects.add(aspect);
  };
  perform(workbook, { redo: set(change), undo: set(before), done: about, undone: about });
}

export function addXmlPart(workbook: Workbook, part: CustomXmlPart): void {
  const about = { kind: "workbookChanged", aspect: "customXml" } as const;
  perform(workbook, { redo: () => put(workbook, part), undo: () => take(workbook, part), done: about, undone: about });
}

export function deleteXmlPart(workbook: Workbook, part: CustomXmlPart): void {
  const about = { kind: "workbookChanged", aspect: "customXml" } as const;
  perform(workbook, { redo: () => take(workbook, part), undo: () => put(workbook, part), done: about, undone: about });
}

function put(workbook: Workbook, part: CustomXmlPart): void {
  workbook.customXml.push(part);
  workbook.changedAspects.add("customXml");
}

function take(workbook: Workbook, part: CustomXmlPart): void {
  workbook.customXml.splice(workbook.customXml.indexOf(part), 1);
  workbook.changedAspects.add("customXml");
}

/** Sets a workbook setting; undefined deletes it. The value must be what JSON can hold. */
export function setSetting(workbook: Workbook, key: string, value: unknown): void {
  setEntry(workbook, workbook.settings, key, value, () => workbook.changedAspects.add("settings"), {
    kind: "workbookChanged",
    aspect: "settings",
  });
}

/** Sets a sheet's custom property; undefined deletes it. */
export function setSheetProperty(workbook: Workbook, sheet: Sheet, key: string, value: string | undefined): void {
  setEntry(workbook, sheet.customProperties, key, value, () => workbook.changedAspects.add("sheets"), {
    kind: "sheetChanged",
    sheet: sheet.id,
    field: "customProperties",
  });
}

function setEntry<V>(
  workbook: Workbook,
  map: Map<string, V>,
  key: string,
  value: V | undefined,
  mark: () => void,
  about: Parameters<typeof perform>[1]["done"],
): void {
  const before = map.get(key);
  const set = (to: V | undefined) => () => {
    if (to === undefined) map.delete(key);
    else map.set(key, to);
    mark();
  };
  perform(workbook, { redo: set(value), undo: set(before), done: about, undone: about });
}

/** Protects or unprotects the structure. As in Excel, nothing before it can be undone. */
export function protectStructure(workbook: Workbook, isProtected: boolean): void {
  edit(workbook, "person", () => {
    setWorkbookField(workbook, "structureProtected", isProtected);
    clearUndo(workbook);
  });
}
