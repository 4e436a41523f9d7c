/** The job, loaded when it is first asked for: the first screen does not wait for it. */
import type { Job } from "./state/store";

const loadJob = () => import(/* webpackChunkName: "job", webpackPrefetch: true */ "./wholeJob");

export const lazyJob: Job = {
  validate: async (options) => (await loadJob()).wholeJob.validate(options),
  validateAndRollUp: async (options) => (await loadJob()).wholeJob.validateAndRollUp(options),
  goToCell: async (sheet, cell) => (await loadJob()).wholeJob.goToCell(sheet, cell),
  openSheet: async (name) => (await loadJob()).wholeJob.openSheet(name),
  activePlace: async () => (await loadJob()).wholeJob.activePlace(),
};
