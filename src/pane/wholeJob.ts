/** The job as the pane runs it: with the settings that the workbook keeps. */
import { activePlace } from "../excel/selection";
import { readTop } from "../excel/read/top";
import { watchChanges } from "../excel/watch";
import { applyFixes, revertFixes } from "../job/fix";
import { goToCell, openSheet, validate, validateAndRollUp } from "../job/job";
import { dismiss, forgetSettings, giveReason, saveSettings, undoDismissal, withdrawReason } from "../job/keep";
import { startLive } from "../job/live";
import { prepareSheet, unprepareSheet } from "../job/prepare";
import type { LiveJob } from "./state/live";
import type { Job } from "./state/store";

export const wholeJob: Job = {
  validate: (options) => validate({ ...options, settings: null }),
  validateAndRollUp: (options) => validateAndRollUp({ ...options, settings: null }),
  goToCell,
  openSheet,
  activePlace,
  readTop,
  openSample: async () => (await import(/* webpackChunkName: "sample" */ "./sample")).openSample(),
  watch: watchChanges,
  applyFixes,
  revertFixes,
  dismiss,
  undoDismissal,
  saveSettings,
  forgetSettings,
  giveReason,
  withdrawReason,
};

export const wholeLive: LiveJob = {
  startLive,
  prepareSheet: (sheet, options) => prepareSheet(sheet, { ...options, settings: null }),
  unprepareSheet: (sheet) => unprepareSheet(sheet, { settings: null }),
};
