import { trackerIn } from "../support/tracked";

const HEADER = [
  "Priority",
  "Objective",
  "Ref",
  "Key Activity",
  "Status",
  "Progress",
  "Next Steps",
  "Lead",
  "Portfolio",
];
const row = (priority: string, objective: string, number: string) => [
  ...[priority, objective, `KA.${number}`, `Activity ${number}`, "Green", "p", "n", "Parks", "Wellbeing"],
];

describe("a flat table, one row a KA", () => {
  const tracker = trackerIn([
    HEADER,
    row("The Place", "CO 1: Homes", "01.01"),
    row("The Place", "CO 1: Homes", "01.02"),
    row("The Place", "Parks", "02.01"),
    row("The People", "CO 3 Care", "03.01"),
    row("the place", "Parks", "02.02"),
  ]);

  test("names its priorities and objectives once each, at their first cell", () => {
    expect(tracker.priorities.map(({ name, cell, stated }) => [name, cell, stated])).toEqual([
      ["The Place", "A2", null],
      ["The People", "A5", null],
    ]);
    expect(tracker.objectives.map(({ code, name, cell, priority }) => [code, name, cell, priority])).toEqual([
      ["CO 1", "Homes", "B2", 0],
      [null, "Parks", "B4", 0],
      ["CO 3", "Care", "B5", 1],
    ]);
  });

  test("places each KA", () => {
    expect(tracker.activities.map(({ ref, priority, objective }) => [ref, priority, objective])).toEqual([
      ["KA.01.01", 0, 0],
      ["KA.01.02", 0, 0],
      ["KA.02.01", 0, 1],
      ["KA.03.01", 1, 2],
      ["KA.02.02", 0, 1],
    ]);
    expect(tracker.activities[0]).toMatchObject({
      ...{ cell: "D2", refCell: "C2", title: { text: "Activity 01.01", cell: "D2" } },
      portfolio: { text: "Wellbeing", cell: "I2" },
    });
  });

  test("reads every row", () => {
    expect(tracker.unrecognisedRows).toEqual([]);
    expect(tracker.headerRows[0]?.columns).toMatchObject({ priority: 0, objective: 1, ref: 2, activity: 3 });
  });
});

test("reference and title may share a column, and there may be no objectives", () => {
  const tracker = trackerIn([
    ["Key Activity", "Council Priority", "Status", "Progress", "Next Steps", "Lead"],
    ["KA.01.01 Plant trees", "Council Priority: The Place", "Green", "p", "n", "Parks"],
    ["Cut grass", "Council Priority: The Place", "Green", "p", "n", "Parks"],
  ]);
  expect(tracker.priorities.map(({ name }) => name)).toEqual(["The Place"]);
  expect(tracker.activities.map(({ ref, priority, objective }) => [ref, priority, objective])).toEqual([
    ["KA.01.01", 0, null],
    [null, 0, null],
  ]);
});

test("cells merged downwards show their text once", () => {
  const tracker = trackerIn([
    HEADER,
    row("The Place", "Homes", "01.01"),
    row("", "", "01.02"),
    row("", "Parks", "02.01"),
    row("The People", "", "03.01"),
  ]);
  expect(tracker.activities.map(({ priority, objective }) => [priority, objective])).toEqual([
    [0, 0],
    [0, 0],
    [0, 1],
    [1, null],
  ]);
});

test("a KA that lost its reference stays in its place", () => {
  const lost = row("The People", "Care", "03.01");
  lost[2] = "";
  const tracker = trackerIn([HEADER, row("The Place", "Homes", "01.01"), lost]);
  expect(tracker.activities[1]).toMatchObject({
    ref: null,
    priority: 1,
    objective: 1,
    title: { text: "Activity 03.01" },
  });
});
