import type { Workbook } from "../../playground/workbook/model";
import { LARGEST_PAYLOAD, PLANNED_PAYLOAD } from "../../src/excel/payload";
import { validate, validateAndRollUp, type Validation } from "../../src/job/job";
import { hosts, OPTIONS, sample, tiled } from "../support/excelHost";

const start = hosts();

interface Spent {
  readonly activities: number;
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** Bytes of all answers, or of all requests. */
  readonly read: number;
  readonly sent: number;
}

/** What the host received and gave, clean-up batches included. */
async function spent(workbook: Workbook, run: () => Promise<Validation>): Promise<Spent> {
  const { host, stop } = start(workbook);
  const { workbook: read } = await run();
  stop();
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    activities: read.trackers.reduce((total, tracker) => total + tracker.activities.length, 0),
    requests: host.roundTrips,
    largestRequest: Math.max(...host.requestBytes),
    largestResponse: Math.max(...host.responseBytes),
    read: sum(host.responseBytes),
    sent: sum(host.requestBytes),
  };
}

const checking = () => validate(OPTIONS);
const wholeJob = () => validateAndRollUp(OPTIONS);

/** Round trips that a tracker of usual size may take, all nine sheets written. */
const MOST_FOR_CHECKING = 4;
const MOST_FOR_ALL = 8;

describe("Round trips", () => {
  test.each([
    ["2020-21-q1", 34],
    ["2013-14-q2", 122],
    ["all", 211],
  ])("of %s (%i Key Activities)", async (name, activities) => {
    const checked = await spent(sample(name), checking);
    expect(checked).toMatchObject({ activities });
    expect(checked.requests).toBeLessThanOrEqual(MOST_FOR_CHECKING);
    const all = await spent(sample(name), wholeJob);
    expect(all.requests).toBeLessThanOrEqual(MOST_FOR_ALL);
    expect(all.largestRequest).toBeLessThan(LARGEST_PAYLOAD);
  });

  test("of a second run, which has its own sheets to read and to rewrite", async () => {
    const workbook = sample("2013-14-q2");
    await spent(workbook, wholeJob);
    workbook.sheets[0]?.rows.get(8)?.delete(1);
    expect((await spent(workbook, wholeJob)).requests).toBeLessThanOrEqual(MOST_FOR_ALL);
  });

  test("of 10,004 Key Activities are what splitting at 1 MB demands, and no more", async () => {
    const all = await spent(tiled("2013-14-q2", 82), wholeJob);
    expect(all.activities).toBe(10_004);
    // A block of rows is cut in halves until each fits: at worst each is half a payload.
    const demanded = Math.ceil((2 * (all.read + all.sent)) / PLANNED_PAYLOAD);
    expect(demanded).toBeGreaterThan(MOST_FOR_ALL);
    expect(all.requests).toBeLessThanOrEqual(MOST_FOR_ALL + demanded);
    expect(all.largestRequest).toBeLessThan(LARGEST_PAYLOAD);
    expect(all.largestResponse).toBeLessThan(LARGEST_PAYLOAD);
  }, 120_000);
});
