/** `Office.context` in Node, where office.js itself (which needs a page) is not loaded: what does not go through the bridge. */
import type { Workbook } from "../workbook/model";
import { isSetSupported } from "./requirements";

export function officeContext(workbook: Workbook): object {
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    partitionKey: "stand-in",
    requirements: { isSetSupported },
    document: { url: workbook.name, mode: "readWrite" },
  };
}
