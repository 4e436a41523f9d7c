/** What is asked for before Excel has answered: done once when it has, given up when it is cancelled, never done elsewhere. */
import type { Host } from "../../../src/excel/host";
import { lazyJob } from "../../../src/pane/lazyJob";
import { validateAndRollUp } from "../../../src/job/job";
import { createStore } from "../../../src/pane/state/store";
import { hosts, OPTIONS, trackerWorkbook } from "../../support/excelHost";

const start = hosts();
const open = () => start(trackerWorkbook([["KA.01.01 Open a park", "Green", "Opened.", "None.", "Parks"]])).host;
const sheetNames = ({ workbook }: ReturnType<typeof open>) => workbook.sheets.map(({ name }) => name);

/** A pane beside a small tracker; `answer` says where it is. */
function starting() {
  const host = open();
  let answer: (found: Host) => void = () => undefined;
  const store = createStore(
    lazyJob(
      new Promise((done) => {
        answer = done;
      }),
    ),
  );
  return { host, store, answer };
}

/** Until everything that can go on without Excel has. */
const untilLoaded = () => import("../../../src/pane/wholeJob");

test("two clicks before Excel answers are one run", async () => {
  const once = open();
  await validateAndRollUp(OPTIONS);

  const { host, store, answer } = starting();
  const runs = [store.run("validateAndRollUp"), store.run("validate")];
  await untilLoaded();
  expect([host.roundTrips, store.getState().running?.task]).toEqual([0, "validateAndRollUp"]);
  answer("excel");
  expect(await Promise.all(runs)).toEqual(["done", "done"]);
  expect(sheetNames(host)).toContain("Cover");
  // It goes on to watch for edits, which is less than the job once more.
  expect(host.roundTrips).toBeLessThan(2 * once.roundTrips);
});

test("cancelled before Excel answers, it ends at once and is not done later", async () => {
  const { host, store, answer } = starting();
  const run = store.run("validateAndRollUp");
  store.cancel();
  expect(await run).toBe("cancelled");
  answer("excel");
  expect(await store.run("validate")).toBe("done");
  expect(sheetNames(host)).not.toContain("Cover");
});

test.each<Host>(["elsewhere", "tooOld", "unreachable"])("%s: it is never done", async (found) => {
  const { host, store, answer } = starting();
  const run = store.run("validate");
  answer(found);
  await untilLoaded();
  expect([host.roundTrips, store.getState().running?.task]).toEqual([0, "validate"]);
  // Lets go of what would wait for ever.
  store.cancel();
  expect(await run).toBe("cancelled");
});
