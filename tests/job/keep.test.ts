import type { Host } from "../../playground/host/host";
import type { Workbook } from "../../playground/workbook/model";
import type { KeptOverride } from "../../src/kept/kept";
import { overrideKey } from "../../src/kept/overrides";
import { OVERRIDE_PART, SETTINGS_PART } from "../../src/excel/kept/partKinds";
import { validate, type Validation } from "../../src/job/job";
import { dismiss, forgetSettings, giveReason, saveSettings, undoDismissal, withdrawReason } from "../../src/job/keep";
import { defaultSettings } from "../../src/settings";
import type { Finding, RuleId } from "../../src/rules/finding";
import { hosts, OPTIONS, reopened, sheetOf, trackerWorkbook, type } from "../support/excelHost";

const start = hosts();
const SHEET = "Q1 2024-25";
const NOW = {};

function smallTracker(): Workbook {
  return trackerWorkbook([
    ["CA 1: Homes", "", "", "", "GREEN"],
    ["KA.01.01 Build homes", "Red", "- Begun", "Carry on", "Housing"],
    ["KA.01.02 Plant trees", "Grene", "=slow", "Hurry", "Parks"],
    ["KA.01.03 Mend roads", "amber", "Begun", "Go on", "Roads"],
  ]);
}

function findingOf({ findings }: Validation, rule: RuleId): Finding {
  const found = findings.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`Expected a finding of ${rule}; found none.`);
  return found;
}

function objectiveOf({ rollUps }: Validation) {
  const found = rollUps.find(({ level }) => level === "objective");
  if (found === undefined) throw new Error("Expected an objective; found none.");
  return found;
}

/** Reasons by rule. */
const dismissedOf = ({ dismissals }: Validation) =>
  dismissals.map(({ finding: { rule }, dismissal: { reason } }) => `${rule}: ${reason}`);

const partsOf = (workbook: Workbook) => workbook.customXml.map(({ xml }) => xml);

describe("A dismissal", () => {
  test("is kept with its reason, survives reopening and rows inserted above, and is undone", async () => {
    const workbook = smallTracker();
    start(workbook);
    const before = await validate(OPTIONS);
    await dismiss(before, findingOf(before, "status-unknown"), " The name\n of a place. ", NOW);

    const later = reopened(workbook);
    const sheet = sheetOf(later, SHEET);
    const rows = [...sheet.rows].sort(([a], [b]) => b - a);
    for (const [row, cells] of rows.filter(([row]) => row > 3)) {
      sheet.rows.set(row + 2, cells);
      sheet.rows.delete(row);
    }
    start(later);
    const after = await validate(OPTIONS);
    const { cell, dismissed } = findingOf(after, "status-unknown");
    expect([cell, dismissed]).toEqual(["B9", "The name of a place."]);
    expect(dismissedOf(after)).toEqual(["status-unknown: The name of a place."]);
    expect(after.dismissals[0]?.dismissal.date).toMatch(/^\d{4}-\d\d-\d\d$/);

    await undoDismissal(after, findingOf(after, "status-unknown"), NOW);
    expect(partsOf(later)).toEqual([]);
    expect(dismissedOf(await validate(OPTIONS))).toEqual([]);
  });

  test("is gone by itself when its cell changes, and removed when somebody next dismisses", async () => {
    const workbook = smallTracker();
    start(workbook);
    const first = await validate(OPTIONS);
    await dismiss(first, findingOf(first, "status-unknown"), "A place.", NOW);
    type(workbook, sheetOf(workbook, SHEET), "B7", "Greeen");

    const second = await validate(OPTIONS);
    expect(dismissedOf(second)).toEqual([]);
    expect(partsOf(workbook)).toHaveLength(1);
    await dismiss(second, findingOf(second, "status-style"), "House style.", NOW);
    expect(partsOf(workbook)).toHaveLength(1);
    expect(dismissedOf(await validate(OPTIONS))).toEqual(["status-style: House style."]);
  });

  test("is not removed while its rule is switched off, or its sheet cannot be read", async () => {
    const workbook = smallTracker();
    start(workbook);
    const first = await validate(OPTIONS);
    await dismiss(first, findingOf(first, "status-unknown"), "A place.", NOW);

    const off = { ...defaultSettings(), rules: { "status-unknown": "off" as const } };
    const second = await validate({ ...OPTIONS, settings: off });
    await dismiss(second, findingOf(second, "status-style"), "House style.", NOW);
    expect(partsOf(workbook)).toHaveLength(2);

    type(workbook, sheetOf(workbook, SHEET), "A3", "Nothing");
    const third = await validate(OPTIONS);
    await dismiss(third, findingOf(third, "tracker-missing"), "Soon.", NOW);
    expect(partsOf(workbook)).toHaveLength(3);

    type(workbook, sheetOf(workbook, SHEET), "A3", "Key Activity");
    expect(dismissedOf(await validate(OPTIONS))).toEqual(["status-unknown: A place.", "status-style: House style."]);
  });

  test("says who was first", async () => {
    const workbook = smallTracker();
    start(workbook);
    const seen = await validate(OPTIONS);
    await dismiss(seen, findingOf(seen, "status-unknown"), "A place.", NOW);
    await expect(dismiss(seen, findingOf(seen, "status-unknown"), "Another reason.", NOW)).rejects.toMatchObject({
      kind: "changedByPerson",
      message: expect.stringMatching(
        /^This finding has been dismissed already, on .*: “A place\.”\. Nothing was written\./,
      ),
    });
    expect(partsOf(workbook)).toHaveLength(1);
  });

  test("asked for twice at once is made once", async () => {
    const workbook = smallTracker();
    start(workbook);
    const seen = await validate(OPTIONS);
    const once = () => dismiss(seen, findingOf(seen, "status-unknown"), "A place.", NOW);
    await Promise.all([once(), once()]);
    expect(partsOf(workbook)).toHaveLength(1);
  });

  test.each([
    ["", "Expected a reason; found none. Nothing was written."],
    ["x".repeat(501), "Expected a reason of at most 500 characters; found 501. Nothing was written."],
  ])("needs a reason that can be kept: %#", async (reason, message) => {
    const workbook = smallTracker();
    start(workbook);
    const seen = await validate(OPTIONS);
    await expect(dismiss(seen, findingOf(seen, "status-unknown"), reason, NOW)).rejects.toMatchObject({ message });
    expect(partsOf(workbook)).toEqual([]);
  });

  test("of a finding of another check is refused", async () => {
    start(smallTracker());
    const [first, second] = [await validate(OPTIONS), await validate(OPTIONS)];
    await expect(dismiss(second, findingOf(first, "status-unknown"), "A place.", NOW)).rejects.toMatchObject({
      kind: "gone",
    });
  });

  test("can be cancelled before it is written", async () => {
    const workbook = smallTracker();
    const { host } = start(workbook);
    const seen = await validate(OPTIONS);
    const abort = new AbortController();
    const request: Host["request"] = host.request.bind(host);
    host.request = (asked, answer) => {
      abort.abort();
      request(asked, answer);
    };
    const dismissing = dismiss(seen, findingOf(seen, "status-unknown"), "A place.", { signal: abort.signal });
    await expect(dismissing).rejects.toMatchObject({ kind: "cancelled" });
    expect(partsOf(workbook)).toEqual([]);
  });
});

describe("A reason for a stated status", () => {
  test("is its override, ends the finding, survives reopening and is withdrawn", async () => {
    const workbook = smallTracker();
    start(workbook);
    const before = await validate(OPTIONS);
    expect(findingOf(before, "stated-status-differs").cell).toBe("E5");
    await giveReason(before, objectiveOf(before), "Both will be done by June.", NOW);

    start(reopened(workbook));
    const after = await validate(OPTIONS);
    expect(objectiveOf(after).override).toMatchObject({ status: "GREEN", reason: "Both will be done by June." });
    expect(after.kept.overrides).toMatchObject([{ suggested: "Red", heading: "CA 1" }]);
    expect(after.findings.filter(({ rule }) => rule === "stated-status-differs")).toEqual([]);

    await withdrawReason(after, objectiveOf(after), NOW);
    expect(objectiveOf(await validate(OPTIONS)).override).toBeNull();
  });

  test("takes the place of the one that was there, not of one that nobody had seen", async () => {
    const workbook = smallTracker();
    start(workbook);
    const first = await validate(OPTIONS);
    await giveReason(first, objectiveOf(first), "First.", NOW);
    const second = await validate(OPTIONS);
    await giveReason(second, objectiveOf(second), "Second.", NOW);
    expect(objectiveOf(await validate(OPTIONS)).override?.reason).toBe("Second.");
    await expect(giveReason(first, objectiveOf(first), "Third.", NOW)).rejects.toMatchObject({
      kind: "changedByPerson",
    });
    expect(partsOf(workbook)).toHaveLength(1);
  });

  test("of an earlier quarter has lapsed, and is renewed", async () => {
    const workbook = smallTracker();
    const earlier = {
      period: { year: "2023/24", quarter: 4 },
      level: "objective",
      heading: "CA 1",
      status: "Green",
    } as const;
    const kept: KeptOverride = {
      ...earlier,
      key: overrideKey(earlier),
      suggested: "Amber",
      reason: "Both will be done by June.",
      date: "2024-04-30",
    };
    workbook.customXml.push({ id: "{1}", xml: OVERRIDE_PART.toXml(kept) });
    start(workbook);
    const before = await validate(OPTIONS);
    expect(objectiveOf(before).override).toBeNull();
    expect(before.lapsed).toEqual([{ rollUp: objectiveOf(before), override: kept }]);
    expect(findingOf(before, "stated-status-differs").cell).toBe("E5");

    await giveReason(before, objectiveOf(before), kept.reason, NOW);
    const after = await validate(OPTIONS);
    expect(objectiveOf(after).override?.reason).toBe(kept.reason);
    expect(after.lapsed).toEqual([]);
    expect(partsOf(workbook)).toHaveLength(1);
  });

  test("needs a stated status", async () => {
    start(smallTracker());
    const seen = await validate(OPTIONS);
    const council = seen.rollUps.find(({ level }) => level === "council");
    if (council === undefined) throw new Error("Expected the council; found none.");
    await expect(giveReason(seen, council, "Because.", NOW)).rejects.toThrow(
      "Expected a heading with a stated status; found one without. Nothing was written.",
    );
  });
});

describe("Settings", () => {
  const strict = { ...defaultSettings(), rules: { "status-style": "error" as const } };

  test("are kept, used, survive reopening, and are forgotten", async () => {
    const workbook = smallTracker();
    start(workbook);
    await saveSettings(await validate(OPTIONS), strict, NOW);

    start(reopened(workbook));
    const after = await validate(OPTIONS);
    expect(after.settings).toEqual(strict);
    expect(findingOf(after, "status-style").severity).toBe("error");

    await forgetSettings(after, NOW);
    const last = await validate(OPTIONS);
    expect([last.settings, last.kept.settings]).toEqual([defaultSettings(), null]);
  });

  test("that are given win over those that are kept", async () => {
    const workbook = smallTracker();
    start(workbook);
    await saveSettings(await validate(OPTIONS), strict, NOW);
    const { settings } = await validate({ ...OPTIONS, settings: defaultSettings() });
    expect(settings).toEqual(defaultSettings());
  });

  test.each([
    [
      "a value that cannot be",
      SETTINGS_PART.toXml('{ "rollUp": { "method": "best" } }'),
      /rollUp\.method .*found “best”/,
    ],
    ["no JSON", SETTINGS_PART.toXml("worst"), /to be JSON; found “worst”/],
    ["another root", '<x xmlns="urn:key-activity-tracker:settings"/>', /to be JSON; found “”/],
  ])("that cannot be used are a finding, the defaults are used, and saving ends it: %s", async (_, xml, message) => {
    const workbook = smallTracker();
    workbook.customXml.push({ id: "{1}", xml });
    start(workbook);
    const before = await validate(OPTIONS);
    expect(before.settings).toEqual(defaultSettings());
    expect(findingOf(before, "settings-invalid").message).toMatch(message);
    await saveSettings(before, strict, NOW);
    const after = await validate(OPTIONS);
    expect(after.settings).toEqual(strict);
    expect(partsOf(workbook)).toHaveLength(1);
  });

  test("that somebody else has changed meanwhile are not overwritten", async () => {
    const workbook = smallTracker();
    start(workbook);
    const seen = await validate(OPTIONS);
    await saveSettings(seen, strict, NOW);
    for (const late of [saveSettings(seen, defaultSettings(), NOW), forgetSettings(seen, NOW)]) {
      await expect(late).rejects.toMatchObject({ kind: "changedByPerson" });
    }
    expect((await validate(OPTIONS)).settings).toEqual(strict);
  });
});

describe("Parts that are none of ours", () => {
  test("are passed over and stay", async () => {
    const workbook = smallTracker();
    const foreign = [
      '<notes xmlns="urn:somebody-else">x</notes>',
      '<dismissal xmlns="urn:key-activity-tracker:dismissal">not ours</dismissal>',
      '<override xmlns="urn:key-activity-tracker:override">{"key":1}</override>',
    ];
    foreign.forEach((xml, index) => workbook.customXml.push({ id: `{${index}}`, xml }));
    start(workbook);
    const seen = await validate(OPTIONS);
    expect(seen.kept).toEqual({ settings: null, dismissals: [], overrides: [] });
    await dismiss(seen, findingOf(seen, "status-unknown"), "A place.", NOW);
    await giveReason(seen, objectiveOf(seen), "Because.", NOW);
    expect(partsOf(workbook).slice(0, 3)).toEqual(foreign);
    expect(partsOf(workbook)).toHaveLength(5);
  });
});
