import { HEADER, row } from "./exampleCells";
import { isFieldBlank } from "./facts/blankColumns";
import { FIELD_TEXTS } from "./facts/fieldTexts";
import { isNeeded, NEEDED_FIELDS } from "./facts/neededFields";
import type { Rule, RuleDoc } from "./rule";

const COLUMNS = ["progress", "nextSteps", "lead", "portfolio"] as const;

export const fieldMissing: Rule<"cell" | "atStatus" | "column"> = {
  meta: {
    id: "field-missing",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Field missing",
    description: "The title, progress, next steps, lead or portfolio is blank where the status needs it.",
    messages: {
      cell: "Expected {field}; found none.",
      atStatus: "Expected {field} at status {status}; found none.",
      column: "Expected {field} for each Key Activity that needs it; found the whole column blank ({count} need it).",
    },
  },

  tracker: ({ tracker, settings, blankColumns }, report) => {
    for (const field of COLUMNS) {
      const header = blankColumns.get(field);
      if (header === undefined) continue;
      const count = tracker.activities.filter((activity) => isNeeded(activity, field, settings)).length;
      if (count > 0) report("column", { cell: header, data: { field: FIELD_TEXTS[field], count } });
    }
  },

  activity: (activity, { settings, blankColumns }, report) => {
    for (const field of NEEDED_FIELDS) {
      if (!isFieldBlank(activity, field) || !isNeeded(activity, field, settings)) continue;
      if (field !== "title" && blankColumns.has(field)) continue;
      const place = { cell: activity[field]?.cell ?? activity.cell, ref: activity.ref };
      const reading = activity.status?.reading;
      const isNarrative = field === "progress" || field === "nextSteps";
      if (isNarrative && (reading?.form === "accepted" || reading?.form === "style")) {
        report("atStatus", { ...place, data: { field: FIELD_TEXTS[field], status: reading.word } });
      } else report("cell", { ...place, data: { field: FIELD_TEXTS[field] } });
    }
  },
};

export const fieldMissingDoc = (): RuleDoc => ({
  why: "Who answers for a Key Activity, what was done and what comes next are what readers look for. What is needed depends on the status, and is a setting: by default the title and the lead always, progress at every status but one that has not started, next steps at Red, Amber and Green and where there is no status, and the portfolio where the sheet has the column. A Red or Amber without progress or next steps is status-unexplained, and not reported here as well.",
  good: [
    {
      says: "Nothing to come after a Complete; nothing to tell of one that has not started",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Complete", "All 100 built.", ""),
        row("KA.01.02 Mend roofs", "Start Later in Year", "", ""),
      ],
    },
  ],
  bad: [
    {
      says: "A Green without next steps, a Complete without progress, one without a lead",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 of 100 homes built.", ""),
        row("KA.01.02 Mend roofs", "Complete", "", ""),
        row("KA.01.03 Let flats", "Green", "All let.", "Let the next ten.", ""),
      ],
      found: ["D2", "C3", "E4"],
    },
    {
      says: "A column that is blank from top to bottom: one finding",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 of 100 homes built.", "Build 60 more.", ""),
        row("KA.01.02 Mend roofs", "Green", "Half are done.", "Do the rest.", ""),
      ],
      found: ["E1"],
    },
  ],
});
