import type { KeyActivity } from "../tracker/tracker";
import { HEADER, row } from "./exampleCells";
import { alike, beginning } from "./facts/sameTexts";
import { listText } from "./messages";
import type { Report, Rule, RuleDoc } from "./rule";

export const titleDuplicate: Rule<"twice"> = {
  meta: {
    id: "title-duplicate",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Title stands twice",
    description: "Two Key Activities of a sheet have the same title.",
    messages: { twice: "Expected this title once; found it in {others} too." },
  },

  group: {
    keys: ({ title }) => [beginning(title.text)],
    check: (sharing, _beginning, report) => {
      for (const same of alike(sharing, ({ title }) => title.text)) reportAll(same, report);
    },
  },
};

function reportAll(same: readonly KeyActivity[], report: Report<"twice">): void {
  for (const { title, ref } of same) {
    // The first few are enough to name some others: looking at all of them each time would be quadratic.
    const others = same.slice(0, 12).flatMap((other) => (other.title.cell === title.cell ? [] : other.title.cell));
    report("twice", { cell: title.cell, ref, data: { others: listText(others, same.length - 1) } });
  }
}

export const titleDuplicateDoc = (): RuleDoc => ({
  why: "Two Key Activities with one title are one that was copied and not rewritten, or one that is counted twice. Capitals and a full stop at the end make no difference.",
  good: [
    {
      says: "What comes after the colon tells them apart",
      cells: [HEADER, row("KA.01.01a Review services: parks"), row("KA.01.01b Review services: roads")],
    },
  ],
  bad: [
    {
      says: "The same but for a full stop",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs"), row("KA.01.03 Build homes.")],
      found: ["A2", "A4"],
    },
  ],
});
