/**
 * Trackers in a few words, without reading a sheet: tests of rules and roll-up say only what they are about.
 * Row 1 is the header; each entry takes the next row. Columns: A activity, B status, C progress, D next steps,
 * E lead, F portfolio. An objective's stated RAG stands in column E of its row.
 */
import type { KeyActivity, Objective, TextAt, Tracker, TrackerWorkbook } from "../../src/tracker/tracker";
import { formatReference, readReference } from "../../src/words/reference";
import { defaultVocabulary, readStatus } from "../../src/words/status";

export interface ActivityEntry {
  /** Whole text of the activity cell, reference and title: "KA.01.01 Plant trees". */
  readonly activity: string;
  readonly status?: string;
  /** Fill of the status cell, "#FFC000". */
  readonly fill?: string;
  readonly progress?: string;
  readonly nextSteps?: string;
  readonly lead?: string;
  readonly portfolio?: string;
  readonly hidden?: boolean;
  /** Split over two rows: the entry takes both. */
  readonly split?: boolean;
}

export type Entry =
  | { readonly priority: string }
  | { readonly objective: string; readonly code?: string; readonly stated?: string }
  | ActivityEntry;

/** Whatever an entry does not say is filled in soundly, so that only what a test is about is wrong. */
const SOUND = { status: "Green", progress: "On course.", nextSteps: "Carry on.", lead: "Housing", portfolio: "Homes" };

export interface Sheet {
  readonly sheet?: string;
  /** Without the columns named: "portfolio" unless said otherwise. */
  readonly without?: readonly ("status" | "progress" | "nextSteps" | "lead" | "portfolio")[];
  /** Merged areas. */
  readonly merges?: readonly string[];
}

export function trackerOf(
  entries: readonly Entry[],
  { sheet = "Q1", without = ["portfolio"], merges = [] }: Sheet = {},
): Tracker {
  const priorities: Tracker["priorities"][number][] = [];
  const objectives: Objective[] = [];
  const activities: KeyActivity[] = [];
  let priority: number | null = null;
  let objective: number | null = null;
  const field = (name: "progress" | "nextSteps" | "lead" | "portfolio", entry: ActivityEntry, cell: string) =>
    without.includes(name) ? null : textAt(entry[name] ?? SOUND[name], cell);
  let nextRow = 2;
  for (const entry of entries) {
    const row = nextRow;
    nextRow += "activity" in entry && entry.split === true ? 2 : 1;
    if ("priority" in entry) {
      priority = priorities.push({ code: null, name: entry.priority, cell: `A${row}`, stated: null }) - 1;
      objective = null;
      continue;
    }
    if ("objective" in entry) {
      const stated = entry.stated === undefined ? null : statusAt(entry.stated, `E${row}`);
      const words = { code: entry.code ?? null, name: entry.objective, cell: `A${row}`, stated };
      objective = objectives.push({ ...words, priority, leadOfficer: null, portfolioHolder: null, leadTexts: [] }) - 1;
      continue;
    }
    const reading = readReference(entry.activity);
    const reference = reading.form === "read" ? reading.reference : null;
    activities.push({
      index: activities.length,
      cell: `A${row}`,
      rows: entry.split === true ? [row - 1, row] : [row - 1],
      furtherTexts: [],
      isHidden: entry.hidden ?? false,
      reference,
      ref: reference === null ? null : formatReference(reference),
      refAsWritten: reading.form === "none" ? "" : reading.asWritten,
      refCell: `A${row}`,
      refCellText: entry.activity,
      title: textAt(reading.rest, `A${row}`),
      status: without.includes("status")
        ? null
        : { ...statusAt(entry.status ?? SOUND.status, `B${row}`), fill: entry.fill ?? null },
      progress: field("progress", entry, `C${row}`),
      nextSteps: field("nextSteps", entry, `D${row}`),
      lead: field("lead", entry, `E${row}`),
      portfolio: field("portfolio", entry, `F${row}`),
      priority,
      objective,
    });
  }
  const period = { year: "2024/25", quarter: 1 as const };
  return {
    sheet,
    period,
    periodInTitle: period,
    periodInName: null,
    rowsRead: nextRow - 1,
    headerRows: [headerRow(without)],
    priorities,
    objectives,
    activities,
    unrecognisedRows: [],
    merges: merges.map((area) => ({ area, text: null })),
    isProtected: false,
    isFiltered: false,
  };
}

export function workbookOf(trackers: readonly Tracker[]): TrackerWorkbook {
  return { name: "test.xlsx", trackers, plans: [], sheetsLookedAt: trackers.map(({ sheet }) => sheet) };
}

function textAt(text: string, cell: string): TextAt {
  return { text, cell, isError: false };
}

function statusAt(text: string, cell: string) {
  return { ...textAt(text, cell), reading: readStatus(text, defaultVocabulary) };
}

function headerRow(without: NonNullable<Sheet["without"]>): Tracker["headerRows"][number] {
  const columns: Record<string, number> = { activity: 0 };
  const labels: Record<string, string> = { activity: "Key Activities" };
  const names = {
    status: "Status",
    progress: "Progress",
    nextSteps: "Next Steps",
    lead: "Lead",
    portfolio: "Portfolio",
  };
  Object.entries(names).forEach(([name, label], index) => {
    if (without.some((left) => left === name)) return;
    columns[name] = index + 1;
    labels[name] = label;
  });
  return { row: 0, columns, labels };
}
