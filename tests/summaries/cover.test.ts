import { defaultSettings } from "../../src/settings";
import { sheetPlans } from "../../src/summaries";
import { ruleText } from "../../src/summaries/ruleText";
import { activity, input, RED, rollUp, tracker } from "./example";
import { showRow } from "./show";

function coverRows(changes: Parameters<typeof input>[0] = {}): Record<string, string> {
  const [cover] = sheetPlans(input(changes));
  return Object.fromEntries((cover?.rows ?? []).map((row) => showRow(row) as [string, string]));
}

describe("Cover", () => {
  test("says what it was made from and leads there", () => {
    expect(coverRows()["Made from"]).toBe("Sheet “Q2 2013-14” of this workbook -> Q2 2013-14!A1");
  });

  test("leads to each sheet that is made, and says why another is not", () => {
    const rows = coverRows({ tracker: tracker({ activities: [activity("KA 01.01", RED)] }), rollUps: [rollUp({})] });
    expect(rows["Contents: Priorities"]).toMatch(/^Priorities: .*\(1 row\) -> Priorities$/);
    expect(rows["Contents: Exceptions"]).toMatch(/-> Exceptions$/);
    expect(rows["Nothing for Data quality"]).toBe("The checks found nothing.");
  });

  test("gives the council's status with its reason", () => {
    const council = rollUp({ level: "council", heading: null, why: "Green: 86 Green." });
    expect(coverRows({ rollUps: [council] })["Council as a whole"]).toBe("Green: 86 Green.");
  });

  test("explains the shorthand and why shares may not add to 100", () => {
    const rows = coverRows();
    expect(rows["Shorthand"]).toContain("[z] means not applicable. [x] means not available");
    expect(rows["Shares"]).toContain("99 or 101");
  });

  test.each([
    ["", "Not given. The add-in’s settings have a place for it."],
    ["performance@example.gov.uk", "performance@example.gov.uk"],
  ])("names the contact of the settings: “%s”", (contact, expected) => {
    const settings = { ...defaultSettings(), summaries: { ...defaultSettings().summaries, fills: true, contact } };
    expect(coverRows({ settings })["Contact"]).toBe(expected);
  });
});

describe("the rule in words", () => {
  const { rollUp: defaults } = defaultSettings();
  test.each([
    [defaults, /^Threshold: Red when at least half of the active .* otherwise Amber when any is Red or at least half/],
    [{ ...defaults, threshold: { redFrom: "3/5", amberFrom: "1/3" } }, /at least 3\/5 .* at least a third/],
    [
      { ...defaults, method: "points" as const },
      /^Points: Green 0, Amber 1, Red 2, .* Amber from 1\/2, Red from 3\/2\./,
    ],
    [{ ...defaults, method: "worst" as const }, /^Worst: /],
    [{ ...defaults, method: "majority" as const }, /^Majority: .* a tie goes to the worse\./],
    [{ ...defaults, method: "count" as const }, /^Count: no status is suggested/],
    [{ ...defaults, basis: "objectives" as const }, /rolled up from their objectives/],
    [
      { ...defaults, countAs: { ...defaults.countAs, complete: "green" as const } },
      /Complete counts as Green\. .* not in the status: Not started, Deferred, Withdrawn\./,
    ],
  ])("%#", (settings, expected) => {
    expect(ruleText(settings)).toMatch(expected);
  });
});
