import { activityNames } from "../tracker/activityNames";
import { isPlaceholder } from "../words/placeholders";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

const LISTS = [
  ["lead", "leads"],
  ["portfolio", "portfolios"],
] as const;

export const nameUnknown: Rule<"unknown"> = {
  meta: {
    id: "name-unknown",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Name not in the list",
    description: "A lead or portfolio is not in the settings' list of names.",
    messages: { unknown: "Expected a {field} from the list in the settings; found {found}." },
  },

  activity: (activity, { settings }, report) => {
    for (const [field, list] of LISTS) {
      const listed = settings.names[list];
      const at = activity[field];
      if (listed.length === 0 || at === null || at.isError) continue;
      const known = setOf(listed);
      for (const name of activityNames(activity, field)) {
        // “TBC” is for placeholder-text.
        if (known.has(name) || isPlaceholder(name)) continue;
        report("unknown", { cell: at.cell, ref: activity.ref, data: { field, found: quoted(name) } });
      }
    }
  },
};

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The same set for the same list: it is looked into once a name. */
function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list);
  sets.set(list, known);
  return known;
}

export const nameUnknownDoc = (): RuleDoc => ({
  why: "A lead who is not in the list is misspelt, has left, or is not in the list yet: each makes a line of its own in the summaries. Without a list in the [settings](../settings.md) any name will do. Several names in one cell, parted by a semicolon, a line break or “ / ”, are looked up one by one.",
  good: [
    {
      says: "Both names are in the list: Housing, Parks",
      settings: { names: { leads: ["Housing", "Parks"] } },
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "40 built.", "Build 60 more.", "Housing; Parks")],
    },
  ],
  bad: [
    {
      says: "The list is Housing, Parks",
      settings: { names: { leads: ["Housing", "Parks"] } },
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "40 built.", "Build 60 more.", "Housing / Park")],
      found: ["E2"],
    },
  ],
});
