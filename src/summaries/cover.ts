/** Cover: what the other sheets are, how to read them and how their statuses came about. */
import { percentText } from "../rollup/percent";
import type { RollUp } from "../rollup/rollUp";
import { link, text } from "./cells";
import { COUNTED_KINDS, KIND_WORDS } from "./kinds";
import { rollUpName } from "./headings";
import { subjectOf, type SummaryInput } from "./input";
import { namedText } from "./nameNotes";
import { ON_A4, type PlanCell, type PlanColumn, type PlanRow, type SheetKey, type SheetPlan } from "./plan";
import { ruleText } from "./ruleText";

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Item", kind: "text", width: 190 },
  { heading: "Detail", kind: "text", width: 590 },
];

const CONTENTS: Readonly<Record<Exclude<SheetKey, "Cover">, string>> = {
  Priorities:
    "how many Key Activities of each priority and objective have which status, and the status that the rule suggests",
  Exceptions: "every Key Activity that is Red or Amber, then the deferred and withdrawn ones",
  Changes: "what became better or worse since the quarter before, what is new, dropped or renumbered",
  Portfolios: "the same counts for each portfolio",
  Leads: "who has what left to do, and whose progress is told in the same words as before",
  Report: "every Key Activity in full",
  DataQuality: "what should be put right in the tracker before anyone relies on it",
  Charts: "statuses by priority, shares and trend, with their numbers",
};

/** `others` are the plans of the other sheets, whose contents it lists. */
export function cover(input: SummaryInput, others: readonly SheetPlan[]): SheetPlan {
  return {
    key: "Cover",
    name: "Cover",
    subject: subjectOf(input.tracker),
    table: "KaTrackerCover",
    columns: COLUMNS,
    rows: [
      ...about(input),
      ...others.flatMap(contents),
      ...differences(input),
      ...howToRead(input),
      item("Contact", contactCell(input)),
    ],
    labelColumn: 0,
    note: null,
    print: ON_A4,
    charts: [],
    nothing: null,
  };
}

function item(label: string, detail: PlanCell): PlanRow {
  return [text(label), detail];
}

function about({ tracker, rollUps, settings }: SummaryInput): PlanRow[] {
  const council = rollUps.find((rollUp) => rollUp.level === "council");
  const name = settings.summaries.council.trim();
  return [
    item(
      "What this is",
      text(
        `A summary of ${name === "" ? "the council" : name}’s Key Activities, made from the tracker named below. The other summary sheets stand beside this one.`,
      ),
    ),
    item("Made from", link(`Sheet “${tracker.sheet}” of this workbook`, { sheet: tracker.sheet, cell: "A1" })),
    ...(council === undefined ? [] : [item("Key Activities", text(countsText(council)))]),
    ...(council === undefined ? [] : [item("Council as a whole", text(council.why))]),
  ];
}

/** Nobody can ask [x] a question: where there is none, it says how to give one. */
function contactCell({ settings }: SummaryInput): PlanCell {
  const contact = settings.summaries.contact.trim();
  return text(contact === "" ? "Not given. The add-in’s settings have a place for it." : contact);
}

/** "122: 1 Red (1%), 19 Amber (16%), 86 Green (70%), 10 Complete (8%)". */
function countsText({ total, counts }: RollUp): string {
  const parts = COUNTED_KINDS.flatMap((kind) =>
    counts[kind] === 0 ? [] : [`${counts[kind]} ${KIND_WORDS[kind]} (${percentText(counts[kind], total) ?? ""})`],
  );
  return parts.length === 0 ? "None" : `${total}: ${parts.join(", ")}`;
}

/** A sheet's name with what it holds, or why it is not there. */
function contents({ key, name, rows, nothing }: SheetPlan): PlanRow[] {
  if (nothing !== null) return [item(`Nothing for ${name}`, text(nothing))];
  const rowsText = `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  const holds = key === "Cover" ? "" : CONTENTS[key];
  return [item(`Contents: ${name}`, link(`${name}: ${holds} (${rowsText})`, { summary: key }))];
}

/** Stated statuses that stand although the rule suggests another, each with its reason and date. */
function differences({ tracker, rollUps }: SummaryInput): PlanRow[] {
  return rollUps.flatMap((rollUp) => {
    const { override, suggested } = rollUp;
    if (override === null) return [];
    const words = `Stated ${override.status}, suggested ${suggested ?? "nothing"}: ${override.reason} (${dayText(override.date)})`;
    return [item(`Reason for difference: ${rollUpName(tracker, rollUp)}`, text(words))];
  });
}

/** "31 July 2024" for "2024-07-31". */
function dayText(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

function howToRead({ tracker, settings }: SummaryInput): PlanRow[] {
  const hasPortfolios = tracker.activities.some(({ portfolio }) => portfolio !== null);
  return [
    item("How a status is suggested", text(ruleText(settings.rollUp))),
    item(
      "Shares",
      text(
        "A share is the number with that status over all Key Activities of the row, shown to the nearest whole per cent. A row may add to 99 or 101.",
      ),
    ),
    item("Leads", text(`${namedText(tracker, "lead")} Left to do is whatever is not complete, deferred or withdrawn.`)),
    ...(hasPortfolios ? [item("Portfolios", text(namedText(tracker, "portfolio")))] : []),
    item("Shorthand", text("[z] means not applicable. [x] means not available: the tracker does not say.")),
    item("Colours", text("A colour behind a status only repeats its word. Everything can be read without colours.")),
    item("Long texts", text("A text too long for one row continues in the next, which is labelled “(continued)”.")),
  ];
}
