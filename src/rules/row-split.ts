import type { FurtherText, KeyActivity, TextAt } from "../tracker/tracker";
import { isBlank, trimBlanks } from "../words/blanks";
import { HEADER, row } from "./exampleCells";
import type { CellChange, Fix } from "./finding";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const rowSplit: Rule<"split"> = {
  meta: {
    id: "row-split",
    family: "sheet",
    severity: "warning",
    fix: "suggested",
    title: "Key Activity over several rows",
    description: "One Key Activity is split over several rows.",
    messages: { split: "Expected a Key Activity in one row; found this one in rows {rows}." },
  },

  activity: (activity, _tracker, report) => {
    const { cell, ref, rows } = activity;
    if (rows.length < 2) return;
    const data = { rows: listText(rows.map((each) => String(each + 1))) };
    report("split", { cell, ref, data, fix: joined(activity) });
  },
};

/** Puts all texts into the first row; null where that takes a person: two statuses, errors. */
function joined({ furtherTexts }: KeyActivity): Fix | null {
  const cells = new Map<string, { readonly above: TextAt; text: string }>();
  for (const further of furtherTexts) {
    const { above } = further;
    if (above === null || above.isError || further.isError) return null;
    const known = cells.get(above.cell) ?? { above, text: above.text };
    const text = joinedTexts(known.text, further);
    if (text === null) return null;
    cells.set(above.cell, { above, text });
  }
  const changes: CellChange[] = [...cells.values()]
    .filter(({ above, text }) => text !== above.text)
    .map(({ above, text }) => ({ cell: above.cell, before: above.text, after: text }));
  for (const { cell, text } of furtherTexts) changes.push({ cell, before: text, after: "" });
  return changes.length === 0 ? null : { kind: "suggested", changes, unmerge: null };
}

/** As the reader joins them: a line each; a name goes on behind a blank, and a status is said once. */
function joinedTexts(above: string, { column, text }: FurtherText): string | null {
  if (isBlank(above)) return text;
  if (column === "status" || column === "ref" || column === null)
    return trimBlanks(above) === trimBlanks(text) ? above : null;
  return column === "lead" || column === "portfolio" ? `${above} ${text}` : `${above}\n${text}`;
}

export const rowSplitDoc = (): RuleDoc => ({
  why: "Where a page broke, or one cell was typed in two, a Key Activity goes on in the row below. It is read as one, but sorting tears it apart, a filter hides half of it, and nobody else's formulas know. The fix joins the texts with a line break in the first row (names with a blank) and empties the cells below; no row is deleted.",
  good: [{ says: "One row each", cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs")] }],
  bad: [
    {
      says: "Progress goes on below",
      cells: [HEADER, row("KA.01.01 Build homes"), ["", "", "- 20 more have been begun.", "", ""]],
      found: ["A2"],
    },
    {
      says: "A page broke in the middle of the title and the lead",
      cells: [
        HEADER,
        row("KA.01.01 Build homes and", "Green", "40 of 100 homes", "Build 60 more.", "Economic"),
        ["sell them", "", "are built.", "", "development"],
      ],
      found: ["A2"],
    },
  ],
});
