import { HEADER, row } from "./exampleCells";
import { statusFix } from "./facts/statusFix";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const statusStyle: Rule<"style"> = {
  meta: {
    id: "status-style",
    family: "status",
    severity: "warning",
    fix: "safe",
    title: "Status written another way",
    description: "A status means exactly one accepted word, and is written in other case or spacing, or short.",
    messages: { style: "Expected “{word}”; found {found}." },
  },

  activity: (activity, _tracker, report) => {
    const { status, ref } = activity;
    if (status?.reading.form !== "style") return;
    const { cell, text, reading } = status;
    const fix = statusFix(activity, "safe", reading.word);
    report("style", { cell, ref, data: { word: reading.word, found: quoted(text) }, fix });
  },
};

export const statusStyleDoc = (): RuleDoc => ({
  why: "Filters, formulas and charts in Excel tell “Start Later In Year” and “Start Later in Year” apart, and so do readers who search. Only what can mean one word and no other is repaired. An objective's own RAG in capitals is house style, and no finding. Where a Key Activity is split over several rows and more than one holds a status, there is no fix.",
  good: [
    {
      says: "Accepted words as they are accepted; capitals on a heading are house style",
      cells: [["CA 1: Homes", "", "", "", "AMBER"], HEADER, row("KA.01.01 Build homes", "Amber")],
    },
  ],
  bad: [
    {
      says: "Case, spacing and short forms",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Start Later In Year"),
        row("KA.01.02 Mend roofs", " green"),
        row("KA.01.03 Let flats", "R"),
      ],
      found: ["B2", "B3", "B4"],
    },
  ],
});
