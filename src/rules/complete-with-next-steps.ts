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
/** "Now business as usual", "This has been moved into BAU"; “Move it to BAU” is a step. */
const USUAL =
  /^(?:(?:activity|as|been|handed|has|have|into|is|it|moved|moves|now|of|over|part|project|service|the|this|to|transferred|transfers|work) ){0,8}(?:bau|business as usual)$/;
/** "Now reported under KA.02.03", "See KA 02.03". */
const ELSEWHERE =
  /^(?:(?:and|as|by|carried|continued|continues|covered|forward|in|included|incorporated|into|is|merged|moved|now|part|of|replaced|reported|see|superseded|this|to|under|with|within|work) ){1,8}[a-z]{1,6}[ .-]?\d{1,3}[ .-]\d{1,3}[a-z]?$/;
/** "Not required", "No longer applicable", "End". */
const NOT_NEEDED = /^(?:end|close|(?:this is )?(?:not|no longer) (?:applicable|needed|necessary|required))$/;
/** "To be removed from the tracker", "Key Activity to be closed". */
const LEAVES =
  /^(?:this )?(?:(?:action|activity|ka|key activity|project) )?(?:(?:can|to|will) (?:now )?be )?(?:archive|archived|close|closed|delete|deleted|remove|removed)(?: (?:down|(?:the |this )?(?:action|activity|ka|key activity|project)|from (?:next |the |this )?(?:quarterly )?(?:list|plan|report|reporting|reports|tracker)))?$/;
/** "Completed in May", "100% complete", "Target met", "This project is now closed", "All actions complete"; “Complete the report” is a step. */
const DONE =
  /^(?:100 ?% )?(?:(?:(?:all|both|the|this) )?(?:actions?|activity|ka|key activity|milestones?|programme|project|review|scheme|steps|targets?|work) )?(?:(?:all|are|been|fully|has|have|is|now|was|were) ){0,4}(?:achieved|closed|complete|completed|delivered|done|ended|finished|met|signed off)(?=$| (?:and closed|and (?:can|will) (?:now )?be (?:closed|removed)|at|during|in|last|on|this|within)\b| \(?(?:(?:19|20)\d\d\b|\d{1,2}[/.]|q[1-4]\b|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))| -)/;

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
  const patterns = [NOTHING, NO_MORE, NOT_NEEDED, LEAVES, DONE, USUAL, ELSEWHERE];
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
