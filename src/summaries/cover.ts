/** Cover: what the other sheets are, how to read them and how their statuses came about. */
import type { RollUp } from "../rollup/rollUp";
import { link, text } from "./cells";
import { COUNTED_KINDS, KIND_WORDS } from "./kinds";
import { subjectOf, type SummaryInput } from "./input";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "./plan";
import { ruleText } from "./ruleText";

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Item", kind: "text", width: 150 },
  { heading: "Detail", kind: "text", width: 520 },
];

const CONTENTS: Readonly<Record<string, string>> = {
  Priorities:
    "how many Key Activities of each priority and objective have which status, and the status that the rule suggests",
  Exceptions: "every Key Activity that is Red or Amber, then the deferred and withdrawn ones",
  DataQuality: "what should be put right in the tracker before anyone relies on it",
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
      ...howToRead(input),
      item("Contact", text(input.settings.summaries.contact)),
    ],
    nothing: null,
  };
}

function item(label: string, detail: PlanCell): PlanRow {
  return [text(label), detail];
}

function about({ tracker, rollUps }: SummaryInput): PlanRow[] {
  const council = rollUps.find((rollUp) => rollUp.level === "council");
  return [
    item(
      "What this is",
      text(
        "A summary of the council's Key Activities, made from the tracker named below. The other summary sheets stand beside this one.",
      ),
    ),
    item("Made from", link(`Sheet “${tracker.sheet}” of this workbook`, { sheet: tracker.sheet, cell: "A1" })),
    ...(council === undefined ? [] : [item("Key Activities", text(countsText(council)))]),
    ...(council === undefined ? [] : [item("Council as a whole", text(council.why))]),
  ];
}

/** "122: 1 Red, 19 Amber, 86 Green, 10 Complete". */
function countsText({ total, counts }: RollUp): string {
  const parts = COUNTED_KINDS.flatMap((kind) => (counts[kind] === 0 ? [] : [`${counts[kind]} ${KIND_WORDS[kind]}`]));
  return parts.length === 0 ? "None" : `${total}: ${parts.join(", ")}`;
}

/** A sheet's name with what it holds, or why it is not there. */
function contents({ key, name, rows, nothing }: SheetPlan): PlanRow[] {
  if (nothing !== null) return [item(`Not made: ${name}`, text(nothing))];
  const rowsText = `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  return [item(`Contents: ${name}`, link(`${name}: ${CONTENTS[key] ?? ""} (${rowsText})`, { summary: key }))];
}

function howToRead({ settings }: SummaryInput): PlanRow[] {
  return [
    item("How a status is suggested", text(ruleText(settings.rollUp))),
    item(
      "Shares",
      text(
        "A share is the number with that status over all Key Activities of the row, shown to the nearest whole per cent. A row may add to 99 or 101.",
      ),
    ),
    item("Shorthand", text("[z] means not applicable. [x] means not available: the tracker does not say.")),
    item("Colours", text("A colour behind a status only repeats its word. Everything can be read without colours.")),
    item("Long texts", text("A text too long for one row continues in the next, whose first cell says “(continued)”.")),
  ];
}
