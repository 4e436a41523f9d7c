import { HEADER, row } from "./exampleCells";
import { oddities, ODDITY_TEXTS, tidied } from "./facts/tidied";
import { textFix } from "./finding";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const textWhitespace: Rule<"odd"> = {
  meta: {
    id: "text-whitespace",
    family: "text",
    severity: "info",
    fix: "safe",
    title: "Odd white space",
    description: "A text has doubled, leading, trailing or odd white space, or characters that do not show.",
    messages: { odd: "Expected plain single blanks; found {oddities}." },
  },

  activity: (activity, _tracker, report, texts) => {
    for (const { cell, text, isWhole } of texts) {
      const found = oddities(text);
      const after = found.length === 0 ? text : tidied(text);
      // A cell with nothing but blanks is blank: that is for field-missing.
      if (after === text || after === "") continue;
      const fix = isWhole ? textFix("safe", cell, text, after) : null;
      const data = { oddities: listText(found.map((oddity) => ODDITY_TEXTS[oddity])) };
      report("odd", { cell, ref: activity.ref, data, fix });
    }
  },
};

export const textWhitespaceDoc = (): RuleDoc => ({
  why: "Blanks that do not show keep a search from finding what it looks for, and make two names of one. The indentation of a line and blank lines between paragraphs are left as they are. Where a Key Activity is split over several rows there is no fix: its text stands in more than one cell.",
  good: [
    {
      says: "Lists and paragraphs have their lines",
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "- 40 built.\n  - 30 of them flats.\n\n- 60 to come.")],
    },
  ],
  bad: [
    {
      says: "A blank behind the name, two between the words",
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "40 built.  60 to come.", "Build 60 more.", "Housing ")],
      found: ["C2", "E2"],
    },
  ],
});
