import { parseBox } from "../../workbook/box";
import type { Hyperlink } from "../../workbook/model";
import type { Relationship } from "../parts/relationships";
import { type XmlElement, attribute, relationshipId } from "../xml/tree";

/** A `<hyperlink>`; null when its place is none. The web address stands in the sheet's relationships. */
export function readHyperlink(element: XmlElement, relationships: ReadonlyMap<string, Relationship>): Hyperlink | null {
  const box = parseBox(attribute(element, "ref"));
  if (!box) return null;
  const id = relationshipId(element);
  const outside = relationships.get(id ?? "");
  const place = attribute(element, "location");
  const screenTip = attribute(element, "tooltip");
  if (!outside) return { box, address: null, documentReference: place, screenTip };
  return { box, address: place ? `${outside.target}#${place}` : outside.target, documentReference: null, screenTip };
}
