/** Live checking and preparing, loaded with the job. */
import type { LiveJob } from "./state/live";

const loadJob = () => import(/* webpackChunkName: "job", webpackPrefetch: true */ "./wholeJob");

export const lazyLive: LiveJob = {
  startLive: async (options) => (await loadJob()).wholeLive.startLive(options),
  prepareSheet: async (sheet, options) => (await loadJob()).wholeLive.prepareSheet(sheet, options),
  unprepareSheet: async (sheet) => (await loadJob()).wholeLive.unprepareSheet(sheet),
};
