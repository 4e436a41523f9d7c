/** A small tracker to prepare, and what comes of it. */
import { boxAddress } from "../../playground/workbook/box";
import { onEdit, type Edit } from "../../playground/workbook/edits";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { readSettings, type Settings } from "../../src/settings";
import { trackerWorkbook } from "./excelHost";

export const SHEET = "Q1 2024-25";
export const PREPARE = { settings: null, replace: "none" } as const;

/** Status cells B6:B7 and B9. */
export function council(): Workbook {
  return trackerWorkbook([
    ["CA 1: Homes", "AMBER", "", "", ""],
    ["KA.01.01 Build homes", "Red", "- Begun", "Carry on", "Housing"],
    ["KA.01.02 Plant trees", "amber", "=slow growth", "Hurry", "Parks"],
    ["CA 2: Roads", "GREEN", "", "", ""],
    ["KA.02.01 Mend roads", "Green", "Done", "Rest", "Roads"],
  ]);
}

export function settingsWith(json: unknown): Settings {
  const reading = readSettings(json);
  if (!reading.ok) throw new Error("Expected settings that can be used.");
  return reading.settings;
}

/** "B6:B7,B9 List Red,Amber" of each rule on a sheet. */
export const rulesOf = ({ validations }: Sheet): string[] =>
  validations.map(
    ({ ranges, type: kind, rule, prompt }) =>
      `${ranges.map(boxAddress).join(",")} ${kind} ${String((rule.list as { source?: string } | undefined)?.source ?? prompt.title)}`,
  );
/** What is written to the workbook while something runs. */
export async function editsDuring(workbook: Workbook, run: () => Promise<unknown>): Promise<Edit[]> {
  const edits: Edit[] = [];
  const stop = onEdit(workbook, (batch) => edits.push(...batch.edits));
  await run();
  stop();
  return edits;
}
