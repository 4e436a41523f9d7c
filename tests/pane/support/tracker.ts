/** A small tracker as it was read, checked and rolled up: what the views are shown with. */
import type { Checked } from "../../../src/job/job";
import { NOTHING_KEPT } from "../../../src/kept/kept";
import type { Counts, RollUp } from "../../../src/rollup/rollUp";
import type { Finding } from "../../../src/rules/finding";
import { defaultSettings } from "../../../src/settings";
import type { Heading, KeyActivity, Objective, Tracker } from "../../../src/tracker/tracker";
import type { Period } from "../../../src/words/period";

const NONE: Counts = {
  red: 0,
  amber: 0,
  green: 0,
  complete: 0,
  notStarted: 0,
  deferred: 0,
  withdrawn: 0,
  missing: 0,
};

export function heading(name: string, cell: string): Heading {
  return { code: null, name, cell, stated: null };
}

export function objective(code: string, name: string, cell: string, priority: number | null): Objective {
  return { code, name, cell, stated: null, priority, leadOfficer: null, portfolioHolder: null, leadTexts: [] };
}

export function activity(
  index: number,
  row: number,
  priority: number | null,
  objectiveIndex: number | null,
): KeyActivity {
  const ref = `KA.01.${String(index + 1).padStart(2, "0")}`;
  return {
    index,
    cell: `A${row + 1}`,
    rows: [row],
    furtherTexts: [],
    isHidden: false,
    reference: { group: 1, number: index + 1, suffix: "" },
    ref,
    refAsWritten: ref,
    refCell: `A${row + 1}`,
    refCellText: ref,
    title: { text: `Activity ${index + 1}`, cell: `A${row + 1}`, isError: false },
    status: null,
    progress: null,
    nextSteps: null,
    lead: null,
    portfolio: null,
    priority,
    objective: objectiveIndex,
  };
}

export function tracker(sheet: string, period: Period | null, change: Partial<Tracker> = {}): Tracker {
  return {
    sheet,
    period,
    periodInTitle: period,
    periodInName: period,
    rowsRead: 20,
    headerRows: [],
    priorities: [heading("A prosperous place", "A3"), heading("A healthy place", "A8")],
    objectives: [objective("CA 1", "Grow the economy", "A4", 0), objective("CA 2", "Improve health", "A9", 1)],
    activities: [activity(0, 4, 0, 0), activity(1, 5, 0, 0), activity(2, 9, 1, 1)],
    unrecognisedRows: [],
    merges: [],
    isProtected: false,
    isFiltered: false,
    ...change,
  };
}

export function finding(change: Partial<Finding>): Finding {
  return {
    rule: "status-style",
    severity: "warning",
    sheet: "Q2",
    cell: "B6",
    ref: "KA.01.02",
    message: "Expected “Green”; found “green”.",
    fix: null,
    dismissed: null,
    ...change,
  };
}

export function rollUp(change: Partial<RollUp>, counts: Partial<Counts> = {}): RollUp {
  const all = { ...NONE, ...counts };
  return {
    sheet: "Q2",
    level: "priority",
    code: null,
    name: "A prosperous place",
    heading: 0,
    counts: all,
    total: Object.values(all).reduce((sum, number) => sum + number, 0),
    suggested: "Amber",
    stated: null,
    override: null,
    why: "Amber: 1 Amber and 1 Green over 2 active; Amber from half. Tipped by KA 01.01.",
    ...change,
  };
}

export const FINDINGS: readonly Finding[] = [
  finding({}),
  finding({
    rule: "status-missing",
    severity: "error",
    cell: "B10",
    ref: "KA.01.03",
    message: "Expected a status; found none.",
  }),
  finding({
    rule: "field-missing",
    severity: "info",
    cell: "E5",
    ref: "KA.01.01",
    message: "Expected a lead; found none.",
  }),
];

export const ROLL_UPS: readonly RollUp[] = [
  rollUp({}, { amber: 1, green: 1 }),
  rollUp({ level: "objective", code: "CA 1", name: "Grow the economy", stated: "GREEN" }, { amber: 1, green: 1 }),
  rollUp(
    { name: "A healthy place", heading: 1, suggested: null, why: "No status given for 1 of 1 Key Activities." },
    { missing: 1 },
  ),
  rollUp(
    {
      level: "objective",
      code: "CA 2",
      name: "Improve health",
      heading: 1,
      suggested: null,
      why: "No status given for 1 of 1 Key Activities.",
    },
    { missing: 1 },
  ),
  rollUp({ level: "lead", name: "Head of Planning", heading: null }, { amber: 1 }),
  rollUp(
    { level: "portfolio", name: "Economy", heading: null, suggested: "Green", why: "Green: 1 Green over 1 active." },
    { green: 1 },
  ),
  rollUp({ level: "council", name: null, heading: null }, { amber: 1, green: 1, missing: 1 }),
];

const SETTINGS = defaultSettings();

export function validation(
  change: Partial<Checked> = {},
  trackers: readonly Tracker[] = [tracker("Q2", { year: "2013/14", quarter: 2 })],
): Checked {
  return {
    workbook: {
      name: "tracker.xlsx",
      trackers,
      plans: [],
      sheetsLookedAt: [...trackers.map(({ sheet }) => sheet), "Notes"],
    },
    reported: trackers.at(-1) ?? null,
    settings: SETTINGS,
    settingsProblems: [],
    kept: NOTHING_KEPT,
    findings: FINDINGS,
    keys: new Map((change.findings ?? FINDINGS).map((one) => [one, [one.rule, one.cell, one.message].join(" ")])),
    dismissals: [],
    rollUps: ROLL_UPS,
    lapsed: [],
    sheets: [],
    ...change,
  };
}
