import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings, readSettings, type Settings } from "../../src/settings";
import { trackerOf, type Entry } from "../support/trackerOf";

/** KAs of the statuses given, KA.01.01 onwards, under one objective. */
function underOneObjective(statuses: readonly string[], stated?: string): readonly Entry[] {
  return [
    { objective: "Homes", code: "CA 1", stated },
    ...statuses.map((status, index) => ({ activity: `KA 01.${String(index + 1).padStart(2, "0")} Build`, status })),
  ];
}

function settingsFor(json: unknown): Settings {
  const reading = readSettings(json);
  if (!reading.ok) throw new Error("the settings are sound");
  return reading.settings;
}

const R = "Red";
const A = "Amber";
const G = "Green";

describe("the sentence", () => {
  const cases: [name: string, rollUpSettings: object, statuses: string[], suggested: string | null, why: string][] = [
    [
      "Amber from half, with what tipped it and how near Green and Red are",
      {},
      [A, A, A, G, "Complete"],
      "Amber",
      "Amber: 3 Amber and 1 Green over 4 active; Amber from half. Tipped by KA 01.01, KA 01.02, KA 01.03. Red if 2 turn Red; Green if 2 of these turn Green.",
    ],
    [
      "a Red makes it Amber",
      {},
      [G, R, G, G],
      "Amber",
      "Amber: 1 Red and 3 Green over 4 active; any Red is at least Amber. Tipped by KA 01.02. Red if 1 more turns Red; Green if it turns Green.",
    ],
    [
      "a Red and half Amber",
      {},
      [A, R, A, G],
      "Amber",
      "Amber: 1 Red, 2 Amber and 1 Green over 4 active; any Red is at least Amber, and Amber from half. Tipped by KA 01.01, KA 01.02, KA 01.03. Red if 1 more turns Red; Green if 2 of these turn Green.",
    ],
    [
      "Red from half",
      {},
      [R, G, R, A],
      "Red",
      "Red: 2 Red, 1 Amber and 1 Green over 4 active; Red from half. Tipped by KA 01.01, KA 01.03. Amber if 1 of these turns Amber.",
    ],
    [
      "Green names no one, and says what would make it Amber",
      {},
      [G, A, G, G, A, G, G, G, G],
      "Green",
      "Green: 2 Amber and 7 Green over 9 active; Amber from half. Amber if 3 more turn Amber or 1 turns Red.",
    ],
    ["one Green", {}, [G], "Green", "Green: 1 Green over 1 active; Amber from half. Amber if 1 turns Amber."],
    ["nothing active", {}, ["Complete", "Not Started"], null, "No active Key Activities."],
    ["nothing at all", {}, [], null, "No active Key Activities."],
    ["statuses missing", {}, [G, ...Array<string>(9).fill("")], null, "No status given for 9 of 10 Key Activities."],
    ["as many missing as active", {}, [G, R, "", "On hold"], null, "No status given for 2 of 4 Key Activities."],
    ["all missing, the rest complete", {}, ["", "Complete"], null, "No status given for 1 of 2 Key Activities."],
    [
      "fewer missing than active: named",
      {},
      [G, A, "Grene"],
      "Amber",
      "Amber: 1 Amber and 1 Green over 2 active, 1 without a status; Amber from half. Tipped by KA 01.02. Red if 1 turns Red; Green if it turns Green.",
    ],
    [
      "points",
      { method: "points" },
      [A, R, G, G],
      "Amber",
      "Amber: 1 Red, 1 Amber and 2 Green over 4 active; 3 points, Amber from 2 and Red from 6. Tipped by KA 01.01, KA 01.02. Red if 2 more turn Red; Green if 1 of these turns Green.",
    ],
    [
      "worst",
      { method: "worst" },
      [G, A, G],
      "Amber",
      "Amber: 1 Amber and 2 Green over 3 active; the worst colour counts. Tipped by KA 01.02. Red if 1 turns Red; Green if it turns Green.",
    ],
    [
      "majority with a tie",
      { method: "majority" },
      [G, A],
      "Amber",
      "Amber: 1 Amber and 1 Green over 2 active; the commonest colour counts, a tie goes to the worse. Tipped by KA 01.02. Red if 1 turns Red; Green if it turns Green.",
    ],
    [
      "count",
      { method: "count" },
      [G, A, ""],
      null,
      "1 Amber and 1 Green over 2 active, 1 without a status; counts only.",
    ],
    [
      "other cuts",
      { threshold: { amberFrom: "1/3", redFrom: "2/5" } },
      [A, G, G],
      "Amber",
      "Amber: 1 Amber and 2 Green over 3 active; Amber from a third. Tipped by KA 01.01. Red if 2 turn Red; Green if it turns Green.",
    ],
    [
      "Complete counted as Green",
      { countAs: { complete: "green" } },
      [A, G, "Complete"],
      "Green",
      "Green: 1 Amber and 2 Green over 3 active, 1 Complete counted as Green; Amber from half. Amber if 1 more turns Amber.",
    ],
  ];

  test.each(cases)("%s", (_name, rollUpSettings, statuses, suggested, why) => {
    const [objective] = rollUp(trackerOf(underOneObjective(statuses)), settingsFor({ rollUp: rollUpSettings }));
    expect({ suggested: objective?.suggested, why: objective?.why }).toEqual({ suggested, why });
  });

  test("more than twenty that tipped it are counted, not listed", () => {
    const [objective] = rollUp(trackerOf(underOneObjective(Array<string>(23).fill(A))), defaultSettings());
    expect(objective?.why).toMatch(/KA 01\.19, KA 01\.20 and 3 more\. /);
  });

  test("one without a reference is named by its cell, a stray full stop is left out", () => {
    const entries = [
      { activity: "Build", status: A },
      { activity: "KA.01.02. Plan", status: A },
    ];
    const council = rollUp(trackerOf(entries), defaultSettings()).at(-1);
    expect(council?.why).toContain("Tipped by the Key Activity in A2, KA.01.02. Red");
  });
});

describe("the objectives' statuses as basis", () => {
  const settings = settingsFor({ rollUp: { basis: "objectives" } });

  test("stated before suggested; a priority and the council are rolled up from them", () => {
    const tracker = trackerOf([
      { priority: "Place" },
      ...underOneObjective([G, G, G], "AMBER"),
      { objective: "Parks", code: "CA 2" },
      { activity: "KA 02.01 Plant", status: G },
      { objective: "Roads" },
      { activity: "KA 03.01 Mend", status: "Complete" },
    ]);
    const rolledUp = rollUp(tracker, settings);
    const why =
      "Amber: 1 Amber and 1 Green over 2 active objectives; Amber from half. Tipped by CA 1. Red if 1 turns Red; Green if it turns Green.";
    expect(rolledUp.find(({ level }) => level === "priority")).toMatchObject({ suggested: "Amber", why, total: 5 });
    expect(rolledUp.at(-1)).toMatchObject({ suggested: "Amber", why });
    expect(rolledUp.find(({ level }) => level === "lead")?.why).toContain("over 4 active;");
  });

  test("a Red directly under the priority is not hidden under its objectives' Green", () => {
    const rolledUp = rollUp(
      trackerOf([
        { priority: "Place" },
        { activity: "KA 00.01 Build", status: R },
        { objective: "Parks", code: "CA 1" },
        { activity: "KA 01.01 Plant", status: G },
        { priority: "People" },
        { activity: "KA 02.01 Train", status: G },
      ]),
      settings,
    );
    expect(rolledUp.find(({ name }) => name === "Place")).toMatchObject({
      suggested: "Red",
      why: "Red: 1 Red and 1 Green over 2 active objectives; Red from half. Tipped by the Key Activities directly under Place. Amber if it turns Amber.",
    });
    expect(rolledUp.find(({ name }) => name === "People")?.why).toContain("over 1 active;");
    expect(rolledUp.at(-1)?.why).toContain("over 3 active objectives;");
  });

  test("one active objective is one", () => {
    const entries = [{ priority: "Place" }, { objective: "Parks", code: "CA 1" }, { activity: "KA 01.01", status: A }];
    const rolledUp = rollUp(trackerOf(entries), settings);
    expect(rolledUp.find(({ level }) => level === "priority")?.why).toContain("over 1 active objective;");
  });

  test("without objectives, Key Activities", () => {
    const [priority] = rollUp(trackerOf([{ priority: "Place" }, { activity: "KA.01.01 Plant", status: A }]), settings);
    expect(priority).toMatchObject({ level: "priority", suggested: "Amber" });
    expect(priority?.why).toContain("over 1 active;");
  });
});
