import { watchChanges } from "../../src/excel/watch";
import { validateAndRollUp } from "../../src/job/job";
import { hosts, OPTIONS, sample, sheetOf, type } from "../support/excelHost";

const start = hosts();
const tracker = "Q2 2013-14";

/** The times that it called back, and what waits for the next of them. */
function callbacks() {
  let count = 0;
  let heard: () => void = () => undefined;
  return {
    onChange: () => {
      count += 1;
      heard();
    },
    next: () =>
      new Promise<number>((resolve) => {
        heard = () => {
          resolve(count);
        };
      }),
  };
}

test("tells of what a person types on a tracker, never of our own writing nor of what is typed on our sheets", async () => {
  const workbook = sample("2013-14-q2");
  start(workbook);
  const { onChange, next } = callbacks();
  await watchChanges(onChange);
  await validateAndRollUp(OPTIONS);
  type(workbook, sheetOf(workbook, "Cover"), "A30", "For the chair");
  const first = next();
  type(workbook, sheetOf(workbook, tracker), "B10", "Red");
  await expect(first).resolves.toBe(1);
  const second = next();
  type(workbook, sheetOf(workbook, tracker), "B11", "Red");
  await expect(second).resolves.toBe(2);
});
