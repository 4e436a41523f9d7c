import { HEADER, row } from "./exampleCells";
import { firstMarkup, plainText } from "./facts/plainText";
import { plainLines } from "../words/plainWords";
import { beginning } from "./facts/sameTexts";
import { isPlaceholder } from "../words/placeholders";
import type { KeyActivity } from "../tracker/tracker";
import { kindOf } from "../words/status";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const textUnchanged: Rule<"unchanged"> = {
  meta: {
    id: "text-unchanged",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Progress as last quarter",
    description: "A Key Activity's progress is word for word that of last quarter.",
    messages: {
      unchanged: "Expected what has happened since last quarter; found its progress word for word: {found}.",
    },
  },

  activity: (activity, { history }, report) => {
    const pair = history?.pairOf(activity) ?? null;
    const { progress } = activity;
    if (pair === null || progress === null || !isUnchanged(pair.before, activity)) return;
    report("unchanged", { cell: progress.cell, ref: activity.ref, data: { found: quoted(progress.text.trim()) } });
  },
};

/** Nothing need have happened where the work has not begun, has been put off, or is over. */
const AT_REST = new Set(["complete", "withdrawn", "notStarted", "deferred"]);

/** "On track.", "Ongoing": shorter than a report, and as true as last quarter. */
const FEWEST_WORDS = 4;

/** Whether a Key Activity under way tells what it told before: whatever its capitals, list marks, blanks and markup. */
export function isUnchanged(before: KeyActivity, after: KeyActivity): boolean {
  const earlier = before.progress;
  const later = after.progress;
  if (earlier === null || later === null || earlier.isError || later.isError) return false;
  if (AT_REST.has(kindOf(after.status?.reading)) || isPlaceholder(later.text)) return false;
  if (!canBeSame(earlier.text, later.text)) return false;
  const words = wordsOf(later.text);
  return words.length >= FEWEST_WORDS && wordsOf(earlier.text).join(" ") === words.join(" ");
}

/** Most texts are told apart by their beginnings; what markup hides is looked at in full. */
function canBeSame(earlier: string, later: string): boolean {
  return beginning(earlier) === beginning(later) || firstMarkup(earlier) !== null || firstMarkup(later) !== null;
}

function wordsOf(text: string): string[] {
  return plainLines(plainText(text)).join(" ").split(" ");
}

export const textUnchangedDoc = (): RuleDoc => ({
  why: "A text that nobody has touched since last quarter reports last quarter. Capitals, list marks and blanks make no difference. Key Activities that are complete, withdrawn, deferred or not started may repeat themselves, and so may a few words such as “On track.”; a placeholder is reported by its own rule. The Key Activity is told by its reference and its title together, and followed where its number has changed. Without the quarter directly before in the workbook nothing is reported.",
  good: [
    {
      says: "Homes have been built since",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "60 of 100 homes built.")],
      others: [
        { sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Build homes", "Green", "40 of 100 homes built.")] },
      ],
    },
    {
      says: "Nothing can have happened yet",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.01 Build homes", "Start Later in Year", "Work begins once the site is drained.")],
      others: [
        {
          sheet: "Q1 2024-25",
          cells: [HEADER, row("KA.01.01 Build homes", "Start Later in Year", "Work begins once the site is drained.")],
        },
      ],
    },
  ],
  bad: [
    {
      says: "The same homes as last quarter, with a dash before them",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.01 Build homes", "Amber", "- 40 of 100 homes built.")],
      others: [
        { sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Build homes", "Green", "40 of 100 homes built.")] },
      ],
      found: ["C2"],
    },
  ],
});
