import { byId, type Relationship } from "../parts/relationships";
import { WorkbookFileError } from "../workbookFileError";
import { type XmlElement, attribute, child, childrenNamed, flag, number, relationshipId } from "../xml/tree";

/** An entry of the workbook's list of sheets, chart sheets among them. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly relationId: string;
  /** The part of a worksheet; null for a chart or dialog sheet. */
  readonly part: string | null;
}

export function readSheetEntries(root: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  const targets = byId(relationships);
  const taken = new Set<string>();
  return childrenNamed(child(root, "sheets"), "sheet").map((element) => {
    const name = attribute(element, "name");
    checkName(name, taken);
    const relationId = relationshipId(element) ?? "";
    const target = targets.get(relationId);
    if (!target) {
      throw new WorkbookFileError(
        `Expected the sheet "${name}" to have a part in the workbook; found none: get a fresh copy of the file, or open it in Excel and save it again.`,
      );
    }
    const state = attribute(element, "state");
    return {
      name,
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      relationId,
      part: target.kind === "worksheet" ? target.target : null,
    };
  });
}

/** Excel tells sheets by their names, without case; ours are told so too. */
function checkName(name: string, taken: Set<string>): void {
  const key = name.toLowerCase();
  if (name !== "" && !taken.has(key)) {
    taken.add(key);
    return;
  }
  const found = name === "" ? "one without a name" : `two called "${name.slice(0, 40)}"`;
  throw new WorkbookFileError(
    `Expected sheets with names of their own; found ${found}: open the file in Excel, let Excel repair it, and save it again.`,
  );
}

/** A name as the file has it; `sheet` counts all sheets, chart sheets among them. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  readonly sheet: number | null;
}

export function readNames(root: XmlElement): NameEntry[] {
  return childrenNamed(child(root, "definedNames"), "definedName").map((element) => ({
    name: attribute(element, "name"),
    formula: `=${element.text}`,
    visible: !flag(element, "hidden"),
    comment: attribute(element, "comment"),
    sheet: element.attributes.has("localSheetId") ? number(element, "localSheetId", 0) : null,
  }));
}

/** Names that Excel keeps for itself: print areas, print titles, filters. */
export function isBuiltInName(name: string): boolean {
  return name.toLowerCase().startsWith("_xlnm.");
}
