import { HEADER, row } from "./exampleCells";
import { isFieldBlank } from "./facts/blankColumns";
import { plainLines, plainWords } from "../words/plainWords";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

/** A sentence that begins so says that nothing remains: "None", "N/A", "None - completed", "Nothing further". */
const NOTHING =
  /^(?:none|nil|n\/?a|not applicable|nothing)(?=$|[ ,;:]?[^a-z ]| (?:as|at|because|currently|else|for this|further|identified|left|more|needed|necessary|now|other|outstanding|planned|remaining|remains|required|since|this|to (?:add|be done|do|report))\b)/;
/** "No further action required", "There are no next steps". */
const NO_MORE =
  /^(?:there (?:are|is) )?no (?:(?:additional|further|future|more|next|other|outstanding|remaining) |(?:actions?|steps?|work)(?= (?:is |are )?(?:left|necessary|needed|planned|remain|remaining|remains|required)\b|$))/;
/** "Not required", "No longer applicable", "Now business as usual", "End". */
const NOT_NEEDED =
  /^(?:(?:now |this is |this is now )?business as usual|end|close|(?:this is )?(?:not|no longer) (?:applicable|needed|necessary|required))$/;
/** "To be removed from the tracker", "Key Activity to be closed". */
const LEAVES =
  /^(?:this )?(?:(?:action|activity|ka|key activity|project) )?(?:(?:can|to|will) (?:now )?be )?(?:archive|archived|close|closed|delete|deleted|remove|removed)(?: (?:down|from (?:the |this )?(?:quarterly )?(?:list|plan|report|reporting|reports|tracker)))?$/;
/** "Completed in May", "This project is now closed", "All actions complete"; “Complete the report” is a step. */
const DONE =
  /^(?:(?:(?:all|both|the|this) )?(?:actions?|activity|ka|key activity|milestones?|programme|project|review|scheme|steps|work) )?(?:(?:all|are|been|fully|has|have|is|now|was|were) ){0,4}(?:closed|complete|completed|done|finished)(?=$| (?:and closed|and (?:can|will) (?:now )?be (?:closed|removed)|at|during|in|last|on|this|within)\b| \d| q[1-4]\b| -)/;

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
  const sentences = plainLines(text).flatMap((line) => line.split(/[.!;] /).map(plainWords));
  const patterns = [NOTHING, NO_MORE, NOT_NEEDED, LEAVES, DONE];
  return sentences.every((said) => said === "no" || patterns.some((pattern) => pattern.test(said)));
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
