import type { Contribution, DeliveryPlan } from "../tracker/tracker";
import { HEADER, PLAN_HEADER, row } from "./exampleCells";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const planOutcomeUnknown: Rule<"unknown"> = {
  meta: {
    id: "plan-outcome-unknown",
    family: "plan",
    severity: "error",
    fix: null,
    title: "Outcome not defined",
    description: "A Key Activity of the delivery plan contributes to an outcome that the plan does not define.",
    messages: { unknown: "Expected outcomes that the plan defines ({defined}); found {codes}." },
  },

  plan: ({ plan }, report) => {
    const defined = outcomesOf(plan);
    if (defined.length === 0) return;
    const known = new Set(defined);
    for (const { ref, contributesTo } of plan.activities) {
      const unknown = contributesTo.filter(({ code }) => !known.has(code));
      for (const [cell, codes] of byCell(unknown)) {
        report("unknown", { cell, ref, data: { defined: rangeText(defined), codes: listText(codes) } });
      }
    }
  },
};

/** Those with a prefix that its KAs cite: the codes of its measures are defined in the same way. */
function outcomesOf({ outcomes, activities }: DeliveryPlan): string[] {
  const cited = new Set(activities.flatMap(({ contributesTo }) => contributesTo.map(({ code }) => prefixOf(code))));
  return outcomes.filter((code) => cited.has(prefixOf(code)));
}

function prefixOf(code: string): string {
  return code.slice(0, code.indexOf(" "));
}

function byCell(contributions: readonly Contribution[]): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  for (const { cell, code } of contributions) {
    const codes = cells.get(cell);
    if (codes) codes.push(code);
    else cells.set(cell, [code]);
  }
  return cells;
}

/** "CO 1 to CO 23", in the order in which the plan defines them. */
function rangeText(codes: readonly string[]): string {
  return codes.length > 2 ? `${codes[0] ?? ""} to ${codes.at(-1) ?? ""}` : listText(codes);
}

const OUTCOMES = [["CO 1 There will be homes"], ["CO 2 Roofs will be tight"], ["CO 3 Streets will be clean"]];

export const planOutcomeUnknownDoc = (): RuleDoc => ({
  why: "A Key Activity that contributes to nothing that the plan wants is a slip in the number, or an outcome that was taken out. Outcomes are the lines that begin with a code (“CO 1 There will be homes”); “Contributes to CO 1, 2 & 3”, “CO 17-23” and “CO 21, CO 20” are read as they are meant, and a dash with nothing behind it is no range. Nothing is reported where the plan defines no outcomes.",
  good: [
    {
      says: "A list and a range",
      sheet: "Plan 2024-25",
      cells: [
        ...OUTCOMES,
        PLAN_HEADER,
        ["KA.01.01 Build homes\nContributes to CO 1 & 3", "Homes"],
        ["KA.01.02 Mend roofs\nContribution to CO 1-3", "Roofs"],
      ],
      others: [
        {
          sheet: "Q1 2024-25",
          cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs", "Complete", "All mended.", "")],
        },
      ],
    },
  ],
  bad: [
    {
      says: "There is no seventh outcome",
      sheet: "Plan 2024-25",
      cells: [...OUTCOMES, PLAN_HEADER, ["KA.01.01 Build homes\nContributes to CO 1, CO 7", "Homes"]],
      others: [{ sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Build homes")] }],
      found: ["A5"],
    },
  ],
});
