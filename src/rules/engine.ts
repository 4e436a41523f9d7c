/** Runs the rules over a workbook once. */
import type { Settings } from "../settings";
import type { TrackerWorkbook } from "../tracker/tracker";
import { Checks } from "./checks";
import type { Beside } from "./facts/workbookFacts";
import type { Finding } from "./finding";

/** Every finding on a workbook, in the order of sheets, rows and columns; where those are equal, of the catalogue. */
export function findings(workbook: TrackerWorkbook, settings: Settings, beside?: Beside): Finding[] {
  return new Checks(workbook, settings, beside).findings();
}
