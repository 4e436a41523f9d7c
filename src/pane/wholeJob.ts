/** The job as the pane runs it, with the settings it runs on. */
import { activePlace } from "../excel/selection";
import { goToCell, openSheet, validate, validateAndRollUp } from "../job/job";
import { defaultSettings } from "../settings";
import type { Job } from "./state/store";

export const wholeJob: Job = {
  validate: (options) => validate({ ...options, settings: defaultSettings() }),
  validateAndRollUp: (options) => validateAndRollUp({ ...options, settings: defaultSettings() }),
  goToCell,
  openSheet,
  activePlace,
};
