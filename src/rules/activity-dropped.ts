import type { KeyActivity, Tracker } from "../tracker/tracker";
import { readFinancialYear, startOfYear } from "../words/financialYear";
import { kindOf } from "../words/status";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const activityDropped: Rule<"dropped"> = {
  meta: {
    id: "activity-dropped",
    family: "history",
    severity: "error",
    fix: null,
    title: "Key Activity dropped",
    description:
      "A Key Activity that was open is not on the next quarter's sheet, and was never completed or withdrawn.",
    messages: {
      dropped:
        "Expected {name} on “{sheet}” as well, being {status} here; found it there neither by number nor by title.",
    },
  },

  activity: (activity, { next }, report) => {
    if (next === null || !next.isGone(activity) || !isOpen(activity, next.after)) return;
    const { status, ref, cell } = activity;
    const name = ref ?? quoted(activity.title.text);
    report("dropped", { cell, ref, data: { name, status: status?.text ?? "", sheet: next.after.sheet } });
  },
};

/** Under way or still to come, as far as its status says; one that was put off, from the year that it was put off to. */
function isOpen({ status }: KeyActivity, { period }: Tracker): boolean {
  const kind = kindOf(status?.reading);
  if (kind === "missing" || kind === "complete" || kind === "withdrawn") return false;
  if (kind !== "deferred") return true;
  const until = readFinancialYear(status?.text ?? "");
  return until !== null && period !== null && startOfYear(period.year) >= startOfYear(until);
}

export const activityDroppedDoc = (): RuleDoc => ({
  why: "A Key Activity ends by being completed or withdrawn, so that councillors hear of it; one that is simply not there any more was forgotten, or was meant to be. It is looked for by number and by title: reworded or renumbered it is still there. A deferred one may be left out until the year that it was deferred to; one without a status may have been complete. The finding stands on the sheet that still has it.",
  good: [
    {
      says: "Completed last quarter, and left out since",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.01 Build homes")],
      others: [
        {
          sheet: "Q1 2024-25",
          cells: [
            HEADER,
            row("KA.01.01 Build homes", "Green", "20 of 100 homes built."),
            row("KA.01.02 Mend roofs", "Complete", "All are mended.", ""),
          ],
        },
      ],
    },
  ],
  bad: [
    {
      says: "Green in the first quarter, and not there in the second",
      sheet: "Q1 2024-25",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "20 of 100 homes built."),
        row("KA.01.02 Mend roofs", "Green", "Half are done."),
      ],
      others: [{ sheet: "Q2 2024-25", cells: [HEADER, row("KA.01.01 Build homes")] }],
      found: ["A3"],
    },
  ],
});
