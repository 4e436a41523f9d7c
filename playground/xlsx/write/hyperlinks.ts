import { boxAddress } from "../../workbook/box";
import type { Hyperlink } from "../../workbook/model";
import type { Package } from "../parts/package";
import { NAMESPACE, RELATION } from "../parts/vocabulary";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { childrenNamed, relationshipId } from "../xml/tree";
import { writeList } from "./lists";

/** Web addresses stand in the sheet's relationships, one for each link; those of links that are gone go too. */
export function writeHyperlinks(
  editor: PartEditor,
  parts: Package,
  part: string,
  before: readonly (Hyperlink | null)[],
  now: readonly Hyperlink[],
): (Hyperlink | null)[] {
  const render = ({ box, address, documentReference, screenTip }: Hyperlink) =>
    tag("hyperlink", {
      ref: boxAddress(box),
      ...(address === null
        ? {}
        : { "xmlns:r": NAMESPACE.office, "r:id": parts.relate(part, RELATION.hyperlink, address, true) }),
      location: address === null ? (documentReference ?? undefined) : undefined,
      tooltip: screenTip || undefined,
    });
  const elements = childrenNamed(editor.child("hyperlinks"), "hyperlink");
  const result = writeList(editor, { list: "hyperlinks", entry: "hyperlink", counted: false, render }, before, now);
  const left = new Set(result.map((link) => JSON.stringify(link)));
  elements.forEach((element, index) => {
    const id = relationshipId(element);
    if (id !== null && before[index] && !left.has(JSON.stringify(before[index]))) parts.unrelate(part, id);
  });
  return result;
}
