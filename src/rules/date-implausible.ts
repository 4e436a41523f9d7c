import { impossibleSpans } from "../words/impossibleSpans";
import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const dateImplausible: Rule<"span"> = {
  meta: {
    id: "date-implausible",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Year that cannot be",
    description: "A text names a span of years that cannot be, such as “2024/05” or “2021-2”.",
    messages: { span: "Expected a span of years such as {meant}; found {found}." },
  },

  activity: (activity, _tracker, report, texts) => {
    for (const { cell, text } of texts) {
      const [first] = impossibleSpans(text);
      if (first === undefined) continue;
      report("span", { cell, ref: activity.ref, data: { meant: first.meant, found: quoted(first.asWritten) } });
    }
  },
};

export const dateImplausibleDoc = (): RuleDoc => ({
  why: "“2024/05” runs backwards: 2024/25 was meant. “2021-2” is 2021/22 cut short. Spans that run forward are fine however long, because plans span decades. Dates, and numbers behind words such as “application” or “ref”, are no spans. The first of a cell is reported.",
  good: [
    {
      says: "A financial year, a plan's years, dates and a reference number",
      cells: [
        HEADER,
        row(
          "KA.01.01 Monitor the Local Plan (2011-2031)",
          "Green",
          "Adopted 04/2024.",
          "Report for 2024/25 by 2024-12-05.",
        ),
        row("KA.01.02 Build homes", "Green", "Approved under application 2024/05.", "Build 60 more in 2024-2025."),
      ],
    },
  ],
  bad: [
    {
      says: "Two slips",
      cells: [
        HEADER,
        row("KA.01.01 Build homes in 2024/05", "Green", "40 built.", "Publish the 2021-2 Authority Monitoring Report."),
      ],
      found: ["A2", "D2"],
    },
  ],
});
