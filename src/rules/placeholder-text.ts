import type { Settings } from "../settings";
import type { KeyActivity } from "../tracker/tracker";
import { isNoReport, isPlaceholder } from "../words/placeholders";
import { HEADER, row } from "./exampleCells";
import { FIELD_TEXTS } from "./facts/fieldTexts";
import { isNeeded, needsExplaining, NEEDED_FIELDS } from "./facts/neededFields";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const placeholderText: Rule<"placeholder"> = {
  meta: {
    id: "placeholder-text",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Placeholder left in",
    description: "A field holds nothing but a placeholder such as “TBC” or “Choose an item.”",
    messages: { placeholder: "Expected {field}; found the placeholder {found}." },
  },

  activity: (activity, { settings }, report) => {
    for (const name of NEEDED_FIELDS) {
      const at = activity[name];
      if (at === null || at.isError) continue;
      const isNothing = isNoReport(at.text) && isWanted(activity, name, settings);
      if (!isNothing && !isPlaceholder(at.text)) continue;
      report("placeholder", {
        cell: at.cell,
        ref: activity.ref,
        data: { field: FIELD_TEXTS[name], found: quoted(at.text) },
      });
    }
  },
};

/** Where no words are needed, a dash or “No update” says that there are none. */
function isWanted(activity: KeyActivity, field: (typeof NEEDED_FIELDS)[number], settings: Settings): boolean {
  return needsExplaining(activity) !== null || isNeeded(activity, field, settings);
}

export const placeholderTextDoc = (): RuleDoc => ({
  why: "A placeholder looks filled in and says nothing. “Choose an item.” is a drop-down in which nobody chose. Only a field that says nothing else is reported; a dash or “No update” alone, where the status needs words.",
  good: [
    {
      says: "Words around it make it a text",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 of 100 homes built.", "Tender, date to be confirmed in May."),
      ],
    },
  ],
  bad: [
    {
      says: "Next steps to be confirmed, and a drop-down in which nobody chose",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Start Later in Year", "Starts in autumn.", "- TBC."),
        row("KA.01.02 Mend roofs", "Green", "Half are done.", "Do the rest.", "Choose an item."),
      ],
      found: ["D2", "E3"],
    },
  ],
});
