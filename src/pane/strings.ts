/** Every word that the pane shows, in one place. Plain English, sentence case; numbers and times in en-GB. */
import type { JobError } from "../job/job";
import type { Level } from "../rollup/rollUp";
import type { Finding, Severity } from "../rules/finding";
import type { Period } from "../words/period";
import type { StatusKind } from "../words/status";
import { dayText, numberText, timeText } from "./enGB";
import type { Task } from "./state/change";

/** "1 error", "1,204 errors". */
function count(number: number, one: string, many: string): string {
  return `${numberText(number)} ${number === 1 ? one : many}`;
}
const activities = (number: number): string => count(number, "Key Activity", "Key Activities");
const severityNoun: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** "2 errors and 3 warnings"; parts that are 0 are left out. */
function problems(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [count(errors, ...severityNoun.error)] : []),
    ...(warnings > 0 ? [count(warnings, ...severityNoun.warning)] : []),
  ].join(" and ");
}
const cells = (number: number): string => count(number, "cell", "cells");
const afterNumber: Readonly<Record<StatusKind | "missing", string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  complete: "complete",
  notStarted: "not started",
  deferred: "deferred",
  withdrawn: "withdrawn",
  missing: "without a status",
};

export const strings = {
  product: "Key Activity tracker",
  number: numberText,
  activities,
  /** "31 July 2024" of an ISO date; as it stands where it is none. */
  date: (iso: string) => (Number.isNaN(Date.parse(iso)) ? iso : dayText(new Date(iso))),

  shell: {
    starting: "Starting…",
    slow: "Excel is taking long to answer. Close the pane and open it again; if that does not help, ask your IT team whether appsforoffice.microsoft.com can be reached.",
    noScript: "This add-in needs JavaScript.",
  },
  notHere: {
    elsewhere: {
      title: "Open this in Excel",
      text: "This page is the task pane of an Excel add-in. It works inside Excel only.",
      todo: "In Excel, choose Home, then “Open pane” in the Key Activities group.",
    },
    tooOld: {
      title: "This Excel is too old",
      text: "The add-in needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web.",
      todo: "Update Office (File, Account, Update Options), or open the workbook in Excel on the web.",
    },
    unreachable: {
      title: "Office did not load",
      text: "The page could not load Microsoft’s part of the add-in from appsforoffice.microsoft.com.",
      todo: "Check the connection, then close the pane and open it again. If it goes on, ask your IT team to let that address through.",
    },
  },

  headline: {
    first: "Check this workbook’s Key Activities",
    firstDetail:
      "Finds what is wrong, gives every objective and priority its status with the reason, and writes the summary sheets.",
    problems: (errors: number, warnings: number, total: number) =>
      `${problems(errors, warnings)} in ${activities(total)}`,
    clean: (total: number) => `No errors or warnings in ${activities(total)}`,
    noTracker: "No tracker sheet found",
    noTrackerDetail: (looked: readonly string[]) =>
      `Looked at ${looked.length === 0 ? "no sheet" : looked.join(", ")}.`,
    detail: (sheets: readonly string[], period: Period | null, at: Date) =>
      [
        ...(period === null ? [] : [strings.quarter(period)]),
        sheets.length === 1 ? `sheet “${sheets[0] ?? ""}”` : count(sheets.length, "sheet", "sheets"),
        `checked at ${timeText(at)}`,
      ].join(" · "),
  },
  first: {
    label: "What happens",
    points: [
      "Reads every tracker sheet as it is. Nothing leaves the workbook.",
      "Lists what is wrong; a click goes to the cell. What is safe to repair is repaired when you say so, after a preview.",
      "Writes the summary sheets: Cover, Priorities, Exceptions and more. Your own sheets stay as they are.",
    ],
  },
  quarter: ({ year, quarter }: Period) => `Quarter ${quarter} ${year}`,
  chooseQuarter: "Quarter to report on",

  actions: {
    validateAndRollUp: "Validate and roll up",
    validate: "Validate",
    cancel: "Cancel",
    cancelling: "Cancelling…",
    running: {
      validate: "Checking the workbook",
      validateAndRollUp: "Checking and rolling up",
      fix: "Fixing and checking again",
      revert: "Putting back and checking again",
      dismiss: "Dismissing and checking again",
      undoDismissal: "Undoing and checking again",
      saveSettings: "Saving and checking again",
      forgetSettings: "Going back to the defaults and checking again",
      giveReason: "Keeping the reason and checking again",
      withdrawReason: "Withdrawing the reason and checking again",
    } satisfies Record<Task, string>,
    starting: "Reading the workbook",
    waiting: "Waiting for Excel. If you are typing in a cell, press Enter.",
  },

  readOnly:
    "This workbook is open for reading only. You can check it; to fix anything or to write the summary sheets, open it for editing.",
  sample: {
    open: "Try it on a sample",
    about: "Opens a new workbook with a made-up tracker of eight Key Activities. Open this pane there too.",
  },

  failure: {
    close: "Close this message",
    changedByPerson: {
      keep: "Keep them",
      keepAbout: "They stay as they are and are yours from now on. New ones are written beside them.",
      overwrite: "Rewrite them",
      overwriteAbout: "What was typed on them is lost.",
    },
    support: {
      title: "Details for support",
      about: "Nothing that stands in the workbook is in them.",
      copy: "Copy",
      copied: "Copied.",
      copyByHand: "Excel does not let the pane copy. The text is marked: press Ctrl+C (⌘C on a Mac).",
    },
    notLoaded: "Part of the pane could not be loaded. The workbook is as it was. Close the pane and open it again.",
    title: {
      cancelled: "Cancelled",
      cellEditMode: "A cell is being edited",
      protectedStructure: "The workbook is protected",
      protectedSheet: "A sheet is protected",
      filteredSheet: "The sheet is filtered",
      changedByPerson: "Someone has changed it meanwhile",
      tooLarge: "Too large for Excel",
      accessDenied: "Excel refused",
      gone: "The workbook changed meanwhile",
      failed: "That did not work",
    } satisfies Record<JobError["kind"], string>,
  },

  tabs: {
    label: "Views",
    overview: "Overview",
    findings: "Findings",
    rollUp: "Roll-up",
    sheets: "Sheets",
    settings: "Settings",
  },
  loading: "Loading…",

  severity: { error: "Error", warning: "Warning", info: "Note" } satisfies Record<Severity, string>,
  severityPlural: { error: "Errors", warning: "Warnings", info: "Notes" } satisfies Record<Severity, string>,

  overview: {
    counts: "Findings by severity",
    showSeverity: (number: number, severity: Severity) => `Show ${count(number, ...severityNoun[severity])}`,
    next: "What to do next",
    nextErrors: (errors: number) =>
      `Put ${count(errors, ...severityNoun.error)} right first: the roll-up rests on them.`,
    nextErrorsAction: "Show the errors",
    nextFixes: (fixes: number) =>
      `${count(fixes, "finding", "findings")} can be fixed safely. You see each change before it is made.`,
    nextFixesAction: "Show what can be fixed",
    nextAgain: "The summary sheets are out of date: the tracker or the settings have changed since they were written.",
    nextRollUp: "Write the summary sheets when you are ready.",
    nextCover: "The summary sheets are written. Cover says what is in them.",
    nextCoverAction: "Open Cover",
    standing: "How it stands",
    council: "Whole council",
    filtered: (sheet: string) => `“${sheet}” is filtered. Rows out of sight are counted too.`,
    protected: (sheet: string) => `“${sheet}” is protected. It can be checked, not fixed.`,
  },

  noTracker: {
    title: "What was looked for",
    lookedFor: (sample: string) => [
      "A row of headings with an activity column: Activities, Key Activities, or Ref and Activity.",
      "In the same row at least two of Status, Progress, Next Steps, a lead and Portfolio.",
      `Under it, references such as ${sample}.`,
    ],
    mapAbout: "The tracker is here, but under other headings? Say which column is what.",
    map: "Name the columns",
    misread: "Is a tracker missing, or a column taken for another?",
  },

  findings: {
    search: "Search findings",
    groupBy: "Group by",
    by: { priority: "By priority", rule: "By rule", lead: "By lead", severity: "By severity" },
    severityCount: (number: number, severity: Severity) => count(number, ...severityNoun[severity]),
    /** "KA.01.03 · B9"; the sheet where there is no cell. */
    place: ({ ref, cell, sheet }: Pick<Finding, "ref" | "cell" | "sheet">) =>
      [ref, cell ?? sheet].filter((part) => part !== null).join(" · "),
    severities: "Show",
    list: "Findings",
    shown: (shown: number, total: number) =>
      shown === total
        ? count(total, "finding", "findings")
        : `${numberText(shown)} of ${count(total, "finding", "findings")}`,
    none: "Nothing found. Every Key Activity that was read follows the rules.",
    noneShown: "No finding matches.",
    clear: "Show all findings",
    wholeSheet: (sheet: string) => `Sheet “${sheet}”`,
    workbook: "The workbook",
    noPriority: (sheet: string) => `“${sheet}”, outside the priorities`,
    ofSheet: (name: string, sheet: string) => `${name} (${sheet})`,
    group: (name: string, number: number) => `${name}, ${count(number, "finding", "findings")}`,
    noLead: "Nobody’s",
    keys: "Arrow keys move through the list, Enter goes to the cell, Escape goes back. Tab leads to what can be done with a finding.",
    mine: "Mine",
    mineName: "Your name as a lead",
    mineChoose: "Choose a name",
    dismissed: (number: number) => `${numberText(number)} dismissed`,
    dismissedShown: (number: number) => count(number, "dismissed finding", "dismissed findings"),
    toOpen: "Back to the findings",
    reason: (reason: string) => `Dismissed: ${reason}`,
    fix: "Fix…",
    fixNamed: (place: string) => `Fix ${place}`,
    dismiss: "Dismiss…",
    dismissNamed: (place: string) => `Dismiss ${place}`,
    undo: "Undo",
    undoNamed: (place: string) => `Undo the dismissal of ${place}`,
    fixGroup: (number: number) => `Fix ${numberText(number)}…`,
    fixGroupNamed: (number: number, name: string) => `Fix ${numberText(number)} safe ones of ${name}`,
    fixAll: (number: number) => (number === 1 ? "Fix the safe one…" : `Fix all ${numberText(number)} safe ones…`),
    fixShown: (number: number) =>
      number === 1 ? "Fix the safe one shown…" : `Fix the ${numberText(number)} safe ones shown…`,
    protected: (sheets: readonly string[]) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")} cannot be fixed: protected. Unprotect (Review, Unprotect Sheet), then validate again.`,
  },

  fix: {
    title: (number: number) => `${cells(number)} will change`,
    suggested: "This one needs your judgement. Apply it only if it is right.",
    before: "Before",
    after: "After",
    empty: "(empty)",
    unmerge: (area: string) => `${area} is unmerged first.`,
    moreChanges: (number: number) => `and ${count(number, "more place", "more places")} in this cell`,
    more: (number: number) => `Show ${count(number, "more fix", "more fixes")}`,
    signs: "␣ is a space, ⍽ a non-breaking space, ⇥ a tab and ↵ a new line.",
    apply: (number: number) => `Fix ${cells(number)}`,
    cancel: "Cancel",
  },
  dismissal: {
    title: "Dismiss this finding",
    about:
      "It is no longer counted, for anyone who opens this workbook. It comes back by itself when the cell changes.",
    reason: "Reason",
    reasonHint: "One sentence. It is kept in the workbook with today’s date.",
    needed: "Give a reason: whoever looks next must know why this is right.",
    dismiss: "Dismiss",
    cancel: "Cancel",
  },
  changed: {
    close: "Close this message",
    revert: "Revert",
    fixed: (number: number) => (number === 0 ? "Nothing was fixed." : `${cells(number)} fixed.`),
    reverted: (number: number) => (number === 0 ? "Nothing was put back." : `${cells(number)} put back as before.`),
    refused: (number: number) => `${count(number, "fix was", "fixes were")} left alone:`,
    refusedOne: (sheet: string, at: readonly string[], because: string) =>
      `${at.join(", ")} on “${sheet}”: ${because}.`,
    refusedMore: (number: number) => `and ${numberText(number)} more`,
    dismiss: "Dismissed.",
    undoDismissal: "The dismissal is undone.",
    saveSettings: "The settings are saved in this workbook.",
    forgetSettings: "This workbook has the default settings again.",
    giveReason: "The reason is kept.",
    withdrawReason: "The reason is withdrawn.",
  },
  stale: {
    text: "The workbook has changed since it was checked.",
    again: "Check again",
  },

  wayBack: {
    label: "Where you are in the workbook",
    at: (sheet: string, cell: string | null) =>
      cell === null ? `Went to “${sheet}”` : `Went to ${cell} on “${sheet}”`,
    back: (cell: string) => `Back to ${cell}`,
  },

  status: {
    red: "Red",
    amber: "Amber",
    green: "Green",
    complete: "Complete",
    notStarted: "Not started",
    deferred: "Deferred",
    withdrawn: "Withdrawn",
    missing: "No status",
  } satisfies Record<StatusKind | "missing", string>,
  noSuggestion: "No status",
  /** After a number: "3 Amber, 1 not started". */
  statusCount: (number: number, kind: StatusKind | "missing") => `${numberText(number)} ${afterNumber[kind]}`,

  rollUp: {
    level: "Show",
    levels: { priority: "Priorities", portfolio: "Portfolios", lead: "Leads" } satisfies Partial<Record<Level, string>>,
    several: "A Key Activity with several leads counts under each.",
    stated: (stated: string) => `Stated: ${stated}`,
    statedDiffers: "differs from the suggested status",
    goTo: (cell: string) => `Go to ${cell}`,
    goToNamed: (cell: string, name: string) => `Go to ${cell}, ${name}`,
    nothing: "There is nothing to roll up in this workbook.",
    giveReason: "Give a reason…",
    giveReasonNamed: (name: string) => `Give a reason for ${name}`,
    renew: "Renew…",
    renewNamed: (name: string) => `Renew the reason for ${name}`,
    withdraw: "Withdraw",
    withdrawNamed: (name: string) => `Withdraw the reason for ${name}`,
    reason: (reason: string, date: string) => `Reason, ${strings.date(date)}: ${reason}`,
    lapsed: (reason: string, date: string) =>
      `The reason of ${strings.date(date)} has lapsed: ${reason} Renew it if it still holds.`,
    reasonLabel: (stated: string, suggested: string | null) =>
      suggested === null ? `Why it is ${stated}` : `Why it is ${stated} and not ${suggested}`,
    reasonHint: "It stands beside the status on Priorities and Cover, and lapses with the next quarter.",
    reasonNeeded: "Give a reason: councillors will ask for it.",
    keep: "Keep the reason",
    cancel: "Cancel",
    noName: "(no name)",
    tryRules: "Try the rules",
  },
};
