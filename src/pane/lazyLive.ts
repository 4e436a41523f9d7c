/** Live checking and preparing, loaded with the job. */
import { loadJob } from "./lazyJob";
import type { LiveJob } from "./state/live";

export const lazyLive: LiveJob = {
  startLive: async (options) => (await loadJob()).wholeLive.startLive(options),
  prepareSheet: async (sheet, options) => (await loadJob()).wholeLive.prepareSheet(sheet, options),
  unprepareSheet: async (sheet) => (await loadJob()).wholeLive.unprepareSheet(sheet),
};
