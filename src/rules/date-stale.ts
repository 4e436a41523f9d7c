import { formatPeriod } from "../words/period";
import { firstDayOf, overdueStep } from "../words/dueDates";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const dateStale: Rule<"stale"> = {
  meta: {
    id: "date-stale",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Next step overdue",
    description: "Next steps were due before the quarter began.",
    messages: { stale: "Expected next steps that are due in {quarter} or later; found {found}." },
  },

  activity: ({ status, nextSteps, ref }, { tracker }, report) => {
    if (tracker.period === null || nextSteps === null || nextSteps.isError) return;
    if (status?.reading.form === "accepted" || status?.reading.form === "style") {
      const { kind } = status.reading;
      if (kind === "complete" || kind === "withdrawn") return;
    }
    const step = overdueStep(nextSteps.text, firstDayOf(tracker.period));
    if (step === null) return;
    const data = { quarter: formatPeriod(tracker.period), found: quoted(step.asWritten) };
    report("stale", { cell: nextSteps.cell, ref, data });
  },
};

export const dateStaleDoc = (): RuleDoc => ({
  why: "A step that was due before the quarter began was done and not taken out, or is late and nobody says so. A date counts where the words before it make it a due date (“by end 2023”, “planned for late 2022/ early 2023”, “to be submitted in January 2013”, “(July/August 2021)”). Dates of what has been (“approved in March 2021”, “since 2019”, “following the May 2021 elections”) and years in names (“the 2013 review”, “Local Plan (2011-2031)”) do not. Of a range its later end counts, and every date is taken as late as it can mean: “summer” until September, “2023/24” until March 2024. A date without a year belongs to its next occurrence; a quarter without a year is overdue where it is the one directly before in the same financial year. Complete and withdrawn Key Activities are left alone, and so is a sheet without a quarter.",
  good: [
    {
      says: "To come, and past, on a sheet of the first quarter of 2024/25",
      sheet: "Q1 2024-25",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 built.", "Build 60 more by the end of June 2024."),
        row(
          "KA.01.02 Mend roofs",
          "Green",
          "Half are done.",
          "Implement the plan that Cabinet approved in March 2023.",
        ),
        row("KA.01.03 Let flats", "Green", "None yet.", "Ideally to be let in 2023/24 and 2024/25."),
        row("KA.01.04 Plant trees", "Green", "50 planted.", "Plant the rest by 30th November."),
      ],
    },
  ],
  bad: [
    {
      says: "Overdue on a sheet of the first quarter of 2024/25",
      sheet: "Q1 2024-25",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 built.", "Build 60 more by end 2023."),
        row("KA.01.02 Mend roofs", "Green", "Half are done.", "The rest is planned for late 2022/early 2023."),
        row("KA.01.03 Let flats", "Amber", "None yet.", "Report to be submitted to Cabinet in Q3 2023/24."),
      ],
      found: ["D2", "D3", "D4"],
    },
  ],
});
