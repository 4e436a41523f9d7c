/** A workbook with what rules need to know about it as a whole. */
import type { RollUp } from "../../rollup/rollUp";
import type { Settings, SettingsProblem } from "../../settings";
import type { TrackerWorkbook } from "../../tracker/tracker";
import type { NameFacts } from "./nameFacts";

/** What is known beside the sheets. */
export interface Beside {
  /** Of every tracker sheet. */
  readonly rollUps: readonly RollUp[];
  /** Why the settings that the workbook keeps cannot be used; none where they can, or it keeps none. */
  readonly settingsProblems: readonly SettingsProblem[];
}

export interface WorkbookFacts extends Beside {
  readonly workbook: TrackerWorkbook;
  readonly settings: Settings;
  readonly names: NameFacts;
}
