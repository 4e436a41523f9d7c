import { HEADER, row } from "./exampleCells";
import { textFix } from "./finding";
import type { Rule, RuleDoc } from "./rule";

export const statusColourOnly: Rule<"painted"> = {
  meta: {
    id: "status-colour-only",
    family: "status",
    severity: "error",
    fix: "suggested",
    title: "Status by colour alone",
    description: "A status cell is painted in the colour of a status and holds no word.",
    messages: {
      painted: "Expected a status in words, by its colour perhaps “{word}”; found a painted cell without one.",
    },
  },

  activity: ({ status, ref }, { colours }, report) => {
    const meaning = status === null ? null : colours.alone(status);
    if (status === null || meaning === null) return;
    const { cell, text } = status;
    report("painted", { cell, ref, data: { word: meaning.word }, fix: textFix("suggested", cell, text, meaning.word) });
  },
};

export const statusColourOnlyDoc = (): RuleDoc => ({
  why: "Whoever prints in black and white, cannot tell red from green or has the page read aloud gets no status from a colour; no filter, formula or roll-up does either. The colours are those of the settings. They are trusted only where they are plainly a code: at least two of them, which the words of the sheet do not contradict.",
  good: [
    { says: "Colour and word", cells: [HEADER, row("KA.01.01 Build homes", "Red")], fills: { B2: "#FF0000" } },
    {
      says: "A pale colour that means nothing",
      cells: [HEADER, row("KA.01.01 Build homes")],
      fills: { B2: "#DDEBF7" },
    },
  ],
  bad: [
    {
      says: "Row 3 is painted and says nothing",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs", ""), row("KA.01.03 Plant trees", "Red")],
      fills: { B2: "#00B050", B3: "#FFC000", B4: "#FF0000" },
      found: ["B3"],
    },
    {
      says: "Nothing but colours",
      cells: [HEADER, row("KA.01.01 Build homes", ""), row("KA.01.02 Mend roofs", "")],
      fills: { B2: "#00B050", B3: "#FF0000" },
      found: ["B2", "B3"],
    },
  ],
});
