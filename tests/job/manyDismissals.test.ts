import type { Workbook } from "../../playground/workbook/model";
import { DISMISSAL_PART } from "../../src/excel/kept/partKinds";
import { validate, type Validation } from "../../src/job/job";
import { dismiss } from "../../src/job/keep";
import type { Dismissal } from "../../src/kept/kept";
import { LONGEST_REASON } from "../../src/kept/reason";
import type { Finding } from "../../src/rules/finding";
import { addSheet, hosts, OPTIONS, trackerWorkbook } from "../support/excelHost";

const start = hosts();
const SHEET = "Q1 2024-25";

function placeholderOf({ findings }: Validation): Finding {
  const found = findings.find(({ rule }) => rule === "placeholder-text");
  if (found === undefined) throw new Error("Expected a placeholder; found none.");
  return found;
}

/** A workbook with a placeholder, and so many dismissals of findings that are not there, on a sheet. */
function withDismissals(count: number, sheet: string): Workbook {
  const workbook = trackerWorkbook([["KA.01.01 Build homes", "Green", "TBC", "Go on", "Housing"]]);
  addSheet(workbook, "Notes");
  for (let index = 0; index < count; index++) {
    const dismissal: Dismissal = {
      key: `status-unknown ${index}`,
      rule: "status-unknown",
      sheet,
      reason: "x".repeat(LONGEST_REASON),
      date: "2024-07-31",
    };
    workbook.customXml.push({ id: `{${index}}`, xml: DISMISSAL_PART.toXml(dismissal) });
  }
  return workbook;
}

describe("Many dismissals", () => {
  test("take no more round trips than none, and stay below a megabyte", async () => {
    const bare = start(withDismissals(0, SHEET));
    await validate(OPTIONS);
    const { host } = start(withDismissals(1000, SHEET));
    const seen = await validate(OPTIONS);
    expect(seen.kept.dismissals).toHaveLength(1000);
    expect(host.roundTrips).toBe(bare.host.roundTrips);
    expect(Math.max(...host.requestBytes, ...host.responseBytes)).toBeLessThan(1_000_000);
  });

  test("are 1,000 at most", async () => {
    // On a sheet that is no tracker they may stand for something again.
    const workbook = withDismissals(1000, "Notes");
    start(workbook);
    const seen = await validate(OPTIONS);
    await expect(dismiss(seen, placeholderOf(seen), "Next week.", {})).rejects.toThrow(
      "Expected at most 1,000 dismissals in a workbook; found as many already. Nothing was written.",
    );
    expect(workbook.customXml).toHaveLength(1000);
  });

  test("that stand for nothing make room", async () => {
    const workbook = withDismissals(1000, SHEET);
    start(workbook);
    const seen = await validate(OPTIONS);
    await dismiss(seen, placeholderOf(seen), "Next week.", {});
    expect(workbook.customXml).toHaveLength(1);
  });
});
