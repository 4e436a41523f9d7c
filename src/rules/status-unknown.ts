import { textFix } from "./finding";
import { HEADER, row } from "./exampleCells";
import { statusFix } from "./facts/statusFix";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const statusUnknown: Rule<"near" | "far"> = {
  meta: {
    id: "status-unknown",
    family: "status",
    severity: "error",
    fix: "suggested",
    title: "Status not in the vocabulary",
    description: "A status is a word that is not accepted; the nearest accepted word is suggested where there is one.",
    messages: {
      near: "Expected an accepted status, perhaps “{suggestion}”; found {found}.",
      far: "Expected an accepted status; found {found}.",
    },
  },

  tracker: ({ tracker: { objectives, priorities } }, report) => {
    for (const { stated } of [...priorities, ...objectives]) {
      if (stated?.reading.form !== "unknown" || stated.isError) continue;
      const { cell, text } = stated;
      const word = stated.reading.suggestion;
      // Capitals are how many councils write a heading's status.
      const suggestion = word !== null && text === text.toUpperCase() ? word.toUpperCase() : word;
      const found = quoted(text);
      if (suggestion === null) report("far", { cell, data: { found } });
      else report("near", { cell, data: { found, suggestion }, fix: textFix("suggested", cell, text, suggestion) });
    }
  },

  activity: (activity, _tracker, report) => {
    const { status, ref } = activity;
    if (status?.reading.form !== "unknown" || status.isError) return;
    const { suggestion } = status.reading;
    const { cell, text } = status;
    const found = quoted(text);
    if (suggestion === null) report("far", { cell, ref, data: { found } });
    else {
      const fix = statusFix(activity, "suggested", suggestion);
      report("near", { cell, ref, data: { found, suggestion }, fix });
    }
  },
};

export const statusUnknownDoc = (): RuleDoc => ({
  why: "A word outside the vocabulary counts as no status in the roll-up. What it should be takes somebody who knows the Key Activity: “On hold” may be Deferred, or an Amber that waits. So the nearest word is suggested, and never written without a yes. The status typed beside a heading is looked at too; capitals there are no fault.",
  good: [
    {
      says: "Words of the vocabulary; a deferral names its year",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Project Withdrawn", "The land was sold.", ""),
        row("KA.01.02 Mend roofs", "Deferred until the 2021/22 Year", "Scaffolding is not to be had.", ""),
      ],
    },
  ],
  bad: [
    {
      says: "A slip of the pen, and a word that needs judgement",
      cells: [HEADER, row("KA.01.01 Build homes", "Grene"), row("KA.01.02 Mend roofs", "On hold")],
      found: ["B2", "B3"],
    },
    {
      says: "Nothing near",
      cells: [HEADER, row("KA.01.01 Build homes", "See the note of the meeting")],
      found: ["B2"],
    },
  ],
});
