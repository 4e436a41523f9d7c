import type { DefinedName, Sheet, Workbook } from "../../workbook/model";
import { type NameEntry, isBuiltInName, readNames } from "../read/workbookPart";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { encodeXml } from "../xml/text";
import { type XmlElement, childrenNamed } from "../xml/tree";
import { FILTER_NAME, sheetNames } from "./printNames";
import type { SheetOrder } from "./sheetList";

type Written = Pick<DefinedName, "name" | "formula" | "visible" | "comment">;

/**
 * Writes the workbook's names. One that did not change keeps its writing; those of sheets that are gone go with them.
 * `own` are the sheets whose own names (print area, titles, filter) are to be written anew.
 */
export function writeNames(editor: PartEditor, workbook: Workbook, order: SheetOrder, own: ReadonlySet<Sheet>): void {
  const wanted = new Map(workbook.names.map((name) => [keyOf(name.name, name.scope), name]));
  const wantedOwn = new Map([...own].map((sheet) => [sheet.id, new Map(sheetNames(sheet))]));
  const elements = childrenNamed(editor.child("definedNames"), "definedName");
  const entries = readNames(editor.root);
  const kept = elements.map((element, index): string => {
    const entry = entries[index];
    const place = entry?.sheet == null ? null : (order.moved[entry.sheet] ?? null);
    if (!entry || (entry.sheet !== null && place === null)) return "";
    const scope = place === null ? null : (order.places[place] ?? null);
    const asWas = (name: Written) =>
      place === entry.sheet && sameName(entry, name) ? editor.raw(element) : nameXml(name, place, element);
    // A chart sheet's names are no part of the model.
    if (place !== null && scope === null) return asWas(entry);
    if (isBuiltInName(entry.name)) {
      const names = wantedOwn.get(scope ?? "");
      if (!names || !isSheetName(entry.name)) return asWas(entry);
      const formula = names.get(entry.name);
      names.delete(entry.name);
      return formula === undefined ? "" : asWas({ ...entry, formula });
    }
    const key = keyOf(entry.name, scope);
    const name = wanted.get(key);
    wanted.delete(key);
    return name ? asWas(name) : "";
  });
  const placeOf = (scope: string | null) => (scope === null ? null : order.places.indexOf(scope));
  const added = [...wanted.values()].map((name) => nameXml(name, placeOf(name.scope)));
  for (const [id, names] of wantedOwn) {
    for (const [name, formula] of names) {
      added.push(nameXml({ name, formula, visible: name !== FILTER_NAME, comment: "" }, placeOf(id)));
    }
  }
  const now = [...kept, ...added].filter((xml) => xml !== "");
  if (now.join("\n") === elements.map((each) => editor.raw(each)).join("\n")) return;
  editor.put("definedNames", now.length === 0 ? "" : tag("definedNames", {}, ...now));
}

function isSheetName(name: string): boolean {
  return ["_xlnm._filterdatabase", "_xlnm.print_area", "_xlnm.print_titles"].includes(name.toLowerCase());
}

/** Names compare without case. */
function keyOf(name: string, scope: string | null): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}

function sameName(entry: NameEntry, name: Written): boolean {
  const { formula, visible, comment } = name;
  return (
    entry.name === name.name && entry.formula === formula && entry.visible === visible && entry.comment === comment
  );
}

function nameXml({ name, formula, visible, comment }: Written, place: number | null, before?: XmlElement): string {
  const attributes = {
    ...Object.fromEntries(before?.attributes ?? []),
    name,
    comment: comment || undefined,
    localSheetId: place ?? undefined,
    hidden: visible ? undefined : true,
  };
  return tag("definedName", attributes, encodeXml(formula.replace(/^=/, "")));
}
