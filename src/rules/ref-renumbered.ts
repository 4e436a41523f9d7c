import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const refRenumbered: Rule<"moved"> = {
  meta: {
    id: "ref-renumbered",
    family: "reference",
    severity: "warning",
    fix: null,
    title: "Number changed",
    description: "A Key Activity has another number than last quarter.",
    messages: { moved: "Expected {before}, as last quarter; found {now} with the same title." },
  },

  activity: (activity, { history }, report) => {
    const pair = history?.pairOf(activity) ?? null;
    if (pair?.isRenumbered !== true) return;
    const data = { before: pair.before.ref ?? "", now: activity.ref ?? "" };
    report("moved", { cell: activity.refCell, ref: activity.ref, data });
  },
};

export const refRenumberedDoc = (): RuleDoc => ({
  why: "Whoever follows a Key Activity over the year by its number loses it when the number changes. It is known again by its title: the same but for capitals, stops and small words, or all but one word in ten, where no other title comes as near.",
  good: [
    {
      says: "The number stays while the title is reworded",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.01 Continue the programme of roof repairs")],
      others: [
        { sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Begin roof repairs", "Green", "Slates are ordered.")] },
      ],
    },
  ],
  bad: [
    {
      says: "KA.01.01 last quarter",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.02 Build homes")],
      others: [
        { sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Build homes", "Green", "20 of 100 homes built.")] },
      ],
      found: ["A2"],
    },
  ],
});
