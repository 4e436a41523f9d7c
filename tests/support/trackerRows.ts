/** Rows of a small tracker sheet, in the columns of 2013/14. */
import type { GridValue } from "./sheetCells";

export const HEADER = ["Key Activities", "Status", "Progress", "Next Steps", "Lead Officer"] as const;
export const BLANK: readonly GridValue[] = [];

/** A sound KA: "01.02" is group 01, number 02. */
export function ka(number: string, changes: Readonly<Record<number, string>> = {}): string[] {
  const row = [`KA.${number} Activity ${number}`, "Green", `Progress of ${number}.`, `Steps of ${number}.`, "Parks"];
  return row.map((text, column) => changes[column] ?? text);
}
