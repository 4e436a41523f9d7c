import type { KeyActivity, TextAt } from "../tracker/tracker";
import { HEADER, row } from "./exampleCells";
import { FIELD_TEXTS, fieldsOf } from "./facts/fieldTexts";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

const FIELDS = ["title", "status", "progress", "nextSteps", "lead", "portfolio"] as const;

export const cellError: Rule<"error"> = {
  meta: {
    id: "cell-error",
    family: "sheet",
    severity: "error",
    fix: null,
    title: "Excel error",
    description: "A Key Activity's cell shows an error such as #NAME? or #REF!.",
    messages: { error: "Expected {field}; found the error {found}." },
  },

  activity: (activity, _tracker, report) => {
    for (const { name, at } of fieldsOf(activity, FIELDS)) {
      for (const { cell, text } of errorsIn(activity, name, at)) {
        report("error", { cell, ref: activity.ref, data: { field: FIELD_TEXTS[name], found: quoted(text) } });
      }
    }
  },
};

/** The cells of a field that hold errors: of a Key Activity over several rows it may be any of them. */
function errorsIn({ furtherTexts }: KeyActivity, name: (typeof FIELDS)[number], at: TextAt): readonly TextAt[] {
  if (!at.isError) return [];
  const further = furtherTexts.filter(({ column }) => column === (name === "title" ? "activity" : name));
  return [further[0]?.above ?? at, ...further].filter(({ isError }) => isError);
}

export const cellErrorDoc = (): RuleDoc => ({
  why: "Notes that begin with a dash or an equals sign are taken for formulas: “- Build 60 more” turns into #NAME?. What was typed still stands in the formula bar. An error is told by what Excel reports, not by a text that looks like one.",
  good: [
    {
      says: "A text that speaks of an error is none",
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "#NAME? in the register is resolved.")],
    },
  ],
  bad: [
    {
      says: "A note that Excel took for a formula",
      cells: [HEADER, row("KA.01.01 Build homes", "Green", "#NAME?")],
      errors: ["C2"],
      found: ["C2"],
    },
  ],
});
