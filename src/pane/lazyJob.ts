/** The job, loaded when it is first asked for: the first screen does not wait for it. */
import type { Job } from "./state/store";

export const loadJob = () => import(/* webpackChunkName: "job" */ "./wholeJob");

export const lazyJob: Job = {
  validate: async (options) => (await loadJob()).wholeJob.validate(options),
  validateAndRollUp: async (options) => (await loadJob()).wholeJob.validateAndRollUp(options),
  goToCell: async (sheet, cell) => (await loadJob()).wholeJob.goToCell(sheet, cell),
  openSheet: async (name) => (await loadJob()).wholeJob.openSheet(name),
  activePlace: async () => (await loadJob()).wholeJob.activePlace(),
  readTop: async (sheet) => (await loadJob()).wholeJob.readTop(sheet),
  openSample: async () => (await loadJob()).wholeJob.openSample(),
  watch: async (onChange) => (await loadJob()).wholeJob.watch(onChange),
  applyFixes: async (fixes, options) => (await loadJob()).wholeJob.applyFixes(fixes, options),
  revertFixes: async (fixed, options) => (await loadJob()).wholeJob.revertFixes(fixed, options),
  dismiss: async (...given) => (await loadJob()).wholeJob.dismiss(...given),
  undoDismissal: async (...given) => (await loadJob()).wholeJob.undoDismissal(...given),
  saveSettings: async (...given) => (await loadJob()).wholeJob.saveSettings(...given),
  forgetSettings: async (...given) => (await loadJob()).wholeJob.forgetSettings(...given),
  giveReason: async (...given) => (await loadJob()).wholeJob.giveReason(...given),
  withdrawReason: async (...given) => (await loadJob()).wholeJob.withdrawReason(...given),
};
