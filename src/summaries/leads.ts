/** Leads: who has what left to do, and whose progress has not changed since last quarter. */
import { activityNames } from "../tracker/activityNames";
import type { KeyActivity } from "../tracker/tracker";
import type { StatusKind } from "../words/status";
import { referenceText, statusKindOf } from "./activityCells";
import { count, NONE, text } from "./cells";
import { comparedOf, isProgressUnchanged, type Compared } from "./comparison";
import { COUNT_COLUMNS, countCells } from "./countColumns";
import { subjectOf, type SummaryInput } from "./input";
import { KIND_WORDS } from "./kinds";
import { severalCountText } from "./nameNotes";
import { ON_A4, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";

/** Nothing is left to do at these. */
const DONE: ReadonlySet<StatusKind | "missing"> = new Set(["complete", "deferred", "withdrawn"]);

function columns(compared: Compared | null): readonly PlanColumn[] {
  return [
    { heading: "Lead", kind: "text", width: 100 },
    ...COUNT_COLUMNS,
    { heading: "Left to do", kind: "count", width: 46 },
    { heading: "What is left to do", kind: "text", width: compared === null ? 370 : 220 },
    ...(compared === null
      ? []
      : ([
          { heading: "Same progress", kind: "count", width: 62 },
          { heading: "Progress not changed", kind: "text", width: 90 },
        ] as const)),
  ];
}

export function leads(input: SummaryInput): SheetPlan {
  const { tracker, rollUps } = input;
  const compared = comparedOf(input);
  const open = openByLead(tracker.activities);
  const rows = rollUps
    .filter(({ level }) => level === "lead")
    .map((rollUp): PlanRow => {
      const left = open.get(rollUp.name ?? "") ?? [];
      return [
        text(rollUp.name),
        ...countCells(rollUp),
        count(left.length),
        left.length === 0 ? NONE : text(left.map(leftText).join("\n")),
        ...(compared === null ? [] : unchangedCells(compared, left)),
      ];
    });
  return {
    key: "Leads",
    name: "Leads",
    subject: subjectOf(tracker),
    table: "KaTrackerLeads",
    columns: columns(compared),
    rows,
    labelColumn: 0,
    note: [severalCountText("lead"), ...(compared === null ? [] : [compared.sentence])].join(" "),
    print: ON_A4,
    charts: [],
    nothing: rows.length > 0 ? null : "No Key Activity names a lead.",
  };
}

function openByLead(activities: readonly KeyActivity[]): Map<string, KeyActivity[]> {
  const open = new Map<string, KeyActivity[]>();
  for (const activity of activities) {
    if (DONE.has(statusKindOf(activity))) continue;
    for (const name of activityNames(activity, "lead")) {
      const known = open.get(name);
      if (known) known.push(activity);
      else open.set(name, [activity]);
    }
  }
  return open;
}

/** "KA 01.01 (Amber): Plant trees". */
function leftText(activity: KeyActivity): string {
  const title = activity.title.text.trim().replaceAll(/\s+/g, " ");
  const kind = KIND_WORDS[statusKindOf(activity)];
  return `${referenceText(activity)} (${kind})${title === "" ? "" : `: ${title}`}`;
}

function unchangedCells({ comparison }: Compared, left: readonly KeyActivity[]): PlanRow {
  const unchanged = left.filter((activity) => {
    const pair = comparison.pairOf(activity);
    return pair !== null && isProgressUnchanged(pair);
  });
  return [count(unchanged.length), unchanged.length === 0 ? NONE : text(unchanged.map(referenceText).join("\n"))];
}
