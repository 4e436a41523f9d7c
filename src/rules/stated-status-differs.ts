import { kindOf } from "../words/status";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { RollUp } from "../rollup/rollUp";
import type { Heading, Tracker } from "../tracker/tracker";
import type { Rule, RuleDoc } from "./rule";

const KINDS = { Red: "red", Amber: "amber", Green: "green" } as const;

export const statedStatusDiffers: Rule<"differs"> = {
  meta: {
    id: "stated-status-differs",
    family: "status",
    severity: "warning",
    fix: null,
    title: "Stated status not as rolled up",
    description: "An objective's or a priority's typed RAG is not what its Key Activities give, and no reason is kept.",
    messages: { differs: "Expected {suggested}, as its Key Activities give, or a reason for another; found {stated}." },
  },

  rollUp: (rollUp, { tracker }, report) => {
    const { suggested, override } = rollUp;
    const stated = headingOf(rollUp, tracker)?.stated ?? null;
    if (suggested === null || override !== null || stated === null) return;
    const kind = kindOf(stated.reading);
    if (kind === "missing" || kind === KINDS[suggested]) return;
    report("differs", { cell: stated.cell, data: { suggested, stated: quoted(stated.text) } });
  },
};

function headingOf({ level, heading }: RollUp, { objectives, priorities }: Tracker): Heading | undefined {
  return (level === "objective" ? objectives : priorities)[heading ?? -1];
}

export const statedStatusDiffersDoc = (): RuleDoc => ({
  why: "People may know better than a rule, and then councillors should read why. Either the typed status is out of date, or it needs a reason: given in the pane, it is kept with its date, and the finding goes. Where most statuses are missing, or nothing is active, nothing is suggested and nothing is reported.",
  good: [
    {
      says: "One Amber of two is Amber",
      cells: [
        ["CA 1: Homes", "", "", "", "AMBER"],
        HEADER,
        row("KA.01.01 Build homes", "Amber"),
        row("KA.01.02 Mend roofs", "Green", "Half are done."),
      ],
    },
  ],
  bad: [
    {
      says: "A Red is not hidden under Green",
      cells: [
        ["CA 1: Homes", "", "", "", "GREEN"],
        HEADER,
        row("KA.01.01 Build homes", "Red", "Both sites flooded."),
        row("KA.01.02 Mend roofs", "Green", "Half are done."),
        row("KA.01.03 Let flats", "Green", "Eight are let."),
      ],
      found: ["E1"],
    },
  ],
});
