/** `Office.context.document.settings`: the workbook's settings as key and JSON text. */
import { edit, setSetting } from "../workbook/edits";
import type { Workbook } from "../workbook/model";

export function readSettings(workbook: Workbook): (readonly [string, string])[] {
  return [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
}

/** Replaces all settings, as `saveAsync` does. */
export function writeSettings(workbook: Workbook, entries: readonly (readonly [string, string])[]): void {
  const kept = new Set(entries.map(([key]) => key));
  edit(workbook, "addin", () => {
    for (const key of [...workbook.settings.keys()]) if (!kept.has(key)) setSetting(workbook, key, undefined);
    for (const [key, json] of entries) {
      if (JSON.stringify(workbook.settings.get(key)) !== json) setSetting(workbook, key, JSON.parse(json));
    }
  });
}
