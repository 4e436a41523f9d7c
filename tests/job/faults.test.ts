import type { Host } from "../../playground/host/host";
import type { Workbook } from "../../playground/workbook/model";
import { JobError, validateAndRollUp } from "../../src/job/job";
import {
  addSheet,
  hosts,
  OPTIONS,
  sheetOf,
  SUMMARY_SHEETS,
  trackerWorkbook,
  type,
  valueOf,
  valuesOf,
} from "../support/excelHost";

const start = hosts();
const COUNCIL = "Q1 2024-25";
const EARLIER = "Q4 2023-24";
const OURS: readonly string[] = SUMMARY_SHEETS;
/** The request that writes, of the five that the whole job takes. */
const WRITING = 4;

type Request = Host["request"];
/** What goes wrong with one request. */
type Fault = (request: Request, ...args: Parameters<Request>) => void;

const refusal = { number: 5001, code: "GeneralException", message: "It failed." };

/** Never reaches Excel. */
const lost: Fault = (_request, _asked, answer) => answer({ refusal });
/** Excel does it, and its answer never arrives. */
const unanswered: Fault = (request, asked, answer) => request(asked, () => answer({ refusal }));
/** Excel stops at one action of the batch; what came before it stays done. */
const stopsAt =
  (share: number): Fault =>
  (request, asked, answer) => {
    const actions = asked.body.Actions.map((action, index, all) =>
      index === Math.floor(share * all.length) ? { ...action, ObjectPathId: 999_999 } : action,
    );
    request({ ...asked, body: { ...asked.body, Actions: actions } }, answer);
  };

async function run(workbook: Workbook, fault?: { readonly at: number; readonly what: Fault }): Promise<unknown> {
  const { host, stop } = start(workbook);
  const request: Request = host.request.bind(host);
  let received = 0;
  host.request = (asked, answer) => {
    received++;
    if (received === fault?.at) fault.what(request, asked, answer);
    else request(asked, answer);
  };
  try {
    return await validateAndRollUp(OPTIONS);
  } catch (error) {
    return error;
  } finally {
    stop();
  }
}

/** Two quarters that give every sheet something to say. */
function smallTracker(): Workbook {
  const workbook = trackerWorkbook([
    ["KA.01.01 Build homes", "Red", "- Begun", "Carry on", "Housing", "Homes"],
    ["KA.01.02 Plant trees", "amber", "=slow", "Hurry", "Parks", "Places"],
    ["KA.01.03 Mend roads", "Green", "Done", "", "Roads", "Places"],
    ["KA.01.04 Open a pool", "Deferred", "Waiting", "Wait", "Leisure", "Places"],
  ]);
  const now = sheetOf(workbook, COUNCIL);
  type(workbook, now, "F3", "Portfolio");
  const before = addSheet(workbook, EARLIER);
  for (const [row, cells] of now.rows) before.rows.set(row, new Map(cells));
  type(workbook, before, "A1", "Key Activities, Quarter 4 2023/24");
  type(workbook, before, "B5", "Green");
  return workbook;
}

const secondLines = (workbook: Workbook) =>
  workbook.sheets.filter(({ name }) => OURS.includes(name)).map((sheet) => valueOf(sheet, "A2"));

/** A third request that fails is asked again, without merged areas: see tests/excel/reading.test.ts. */
const FAULTS: [string, number, Fault][] = [
  ...[1, 2, WRITING].map((at): [string, number, Fault] => [`request ${at} is lost`, at, lost]),
  ["the answer to the writing is lost", WRITING, unanswered],
  ...Array.from({ length: 20 }, (_, index): [string, number, Fault] => [
    `Excel stops at ${index * 5} % of the writing`,
    WRITING,
    stopsAt(index / 20),
  ]),
];

describe.each([
  ["a first run", false],
  ["a later run", true],
])("When %s fails because", (_, isLater) => {
  test.each(FAULTS)("%s, the workbook is whole and the next run completes it", async (__, at, what) => {
    const workbook = smallTracker();
    if (isLater) await run(workbook);
    type(workbook, sheetOf(workbook, COUNCIL), "B5", "Amber");
    const council = valuesOf(sheetOf(workbook, COUNCIL));

    const error = await run(workbook, { at, what });
    expect(error).toBeInstanceOf(JobError);
    expect(valuesOf(sheetOf(workbook, COUNCIL))).toEqual(council);
    for (const line of secondLines(workbook)) {
      expect(line ?? "").toMatch(
        /^(?:|Being rewritten: do not use|This worksheet contains one table\. Summary as at .*)$/,
      );
    }

    expect(await run(workbook)).not.toBeInstanceOf(Error);
    const whole = smallTracker();
    type(whole, sheetOf(whole, COUNCIL), "B5", "Amber");
    await run(whole);
    const content = (each: Workbook) =>
      OURS.map((name) => valuesOf(sheetOf(each, name)).filter((___, row) => row !== 1));
    expect(content(workbook)).toEqual(content(whole));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([COUNCIL, EARLIER, ...OURS]);
  });
});
