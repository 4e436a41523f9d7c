import type { Workbook } from "../../playground/workbook/model";
import { validate, validateAndRollUp, type JobProgress } from "../../src/job/job";
import {
  hosts,
  OPTIONS,
  sample,
  SHEETS_OF_ONE_QUARTER,
  SUMMARY_SHEETS,
  sheetOf,
  trackerWorkbook,
  type,
  valueOf,
  valuesOf,
} from "../support/excelHost";

const start = hosts();

describe("The job", () => {
  test("says what it does, step by step", async () => {
    start(sample("2013-14-q2"));
    const said: JobProgress[] = [];
    await validateAndRollUp({ ...OPTIONS, onProgress: (progress) => said.push(progress) });
    expect(said.map(({ step }) => step).filter((step, index, steps) => step !== steps[index - 1])).toEqual([
      "reading",
      "checking",
      "writing",
    ]);
    expect(said.map(({ text }) => text)).toContain("Checking 122 Key Activities");
    expect(said.at(-1)).toMatchObject({ step: "writing", done: 1 });
  });

  test.each<[string, Parameters<typeof validate>[0]["quarter"], string]>([
    ["the latest", null, "Q1 2024-25"],
    ["the one chosen", { year: "2020/21", quarter: 1 }, "Q1 2020-21"],
  ])("reports on %s quarter", async (_, quarter, sheet) => {
    const workbook = sample("all");
    start(workbook);
    const { reported, workbook: read, rollUps } = await validateAndRollUp({ ...OPTIONS, quarter });
    expect(reported?.sheet).toBe(sheet);
    expect(new Set(rollUps.map((rollUp) => rollUp.sheet))).toEqual(
      new Set(read.trackers.map((tracker) => tracker.sheet)),
    );
    expect(valueOf(sheetOf(workbook, "Cover"), "B5")).toContain(`“${sheet}”`);
  });

  test("says which quarters there are when the one chosen is not", async () => {
    const workbook = sample("all");
    start(workbook);
    await expect(validateAndRollUp({ ...OPTIONS, quarter: { year: "2019/20", quarter: 3 } })).rejects.toMatchObject({
      kind: "gone",
      message: expect.stringMatching(
        /^Expected a tracker of 2019\/20 Q3; found 2013\/14 Q2, 2020\/21 Q1, 2021\/22 Q1, 2024\/25 Q1\. Nothing was written\./,
      ),
    });
    expect(workbook.sheets).toHaveLength(5);
  });

  test("rewrites for another quarter in the same sheets", async () => {
    const workbook = sample("all");
    start(workbook);
    await validateAndRollUp(OPTIONS);
    const { sheets } = await validateAndRollUp({ ...OPTIONS, quarter: { year: "2013/14", quarter: 2 } });
    expect(sheets.map(({ name }) => name)).toEqual(SUMMARY_SHEETS);
    expect(valueOf(sheetOf(workbook, "Cover"), "A1")).toBe("Summary of Key Activities: Quarter 2 2013/14");
  });

  test("a sheet that no longer has anything to say says so", async () => {
    const workbook = trackerWorkbook([["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"]]);
    start(workbook);
    await validateAndRollUp(OPTIONS);
    type(workbook, sheetOf(workbook, "Q1 2024-25"), "B5", "Green");
    await validateAndRollUp(OPTIONS);
    expect(valuesOf(sheetOf(workbook, "Exceptions")).slice(3)).toEqual([
      ["No Key Activity is Red, Amber, deferred or withdrawn.", "[z]", "[z]", "[z]", "[z]", "[z]", "[z]", "[z]"],
    ]);
  });

  test("two runs at once are one", async () => {
    const { host } = start(sample("2013-14-q2"));
    const [first, second] = await Promise.all([validate(OPTIONS), validate(OPTIONS)]);
    expect(second).toBe(first);
    expect(host.roundTrips).toBe(4);
  });

  test("checking and rolling up take turns", async () => {
    const { host } = start(sample("2013-14-q2"));
    const order: string[] = [];
    await Promise.all([
      validate(OPTIONS).then(() => order.push("validated")),
      validateAndRollUp(OPTIONS).then(() => order.push("rolled up")),
    ]);
    expect(order).toEqual(["validated", "rolled up"]);
    expect(host.roundTrips).toBe(9);
  });

  test("goes on after one that failed", async () => {
    start(sample("all"));
    await expect(validate({ ...OPTIONS, quarter: { year: "2019/20", quarter: 3 } })).rejects.toThrow();
    expect((await validate(OPTIONS)).workbook.trackers).toHaveLength(4);
  });
});

describe("Cancelling", () => {
  /** Cancels once the host has received so many requests. */
  async function cancelAfter(workbook: Workbook, requests: number): Promise<unknown> {
    const { host } = start(workbook);
    const abort = new AbortController();
    if (requests === 0) abort.abort();
    const request: typeof host.request = host.request.bind(host);
    host.request = (asked, answer) => {
      request(asked, answer);
      if (host.roundTrips === requests) abort.abort();
    };
    return validateAndRollUp({ ...OPTIONS, signal: abort.signal }).catch((error: unknown) => error);
  }

  test.each([0, 1, 2, 3])("after %i round trips leaves the workbook as it was", async (requests) => {
    const workbook = sample("2013-14-q2");
    const before = workbook.sheets.map(valuesOf);
    expect(await cancelAfter(workbook, requests)).toMatchObject({
      kind: "cancelled",
      message: "Cancelled. Nothing was written.",
    });
    expect(workbook.sheets.map(valuesOf)).toEqual(before);
    expect(workbook.customXml).toEqual([]);
  });

  test("once writing has begun, the sheets are completed", async () => {
    const workbook = sample("2013-14-q2");
    expect(await cancelAfter(workbook, 4)).not.toBeInstanceOf(Error);
    for (const name of SHEETS_OF_ONE_QUARTER) {
      expect(valueOf(sheetOf(workbook, name), "A2")).toMatch(/^This worksheet contains one table\./);
    }
  });
});
