/** `Office.context` in Node, where office.js itself (which needs a page) is not loaded: what does not go through the bridge. */
import type { Workbook } from "../workbook/model";
import type { ExcelKind } from "./excels";
import { isSupported, requirementSets } from "./requirements";
import { readSettings, writeSettings } from "./settings";

export function officeContext(workbook: Workbook, { platform, version, excelApi }: ExcelKind): object {
  const sets = { ...requirementSets, ExcelApi: excelApi };
  return {
    host: "Excel",
    platform,
    diagnostics: { host: "Excel", platform, version },
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    partitionKey: "stand-in",
    requirements: { isSetSupported: (name: string, least?: string) => isSupported(sets, name, least) },
    document: { url: workbook.name, mode: "readWrite", settings: documentSettings(workbook) },
  };
}

/** Settings as they were when the add-in began; what is set reaches the workbook with `saveAsync`. */
function documentSettings(workbook: Workbook): object {
  const values = new Map(readSettings(workbook).map(([key, json]) => [key, JSON.parse(json) as unknown]));
  return {
    get: (key: string) => values.get(key) ?? null,
    set: (key: string, value: unknown) => void values.set(key, value),
    remove: (key: string) => void values.delete(key),
    saveAsync: (callback?: (result: object) => void) => {
      writeSettings(
        workbook,
        [...values].map(([key, value]) => [key, JSON.stringify(value)] as const),
      );
      callback?.({ status: "succeeded" });
    },
  };
}
