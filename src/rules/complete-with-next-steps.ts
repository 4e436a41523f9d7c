import { HEADER, row } from "./exampleCells";
import { isFieldBlank } from "./facts/blankColumns";
import { plainLines } from "./facts/plainWords";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

/** A line that begins so says that nothing remains. */
const NOTHING =
  /^(?:none|nil|n\/?a|not applicable|nothing|no (?:further|more|next|other|outstanding|action|actions|steps)|completed|closed)(?![a-z])/;
/** A line that says no more than this does too; “Complete the report” is a step. */
const DONE = new Set(["complete", "all complete", "done", "finished", "no"]);

export const completeWithNextSteps: Rule<"remain"> = {
  meta: {
    id: "complete-with-next-steps",
    family: "status",
    severity: "info",
    fix: null,
    title: "Complete, yet steps remain",
    description: "A Key Activity is Complete and still has next steps.",
    messages: { remain: "Expected no next steps at status {status}; found {found}." },
  },

  activity: (activity, _tracker, report) => {
    const { status, nextSteps, ref } = activity;
    if (status?.reading.form !== "accepted" && status?.reading.form !== "style") return;
    if (status.reading.kind !== "complete" || nextSteps === null || nextSteps.isError) return;
    if (isFieldBlank(activity, "nextSteps") || saysNothing(nextSteps.text)) return;
    report("remain", {
      cell: nextSteps.cell,
      ref,
      data: { status: status.reading.word, found: quoted(nextSteps.text) },
    });
  },
};

function saysNothing(text: string): boolean {
  return plainLines(text).every((line) => NOTHING.test(line) || DONE.has(line));
}

export const completeWithNextStepsDoc = (): RuleDoc => ({
  why: "Steps that remain either belong to another Key Activity, or this one is not complete. “None”, “N/A” and “No further action” are fine.",
  good: [
    {
      says: "Nothing remains, said in words",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Complete", "All 100 built.", "None as the action has been completed."),
        row("KA.01.02 Mend roofs", "Complete", "All mended.", "- N/A"),
      ],
    },
  ],
  bad: [
    {
      says: "A step remains",
      cells: [HEADER, row("KA.01.01 Build homes", "Complete", "All 100 built.", "Manage and monitor the estate")],
      found: ["D2"],
    },
  ],
});
