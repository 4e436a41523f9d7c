/** Changes: what moved since last quarter, two-step moves first; what is new, dropped, renumbered or told in the same words. */
import type { Pair, QuarterComparison } from "../history/compareQuarters";
import { movementOf, type Movement, type MovementKind } from "../history/movement";
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { fieldCell, referenceCell, referenceText, statusCell, statusKindOf } from "./activityCells";
import { NOT_APPLICABLE, text } from "./cells";
import { comparedOf, isProgressUnchanged, noEarlierQuarterText, type Compared } from "./comparison";
import { subjectOf, type SummaryInput } from "./input";
import { ON_A4, type PlanCell, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Change", kind: "text", width: 100 },
  { heading: "Reference", kind: "link", width: 70 },
  { heading: "Key Activity", kind: "text", width: 230 },
  { heading: "Status before", kind: "status", width: 80 },
  { heading: "Status now", kind: "status", width: 80 },
  { heading: "Progress", kind: "text", width: 95 },
  { heading: "Lead", kind: "text", width: 95 },
  { heading: "Note", kind: "text", width: 180 },
];

/** Words for a change, in the order in which they are listed. */
const CHANGES = [
  "Worsened by two steps",
  "Improved by two steps",
  "Worsened",
  "Improved",
  "Reopened",
  "Put off",
  "Deferred",
  "Withdrawn",
  "Started",
  "Resumed",
  "Completed",
  "Status lost",
  "Status given",
  "New",
  "Dropped",
  "Finished and left out",
  "Renumbered",
  "Same progress",
] as const;
type Change = (typeof CHANGES)[number];

const MOVEMENTS: Readonly<Record<Exclude<MovementKind, "unchanged" | "unknown">, Change>> = {
  improved: "Improved",
  worsened: "Worsened",
  started: "Started",
  completed: "Completed",
  withdrawn: "Withdrawn",
  deferred: "Deferred",
  postponed: "Put off",
  resumed: "Resumed",
  reopened: "Reopened",
};

interface Entry {
  readonly change: Change;
  readonly cells: PlanRow;
}

export function changes(input: SummaryInput): SheetPlan {
  const compared = comparedOf(input);
  const rows = compared === null ? [] : rowsOf(compared.comparison, input.settings.summaries.fills);
  return {
    key: "Changes",
    name: "Changes",
    subject: subjectOf(input.tracker),
    table: "KaTrackerChanges",
    columns: COLUMNS,
    rows,
    labelColumn: 1,
    note: compared?.sentence ?? null,
    print: ON_A4,
    charts: [],
    nothing: rows.length > 0 ? null : nothingText(compared, input),
  };
}

function nothingText(compared: Compared | null, { tracker }: SummaryInput): string {
  return compared === null ? noEarlierQuarterText(tracker.period) : `Nothing has changed since ${compared.quarter}.`;
}

/** In the order of the words, and of the sheet where they are the same. */
function rowsOf(comparison: QuarterComparison, fills: boolean): PlanRow[] {
  const entries: Entry[] = [
    ...comparison.pairs.flatMap((pair) => pairEntry(comparison, pair, fills)),
    ...comparison.added.map((activity) => newEntry(comparison, activity, fills)),
    ...comparison.gone.map((activity) => goneEntry(comparison, activity, fills)),
  ];
  return CHANGES.flatMap((change) => entries.filter((entry) => entry.change === change).map(({ cells }) => cells));
}

function pairEntry(comparison: QuarterComparison, pair: Pair, fills: boolean): Entry[] {
  const { before, after } = pair;
  const isSame = isProgressUnchanged(pair);
  const change = changeOf(movementOf(pair)) ?? lesserChange(pair, isSame);
  if (change === null) return [];
  const cells = [
    text(change),
    referenceCell(comparison.after, after),
    text(after.title.text),
    statusCell(before, fills),
    statusCell(after, fills),
    progressCell(after, isSame),
    fieldCell(after.lead),
    noteCell([...renumberedNote(pair), ...reuseNote(comparison, after), ...titleNote(pair)]),
  ];
  return [{ change, cells }];
}

/** null where the status is the same, or was and is missing. */
function changeOf({ kind, from, to, isTwoStep }: Movement): Change | null {
  if (kind === "improved" || kind === "worsened") {
    const change = MOVEMENTS[kind];
    return isTwoStep ? (`${change} by two steps` as Change) : change;
  }
  if (kind === "unchanged" || from === to) return null;
  if (kind !== "unknown") return MOVEMENTS[kind];
  return to === "missing" ? "Status lost" : "Status given";
}

/** Kinds whose progress is expected to move on. */
const RUNNING: ReadonlySet<string> = new Set(["red", "amber", "green", "missing"]);

function lesserChange({ after, isRenumbered }: Pair, isSame: boolean): Change | null {
  if (isRenumbered) return "Renumbered";
  return isSame && RUNNING.has(statusKindOf(after)) ? "Same progress" : null;
}

function newEntry(comparison: QuarterComparison, activity: KeyActivity, fills: boolean): Entry {
  const cells = [
    text("New"),
    referenceCell(comparison.after, activity),
    text(activity.title.text),
    NOT_APPLICABLE,
    statusCell(activity, fills),
    NOT_APPLICABLE,
    fieldCell(activity.lead),
    noteCell(reuseNote(comparison, activity)),
  ];
  return { change: "New", cells };
}

function goneEntry({ before }: { readonly before: Tracker }, activity: KeyActivity, fills: boolean): Entry {
  const kind = statusKindOf(activity);
  const change = kind === "complete" || kind === "withdrawn" ? "Finished and left out" : "Dropped";
  const cells = [
    text(change),
    referenceCell(before, activity),
    text(activity.title.text),
    statusCell(activity, fills),
    NOT_APPLICABLE,
    NOT_APPLICABLE,
    fieldCell(activity.lead),
    noteCell([]),
  ];
  return { change, cells };
}

/** A column that the tracker does not have is not applicable; blank progress is not available. */
function progressCell({ progress }: KeyActivity, isSame: boolean): PlanCell {
  if (progress === null || progress.text.trim() === "") return fieldCell(progress);
  return text(isSame ? "Word for word as before" : "Rewritten");
}

function renumberedNote({ before, isRenumbered }: Pair): string[] {
  return isRenumbered ? [`Was ${referenceText(before)}.`] : [];
}

function reuseNote(comparison: QuarterComparison, activity: KeyActivity): string[] {
  const reuse = comparison.reuseOf(activity);
  return reuse === null ? [] : [`Its number meant another Key Activity before: “${reuse.before.title.text.trim()}”.`];
}

function titleNote({ before, after }: Pair): string[] {
  const [was, is] = [before.title.text.trim(), after.title.text.trim()];
  return was === is ? [] : [`Its title was “${was}”.`];
}

function noteCell(notes: readonly string[]): PlanCell {
  return notes.length === 0 ? NOT_APPLICABLE : text(notes.join(" "));
}
