import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const refWrongGroup: Rule<"code" | "most"> = {
  meta: {
    id: "ref-wrong-group",
    family: "reference",
    severity: "error",
    fix: "suggested",
    title: "Reference of another group",
    description: "A reference's group is not that of the objective or priority above it.",
    messages: {
      code: "Expected a reference of group {group} under {heading}; found {found}.",
      most: "Expected a reference of group {group}, as most under {heading} have; found {found}.",
    },
  },

  reference: (activity, { sheet, groupAbove, proposedFix }, report) => {
    const { reference, ref, refAsWritten, refCell, heading } = activity;
    const above = groupAbove(activity);
    if (reference === null || above === null || above.group === reference.group) return;
    const label = heading === null ? "" : (sheet.headings[heading]?.label ?? "");
    const data = {
      group: String(above.group).padStart(2, "0"),
      heading: above.because === "code" ? label : quoted(label),
      found: quoted(refAsWritten),
    };
    report(above.because, { cell: refCell, ref, data, fix: proposedFix(activity) });
  },
};

export const refWrongGroupDoc = (): RuleDoc => ({
  why: "The first number of a reference says where the Key Activity belongs. It is held against the code of the heading above (“CA 3” asks for group 03), and where headings have no codes against what most Key Activities under the heading have. Where a heading stands on the sheet proves nothing.",
  good: [
    {
      says: "The group is the objective's code",
      cells: [
        ["CA 1: Homes"],
        HEADER,
        row("KA.01.01 Build homes"),
        ["CA 2: Streets"],
        HEADER,
        row("KA.02.01 Sweep streets"),
      ],
    },
  ],
  bad: [
    {
      says: "The code says 02",
      cells: [
        ["CA 1: Homes"],
        HEADER,
        row("KA.01.01 Build homes"),
        ["CA 2: Streets"],
        HEADER,
        row("KA.02.01 Sweep streets"),
        row("KA.01.02 Light streets"),
      ],
      found: ["A7"],
    },
  ],
});
