/** Following edits gives what checking everything anew gives, whatever is edited and in whatever order. */
import fc from "fast-check";
import { Checks, copyToEdit } from "../../src/rules/checks";
import { findings } from "../../src/rules/engine";
import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings } from "../../src/settings";
import { ActivityRows } from "../../src/tracker/editedActivity";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { KeyActivity, Tracker, TrackerWorkbook } from "../../src/tracker/tracker";
import { sampleCells } from "../support/workbookCells";

const settings = defaultSettings();
const FIELDS = ["status", "progress", "nextSteps", "lead", "portfolio"] as const;
const TEXTS = [
  ...["Red", "Amber", "green", "Grene", "Complete", "Project Withdrawn", "", "TBC", "- TBC."],
  ...[
    "This is on hold.",
    "Work is under way.",
    "Done by end of June 2012.",
    "Strategic Planning",
    "Strategic Planning;",
  ],
  ...["This work is scheduled to start later in the year.", "40 of 100 homes built, and the rest in spring 2030."],
];

/** The trackers of all four samples, and a quarter before and after the second, so that quarters are compared. */
function trackers(): TrackerWorkbook {
  const workbook = readTrackers(sampleCells("harborough-all.xlsx"), settings);
  const [, second] = workbook.trackers;
  if (second?.period == null) throw new Error("Expected a second tracker with a quarter; found none.");
  const { year } = second.period;
  const copies: Tracker[] = ([2, 3] as const).map((quarter) => ({
    ...second,
    sheet: `Q${quarter} 2020-21`,
    period: { year, quarter },
  }));
  const all = [...workbook.trackers, ...copies];
  return {
    ...workbook,
    trackers: all,
    sheetsLookedAt: [...workbook.sheetsLookedAt, ...copies.map(({ sheet }) => sheet)],
  };
}

const rollUpsOf = ({ trackers: all }: TrackerWorkbook) => all.flatMap((tracker) => rollUp(tracker, settings));
const beside = (workbook: TrackerWorkbook) => ({ rollUps: rollUpsOf(workbook), settingsProblems: [] });

function withActivity(workbook: TrackerWorkbook, sheet: string, edited: KeyActivity): TrackerWorkbook {
  return {
    ...workbook,
    trackers: workbook.trackers.map((tracker) =>
      tracker.sheet === sheet
        ? { ...tracker, activities: tracker.activities.map((each) => (each.index === edited.index ? edited : each)) }
        : tracker,
    ),
  };
}

const edit = fc.record({
  tracker: fc.nat(5),
  activity: fc.nat(33),
  field: fc.constantFrom(...FIELDS),
  text: fc.constantFrom(...TEXTS),
});

const untouched = trackers();

/** The second has every sheet looked at again, by the roll-ups that the first has changed. */
const ROLLED_UP = { tracker: 0, activity: 5, field: "status", text: "Red" } as const;
const ALL_CHECKED_ANEW = { tracker: 2, activity: 0, field: "status", text: "Red" } as const;

test("edited one after another, or checked anew: the same findings", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let workbook = untouched;
      const checks = new Checks(copyToEdit(workbook), settings, beside(workbook));
      for (const { tracker: at, activity: index, field, text } of edits) {
        const tracker = workbook.trackers[at];
        const cell = tracker?.activities[index]?.[field]?.cell;
        if (tracker === undefined || cell === undefined) continue;
        const edited = new ActivityRows(tracker).edited(cell, text, false, settings.vocabulary);
        if (edited === null) continue;
        workbook = withActivity(workbook, tracker.sheet, edited);
        checks.edit(
          tracker.sheet,
          edited,
          rollUpsOf(workbook).filter(({ sheet }) => sheet === tracker.sheet),
        );
      }
      expect(checks.findings()).toEqual(findings(workbook, settings, beside(workbook)));
    }),
    { numRuns: 60, examples: [[[ROLLED_UP, ALL_CHECKED_ANEW]]] },
  );
});
