/** A small tracker with its roll-ups, for tables that change one thing at a time. */
import type { RollUp } from "../../src/rollup/rollUp";
import type { Finding } from "../../src/rules/finding";
import { defaultSettings } from "../../src/settings";
import type { SummaryInput } from "../../src/summaries";
import type { KeyActivity, Objective, TextAt, Tracker } from "../../src/tracker/tracker";
import type { StatusReading } from "../../src/words/status";

export function textAt(text: string, cell = "A1"): TextAt {
  return { text, cell, isError: false };
}

const NO_COUNTS: RollUp["counts"] = {
  red: 0,
  amber: 0,
  green: 0,
  complete: 0,
  notStarted: 0,
  deferred: 0,
  withdrawn: 0,
  missing: 0,
};

export function activity(ref: string, reading: StatusReading, changes: Partial<KeyActivity> = {}): KeyActivity {
  return {
    index: 0,
    cell: "A9",
    rows: [8],
    furtherTexts: [],
    isHidden: false,
    reference: null,
    ref,
    refAsWritten: ref,
    refCell: "A9",
    refCellText: ref,
    title: textAt(`Title of ${ref}`),
    status: { ...textAt("word" in reading ? reading.word : ""), reading, fill: null },
    progress: textAt("- Done so far"),
    nextSteps: textAt("To do"),
    lead: textAt("A team"),
    portfolio: null,
    priority: 0,
    objective: 0,
    ...changes,
  };
}

export const RED: StatusReading = { form: "accepted", word: "Red", kind: "red" };
export const AMBER: StatusReading = { form: "accepted", word: "Amber", kind: "amber" };
export const GREEN: StatusReading = { form: "accepted", word: "Green", kind: "green" };
export const WITHDRAWN: StatusReading = { form: "style", word: "Project Withdrawn", kind: "withdrawn" };
export const DEFERRED: StatusReading = { form: "accepted", word: "Deferred", kind: "deferred" };
export const MISSING: StatusReading = { form: "missing" };

export const OBJECTIVE: Objective = {
  code: "CA 1",
  name: "Housing",
  cell: "A4",
  stated: { ...textAt("AMBER"), reading: { form: "style", word: "Amber", kind: "amber" } },
  priority: 0,
  leadOfficer: null,
  portfolioHolder: null,
  leadTexts: [],
};

export function tracker(changes: Partial<Tracker> = {}): Tracker {
  return {
    sheet: "Q2 2013-14",
    period: { year: "2013/14", quarter: 2 },
    periodInTitle: null,
    periodInName: null,
    rowsRead: 20,
    headerRows: [],
    priorities: [{ code: null, name: "A safe place", cell: "A3", stated: null }],
    objectives: [OBJECTIVE],
    activities: [],
    unrecognisedRows: [],
    merges: [],
    isProtected: false,
    isFiltered: false,
    ...changes,
  };
}

export function rollUp(changes: Partial<RollUp>): RollUp {
  const counts = { ...NO_COUNTS, ...changes.counts };
  return {
    sheet: "Q2 2013-14",
    level: "objective",
    code: "CA 1",
    name: "Housing",
    heading: 0,
    total: Object.values(counts).reduce((sum, value) => sum + value, 0),
    suggested: "Amber",
    stated: "AMBER",
    override: null,
    why: "Amber: because.",
    ...changes,
    counts,
  };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "status-missing",
    severity: "error",
    sheet: "Q2 2013-14",
    cell: "B9",
    ref: "KA.01.01",
    message: "Expected a status; found a blank cell.",
    fix: null,
    dismissed: null,
    ...changes,
  };
}

export function input(changes: Partial<SummaryInput> = {}): SummaryInput {
  const reported = changes.tracker ?? tracker();
  return {
    tracker: reported,
    trackers: [reported],
    rollUps: [],
    findings: [],
    settings: defaultSettings(),
    ...changes,
  };
}
