/** Two quarters of a small tracker, read as sheets are, for tables about what changed between them. */
import { readTrackers } from "../../src/tracker/readTrackers";
import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings } from "../../src/settings";
import type { SummaryInput } from "../../src/summaries";
import { sheetCells, workbookCells } from "../support/sheetCells";

/** Activity with its reference, status, progress, lead. */
export type Line = readonly [activity: string, status: string, progress?: string, lead?: string];

/** `quarters`: lines by sheet name ("Q1 2024-25"); the last sheet is the reported one. */
export function quartersInput(quarters: Readonly<Record<string, readonly Line[]>>): SummaryInput {
  const settings = defaultSettings();
  const sheets = Object.entries(quarters).map(([name, lines]) =>
    sheetCells(
      [
        ["Key Activities", "Status", "Progress", "Next Steps", "Lead Officer"],
        ["PRIORITY: A safe place", "", "", "", ""],
        ...lines.map(([activity, status, progress = `Said in ${name}`, lead = "Housing"]) => [
          activity,
          status,
          progress,
          "Carry on",
          lead,
        ]),
      ],
      { name },
    ),
  );
  const { trackers } = readTrackers(workbookCells(sheets), settings);
  const tracker = trackers.at(-1);
  if (tracker === undefined) throw new Error("Expected trackers; found none.");
  return { tracker, trackers, rollUps: rollUp(tracker, settings), findings: [], settings };
}
