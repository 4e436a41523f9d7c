import { HEADER, row } from "./exampleCells";
import { statusFix } from "./facts/statusFix";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const statusColourMismatch: Rule<"differs"> = {
  meta: {
    id: "status-colour-mismatch",
    family: "status",
    severity: "warning",
    fix: "suggested",
    title: "Colour and status differ",
    description: "A status cell is painted in the colour of another status than its word.",
    messages: { differs: "Expected the word and the colour to say the same; found {found} in the colour of “{word}”." },
  },

  activity: (activity, { colours }, report) => {
    const { status, ref } = activity;
    const meant = status === null ? null : colours.contradicts(status);
    if (status === null || meant === null) return;
    const { cell, text } = status;
    const fix = statusFix(activity, "suggested", meant.word);
    report("differs", { cell, ref, data: { found: quoted(text), word: meant.word }, fix });
  },
};

const TWO = [row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs", "Amber")];
const PAINTED = { B2: "#00B050", B3: "#FFC000" };

export const statusColourMismatchDoc = (): RuleDoc => ({
  why: "When a status changes, the colour is easily left as it was, or the other way round: then half of the readers see the wrong one. Only the person who knows the Key Activity can tell which is right; the fix writes the word that the colour says. Fills of conditional formats follow the word by themselves and are not looked at. Where the sheet paints only some of its statuses, or where most words and fills differ, its colours mean something else, and nothing is reported.",
  good: [
    {
      says: "Complete may be green or blue",
      cells: [HEADER, ...TWO, row("KA.01.03 Plant trees", "Complete", "All planted.", "")],
      fills: { ...PAINTED, B4: "#00B050" },
    },
    {
      says: "One colour all the way down is decoration",
      cells: [HEADER, ...TWO, row("KA.01.03 Plant trees", "Red")],
      fills: { B2: "#C6EFCE", B3: "#C6EFCE", B4: "#C6EFCE" },
    },
  ],
  bad: [
    {
      says: "Row 4 was green last quarter",
      cells: [HEADER, ...TWO, row("KA.01.03 Plant trees", "Red")],
      fills: { ...PAINTED, B4: "#00B050" },
      found: ["B4"],
    },
  ],
});
