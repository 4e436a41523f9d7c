import { isBlank } from "../words/blanks";
import { HEADER, row } from "./exampleCells";
import { quotedDifference } from "./facts/difference";
import type { Rule, RuleDoc } from "./rule";

export const refReused: Rule<"lastQuarter" | "plan"> = {
  meta: {
    id: "ref-reused",
    family: "reference",
    severity: "error",
    fix: null,
    title: "Number used again",
    description:
      "A number meant another Key Activity last quarter, or means another one in the delivery plan of the year.",
    messages: {
      lastQuarter: "Expected {ref} to mean {before}, as last quarter; found {now}.",
      plan: "Expected {ref} to mean {before}, as in the delivery plan; found {now}.",
    },
  },

  activity: (activity, { history, plan }, report) => {
    const { ref, refCell, title } = activity;
    if (ref === null || isBlank(title.text)) return;
    const reuse = history?.reuseOf(activity) ?? null;
    const meant = reuse?.before.title.text ?? plan?.reuseOf(activity)?.title ?? "";
    if (isBlank(meant)) return;
    const [before, now] = quotedDifference(meant, title.text);
    report(reuse === null ? "plan" : "lastQuarter", { cell: refCell, ref, data: { ref, before, now } });
  },
};

const before = (...rows: readonly (readonly string[])[]) => [{ sheet: "Q1 2024-25", cells: [HEADER, ...rows] }];

export const refReusedDoc = (): RuleDoc => ({
  why: "A number is how a Key Activity is found again in last quarter's report. One that is given to another makes a trend of two things that have nothing to do with each other; give the new one the next free number. A reworded title is no other Key Activity: at least two words of what it is about, and half of those of the shorter title, have to be the same, where “begin”, “review”, “strategy” and their like do not count. One that has changed its number besides is reported by ref-renumbered too.",
  good: [
    {
      says: "Begun, then continued",
      sheet: "Q2 2024-25",
      cells: [HEADER, row("KA.01.01 Continue the programme of review of the Conservation Areas")],
      others: before(row("KA.01.01 Begin the review of the Conservation Areas", "Green", "Two have been looked at.")),
    },
  ],
  bad: [
    {
      says: "A Rural Strategy last quarter, a park now",
      sheet: "Q2 2024-25",
      cells: [
        HEADER,
        row("KA.01.01 Develop a masterplan for the park"),
        row("KA.01.02 Build homes", "Green", "40 of 100 built."),
      ],
      others: before(
        row("KA.01.01 Explore the benefits of a Rural Strategy", "Complete", "The report is out.", ""),
        row("KA.01.02 Build homes", "Green", "20 of 100 built."),
      ),
      found: ["A2"],
    },
  ],
});
