/** The sample workbooks read completely: every field equal to the data, nothing invented, nothing left over. */
import type { Tracker } from "../../src/tracker/tracker";
import { sheetCells } from "../support/sheetCells";
import { samplePlan, sampleTracker, SAMPLE_TRACKERS } from "../support/samples";
import { readSheets, spokenActivities } from "../support/tracked";
import { sampleCells } from "../support/workbookCells";

/** What the data say a tracker holds. A lost status is a blank cell. */
function expectedActivities(sample: string) {
  return sampleTracker(sample).priorities.flatMap(({ name: priority, objectives }) =>
    objectives.flatMap(({ activities, code, name, publishedStatus, leadOfficer, portfolioHolder }) =>
      activities.map(({ ref, title, status, progress, nextSteps, lead, portfolio }) => ({
        ...{ ref, title, status: status ?? "", progress, nextSteps, lead, portfolio, priority },
        objective: name === null ? null : { code, name, publishedStatus, leadOfficer, portfolioHolder },
      })),
    ),
  );
}

function expectRead(tracker: Tracker | undefined, sample: string): void {
  if (tracker === undefined) throw new Error(`No tracker was found for ${sample}.`);
  const truth = sampleTracker(sample);
  expect(spokenActivities(tracker)).toEqual(expectedActivities(sample));
  expect(tracker.unrecognisedRows).toEqual([]);
  expect(tracker.period).toEqual(truth.period);
  expect(tracker.periodInTitle).toEqual(truth.period);
  expect(tracker.periodInName).toEqual(truth.period);
  expect(tracker.priorities.map(({ name }) => name)).toEqual(truth.priorities.map(({ name }) => name));
  expect(tracker.objectives).toHaveLength(
    truth.priorities.flatMap(({ objectives }) => objectives.filter(({ name }) => name !== null)).length,
  );
}

describe.each(SAMPLE_TRACKERS)("$sample", ({ sample, sheet, activities }) => {
  const workbook = readSheets(sampleCells(`${sample}.xlsx`).sheets);

  test("is one tracker, equal to the data in every field", () => {
    expect(workbook.trackers.map((tracker) => tracker.sheet)).toEqual([sheet]);
    expect(workbook.trackers[0]?.activities).toHaveLength(activities);
    expectRead(workbook.trackers[0], sample);
  });

  test("keeps every KA's cells", () => {
    const cells = sampleCells(`${sample}.xlsx`).sheets[0];
    for (const { rows, cell, refCell, refCellText, lead, reference } of workbook.trackers[0]?.activities ?? []) {
      const row = rows[0] ?? -1;
      expect(cell).toBe(`A${row + 1}`);
      expect(refCell).toBe(cell);
      expect(refCellText).toBe(cells?.values[row]?.[0]);
      expect(lead?.cell).toBe(`E${row + 1}`);
      expect(rows).toHaveLength(1);
      expect(reference).not.toBeNull();
    }
  });
});

describe("harborough-all", () => {
  const workbook = readSheets(sampleCells("harborough-all.xlsx").sheets);

  test("holds the four trackers", () => {
    expect(workbook.trackers.map((tracker) => tracker.sheet)).toEqual(SAMPLE_TRACKERS.map(({ sheet }) => sheet));
    SAMPLE_TRACKERS.forEach(({ sample }, index) => expectRead(workbook.trackers[index], sample));
  });

  test("holds the delivery plan, which is no tracker", () => {
    expect(workbook.plans).toHaveLength(1);
    const [plan] = workbook.plans;
    expect(plan).toMatchObject({ sheet: "Delivery plan 2024-25", year: "2024/25" });
    const truth = samplePlan().priorities.flatMap(({ name, activities }) =>
      activities.map(({ ref, inferredRef, title, summaryTitle }) => ({
        refAsWritten: ref ?? inferredRef,
        title: ref === null ? summaryTitle : title,
        priority: name,
      })),
    );
    expect(plan?.activities.map(({ refAsWritten, title, priority }) => ({ refAsWritten, title, priority }))).toEqual(
      truth,
    );
    expect(plan?.activities.map(({ ref }) => ref)).not.toContain(null);
  });

  test("says which sheets were looked at", () => {
    expect(workbook.sheetsLookedAt).toEqual([...SAMPLE_TRACKERS.map(({ sheet }) => sheet), "Delivery plan 2024-25"]);
  });
});

test("a tracker of ten thousand KAs is read like one of a hundred", () => {
  const [cells] = sampleCells("harborough-2013-14-q2.xlsx").sheets;
  const times = 82;
  const tiled = sheetCells(Array.from({ length: times }, () => cells?.values ?? []).flat());
  const [tracker] = readSheets([tiled]).trackers;
  expect(tracker?.activities).toHaveLength(122 * times);
  expect(tracker?.objectives).toHaveLength(24);
  expect(tracker?.unrecognisedRows).toEqual([]);
});
