/** The job, loaded when it is first asked for: the first screen does not wait for it. */
import type { Host } from "../excel/host";
import type { Job } from "./state/store";

/** Fetches it. It runs, and takes memory, from the moment that something of it is asked for. */
export const loadJob = () => import(/* webpackChunkName: "job", webpackDefer: true */ "./wholeJob");

const job = async (): Promise<Job> => (await loadJob()).wholeJob;

/**
 * @param host where the pane is. What the first screen offers can be asked for before that is known: it is done once Excel
 *   is there, given up when it is cancelled first, and never done elsewhere.
 */
export function lazyJob(host: Promise<Host>): Job {
  const excel = new Promise<void>((done) => {
    void host.then((found) => {
      if (found === "excel") done();
    });
  });

  async function jobInExcel(signal?: AbortSignal): Promise<Job> {
    const [loaded] = await Promise.all([job(), Promise.race([excel, aborted(signal)])]);
    return loaded;
  }

  return {
    validate: async (options) => (await jobInExcel(options.signal)).validate(options),
    validateAndRollUp: async (options) => (await jobInExcel(options.signal)).validateAndRollUp(options),
    openSample: async () => (await jobInExcel()).openSample(),
    goToCell: async (sheet, cell) => (await job()).goToCell(sheet, cell),
    openSheet: async (name) => (await job()).openSheet(name),
    activePlace: async () => (await job()).activePlace(),
    readTop: async (sheet) => (await job()).readTop(sheet),
    watch: async (onChange) => (await job()).watch(onChange),
    applyFixes: async (fixes, options) => (await job()).applyFixes(fixes, options),
    revertFixes: async (fixed, options) => (await job()).revertFixes(fixed, options),
    dismiss: async (...given) => (await job()).dismiss(...given),
    undoDismissal: async (...given) => (await job()).undoDismissal(...given),
    saveSettings: async (...given) => (await job()).saveSettings(...given),
    forgetSettings: async (...given) => (await job()).forgetSettings(...given),
    giveReason: async (...given) => (await job()).giveReason(...given),
    withdrawReason: async (...given) => (await job()).withdrawReason(...given),
  };
}

/** Settles when the signal says stop, if ever. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    signal?.addEventListener("abort", () => {
      done();
    });
  });
}
