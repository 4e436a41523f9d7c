import { writeReference } from "../words/reference";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const refMalformed: Rule<"malformed"> = {
  meta: {
    id: "ref-malformed",
    family: "reference",
    severity: "error",
    fix: null,
    title: "Reference cannot be read",
    description: "A Key Activity begins with what should be a reference and cannot be read as one.",
    messages: { malformed: "Expected a reference such as {sample}; found {found}." },
  },

  reference: ({ reference, refAsWritten, refCell }, { sheet }, report) => {
    if (reference !== null || refAsWritten === "") return;
    const sample = writeReference({ group: 1, number: 3, suffix: "" }, sheet.style).trim();
    report("malformed", { cell: refCell, data: { sample, found: quoted(refAsWritten) } });
  },
};

export const refMalformedDoc = (): RuleDoc => ({
  why: "A reference with a part missing or a slip in it leads nowhere. Which one was meant only the sheet's owner knows, so nothing is suggested.",
  good: [
    {
      says: "Group and number, perhaps a suffix letter",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02a Mend roofs")],
    },
  ],
  bad: [
    {
      says: "A group without a number",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01. Mend roofs")],
      found: ["A3"],
    },
  ],
});
