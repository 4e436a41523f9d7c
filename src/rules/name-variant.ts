import { leadsIn } from "../tracker/leadLines";
import type { TextAt, Tracker } from "../tracker/tracker";
import { namesIn } from "../words/names";
import { expectedSpellings } from "../words/spellings";
import { textFix, type Fix } from "./finding";
import { HEADER, row } from "./exampleCells";
import { NAME_FIELDS } from "./facts/nameFacts";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const nameVariant: Rule<"variant" | "joined"> = {
  meta: {
    id: "name-variant",
    family: "text",
    severity: "warning",
    fix: "suggested",
    title: "Name spelt in another way",
    description: "A lead or portfolio, or who leads an objective, is spelt in more than one way over the workbook.",
    messages: {
      variant: "Expected {expected}, as this {field} stands elsewhere; found {found}.",
      joined: "Expected {expected}, which stand elsewhere by themselves; found {found}.",
    },
  },

  workbook: ({ workbook, settings }, report) => {
    for (const said of HEADING_NAMES) {
      const places = workbook.trackers.flatMap((tracker) => headingNames(tracker, said.by));
      const expected = expectedSpellings(countsOf(places), new Set(settings.names[said.list]));
      for (const { sheet, at, name } of places) {
        const [right, second] = expected.get(name) ?? [];
        // A comma parts a name from its role, and two names in a heading: which it was nobody can tell.
        if (right === undefined || second !== undefined) continue;
        const data = { field: said.field, expected: quoted(right), found: quoted(name) };
        report("variant", { sheet, cell: at.cell, data, fix: replaced(at, name, right) });
      }
    }
  },

  activity: (activity, { workbook }, report) => {
    const isWhole = activity.rows.length === 1;
    for (const field of NAME_FIELDS) {
      const at = activity[field];
      if (at === null) continue;
      for (const { written, expected, after } of workbook.names.otherSpellings(activity, field)) {
        const isJoined = expected.length > 1;
        // Over several rows, two names may stand on two lines.
        if (isJoined && !isWhole) continue;
        report(isJoined ? "joined" : "variant", {
          cell: at.cell,
          ref: activity.ref,
          data: { field, expected: expected.map(quoted).join(" and "), found: quoted(written) },
          fix: isWhole ? textFix("suggested", at.cell, at.text, after) : null,
        });
      }
    }
  },
};

/** Those who are named under an objective's heading, often with their role. */
const HEADING_NAMES = [
  { by: "leadOfficer", list: "leads", field: "lead officer" },
  { by: "portfolioHolder", list: "portfolios", field: "portfolio holder" },
] as const;

interface HeadingName {
  readonly sheet: string;
  readonly at: TextAt;
  readonly name: string;
}

function headingNames({ sheet, objectives }: Tracker, by: "leadOfficer" | "portfolioHolder"): HeadingName[] {
  return objectives.flatMap(({ leadTexts }) =>
    leadTexts.flatMap((at) => namesIn(leadsIn(at.text)[by] ?? "").map((name) => ({ sheet, at, name }))),
  );
}

function countsOf(places: readonly HeadingName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** null where the name stands there twice, or with other blanks than it is read with. */
function replaced({ cell, text }: TextAt, name: string, right: string): Fix | null {
  const parts = text.split(name);
  return parts.length === 2 ? textFix("suggested", cell, text, parts.join(right)) : null;
}

export const nameVariantDoc = (): RuleDoc => ({
  why: "Each spelling makes a line of its own in the summaries, and a lead who filters by name misses what stands under the other. Spellings are the same name where they have the same letters: capitals, marks, blanks, a stray semicolon and “&” for “and” make no difference. So are two that differ in one letter of one long word, unless they begin otherwise or hold digits: “Team 1” and “Team 2” are two. The listed spelling is expected where the [settings](../settings.md) list names, else the commonest; listed spellings are never variants. Two names with nothing between, which both stand by themselves, are reported too. Officers and portfolio holders under the headings of objectives are compared with one another. The fix rewrites this name and leaves the rest of the cell.",
  good: [
    {
      says: "Different teams, and two names in one cell",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 built.", "Build 60 more.", "Economic Development"),
        row("KA.01.02 Mend roofs", "Green", "40 mended.", "Mend 60 more.", "Economic Development Team"),
        row("KA.01.03 Let flats", "Green", "40 let.", "Let 60 more.", "Finance 1; Finance 2"),
      ],
    },
  ],
  bad: [
    {
      says: "A stray semicolon, “and” for “&”, and a slip",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 built.", "Build 60 more.", "Housing & Welfare"),
        row("KA.01.02 Mend roofs", "Green", "40 mended.", "Mend 60 more.", "Housing & Welfare"),
        row("KA.01.03 Let flats", "Green", "40 let.", "Let 60 more.", "Housing & Welfare;"),
        row("KA.01.04 Plant trees", "Green", "40 planted.", "Plant 60 more.", "Housing and Welfare"),
        row("KA.01.05 Clear land", "Green", "40 cleared.", "Clear 60 more.", "Housing & Welfaer"),
      ],
      found: ["E4", "E5", "E6"],
    },
  ],
});
