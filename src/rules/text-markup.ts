import { textFix } from "./finding";
import { HEADER, row } from "./exampleCells";
import { firstMarkup, plainText } from "./facts/plainText";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const textMarkup: Rule<"markup"> = {
  meta: {
    id: "text-markup",
    family: "text",
    severity: "warning",
    fix: "safe",
    title: "Markup in a text",
    description: "A text holds markup such as <li> or &amp; from another program.",
    messages: { markup: "Expected plain text; found {found}." },
  },

  activity: (activity, _tracker, report, texts) => {
    for (const { cell, text, isWhole } of texts) {
      const markup = firstMarkup(text);
      const after = markup === null ? text : plainText(text);
      if (markup === null || after === text) continue;
      const fix = isWhole ? textFix("safe", cell, text, after) : null;
      report("markup", { cell, ref: activity.ref, data: { found: quoted(markup) }, fix });
    }
  },
};

export const textMarkupDoc = (): RuleDoc => ({
  why: "Markup comes along when texts are copied out of a web form or a database, and is printed as it stands. Items of a list become lines that begin with a dash, paragraphs become lines, and entities the characters they stand for; words stay as they are. Where a Key Activity is split over several rows there is no fix: its text stands in more than one cell.",
  good: [
    {
      says: "An ampersand, and signs for less and more, are no markup",
      cells: [HEADER, row("KA.01.01 Build homes & flats", "Green", "Cost < £1m and > 40 built.")],
    },
  ],
  bad: [
    {
      says: "A list and an entity",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "<ul><li>40 built.</li><li>60 to come.</li></ul>", "Build &amp; let 60."),
      ],
      found: ["C2", "D2"],
    },
  ],
});
