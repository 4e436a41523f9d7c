import type { ReferenceSettings } from "../settings";
import { joinBlanks } from "../words/blanks";
import { rewritten, writeReference } from "../words/reference";
import { textFix } from "./finding";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const refStyle: Rule<"style" | "set" | "blanks" | "glued"> = {
  meta: {
    id: "ref-style",
    family: "reference",
    severity: "warning",
    fix: "safe",
    title: "Reference written another way",
    description: "A reference is written in another way than most of its sheet's references, or than settings say.",
    messages: {
      style: "Expected “{expected}”, as this sheet writes its references; found {found}.",
      set: "Expected “{expected}”, as the settings say; found {found}.",
      blanks: "Expected “{expected}” with plain single blanks; found other white space in it.",
      glued: "Expected a blank between “{expected}” and the title; found none.",
    },
  },

  reference: ({ reference, ref, refCell, refCellText, reading }, { sheet }, report) => {
    if (reference === null) return;
    const after = rewritten(refCellText, reading, sheet.style);
    if (after === refCellText) return;
    const expected = writeReference(reference, sheet.style).trim();
    // With the dash or colon behind it: what stands before the title.
    const written = refCellText.slice(0, refCellText.length - reading.rest.length).trim();
    const message = messageFor(written, expected, sheet.settings);
    const fix = textFix("safe", refCell, refCellText, after);
    report(message, { cell: refCell, ref, data: { expected, found: quoted(written) }, fix });
  },
};

function messageFor(written: string, expected: string, { afterPrefix, afterGroup, digits }: ReferenceSettings) {
  if (written === expected) return "glued";
  if (joinBlanks(written, " ") === joinBlanks(expected, " ")) return "blanks";
  return [afterPrefix, afterGroup, digits].every((set) => set === "detected") ? "style" : "set";
}

export const refStyleDoc = (): RuleDoc => ({
  why: "A search for “KA.02.03” does not find “KA 02 03”. House style is what most references of the sheet have, whatever that is, unless settings name one; where two ways are equally common, the first. Only the reference is rewritten: the title stays as it is.",
  good: [
    {
      says: "KA 01.01 throughout is this sheet's house style",
      cells: [HEADER, row("KA 01.01 Build homes"), row("KA 01.02 Mend roofs")],
    },
  ],
  bad: [
    {
      says: "Blanks for points, a full stop or a dash behind",
      cells: [
        HEADER,
        row("KA.01.01 Build homes"),
        row("KA.01.02 Mend roofs"),
        row("KA 01 03 Let flats"),
        row("KA.01.04. Plant trees"),
        row("KA.01.05 -Sweep streets"),
        row("KA.01.06 Light streets"),
      ],
      found: ["A4", "A5", "A6"],
    },
  ],
});
