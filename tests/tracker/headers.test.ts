import { columnNamed } from "../../src/tracker/columnLabels";
import { readGrid, spokenActivities, trackerIn } from "../support/tracked";

describe("what a header cell names", () => {
  test.each([
    ["Activities", "activity"],
    ["Key Activities", "activity"],
    ["Key Activity", "activity"],
    ["KEY  ACTIVITIES:", "activity"],
    ["Key\nActivity", "activity"],
    ["Key activity and priority for 2024/25", "activity"],
    ["KA", "activity"],
    ["Ref", "ref"],
    ["Ref.", "ref"],
    ["KA Ref", "ref"],
    ["Reference Number", "ref"],
    ["No.", "ref"],
    ["Status", "status"],
    ["STATUS ", "status"],
    ["RAG status", "status"],
    ["RAG", "status"],
    ["Status (RAG)", "status"],
    ["Q1 status", "status"],
    ["Status Q1", "status"],
    ["Quarter 1 RAG", "status"],
    ["Q1 2024/25 Status", "status"],
    ["Status (Q1)", "status"],
    ["Qtr 3 Progress", "progress"],
    ["Q3 Update", "progress"],
    ["Progress (since last quarter)", "progress"],
    ["Q4 Next Steps", "nextSteps"],
    ["Progress", "progress"],
    ["Progress this quarter", "progress"],
    ["Progress/comments", "progress"],
    ["Next Steps", "nextSteps"],
    ["Next\nSteps", "nextSteps"],
    ["Next\r\n steps *", "nextSteps"],
    ["NextSteps", "nextSteps"],
    ["Lead Officer", "lead"],
    ["Lead", "lead"],
    ["Team", "lead"],
    ["CMT Lead", "lead"],
    ["CMT Lead / Team", "lead"],
    ["CMT Lead/Team", "lead"],
    ["Lead Officer(s)", "lead"],
    ["Responsible Officer", "lead"],
    ["Portfolio", "portfolio"],
    ["Portfolio Holder", "portfolio"],
    ["Lead Portfolio Holder", "portfolio"],
    ["Priority", "priority"],
    ["Council Priority", "priority"],
    ["Objective", "objective"],
    ["Critical Activity", "objective"],
  ])("%j names %s", (label, name) => {
    expect(columnNamed(label)?.name).toBe(name);
  });

  test.each([
    "",
    "Notes",
    "Previous status",
    "Status last quarter",
    "Status (last quarter)",
    "RAG (Previous)",
    "Progress last quarter",
    "Indicator",
    "Target",
    "Activity based costing: the activities that were counted and what they came to",
    "Team building",
    "Green",
    "Stephen Pointer",
  ])("%j names no column", (label) => {
    expect(columnNamed(label)).toBeNull();
  });
});

const HEADER = ["Key Activities", "Status", "Progress", "Next Steps", "Lead Officer"];
const KA = ["KA.01.01 Plant trees", "Green", "Planted", "Water", "Parks"];
const read = {
  ref: "KA.01.01",
  title: "Plant trees",
  status: "Green",
  progress: "Planted",
  nextSteps: "Water",
  lead: "Parks",
};

describe("columns of several quarters", () => {
  const header = ["Key Activity", "Q1 Status", "Q2 Status", "Q1 Progress", "Q2 Progress", "Next Steps", "Lead"];
  const row = ["KA.01.01 Plant trees", "Red", "Green", "None", "Planted", "Water", "Parks"];
  const statusOn = (name: string, cells = [header, row]) => {
    const [activity] = trackerIn(cells, { name }).activities;
    return [activity?.status?.text, activity?.progress?.text];
  };

  test.each([
    ["Q1 2024-25", ["Red", "None"]],
    ["Q2 2024-25", ["Green", "Planted"]],
    ["Q3 2024-25", ["Green", "Planted"]],
    ["Tracker", ["Green", "Planted"]],
  ])("of “%s” %j", (name, texts) => {
    expect(statusOn(name)).toEqual(texts);
  });

  test("a title goes before the name, and a column without a quarter before both", () => {
    const title = ["Key Activities: Quarter 1, 2024/25"];
    expect(statusOn("Q2 2024-25", [title, header, row])).toEqual(["Red", "None"]);
    const plain = [...header, "Status"];
    expect(statusOn("Q1 2024-25", [plain, [...row, "Amber"]])).toEqual(["Amber", "None"]);
  });
});

describe("the columns of a tracker", () => {
  test("in another order, with others between them", () => {
    const tracker = trackerIn([
      ["Team", "Comments", "Next Steps", "Activities", "Budget", "RAG status", "Progress"],
      ["Parks", "none", "Water", "KA.01.01 Plant trees", 100, "Green", "Planted"],
    ]);
    expect(spokenActivities(tracker)).toEqual([{ ...read, portfolio: null, priority: null, objective: null }]);
    expect(tracker.headerRows).toEqual([
      {
        row: 0,
        columns: { lead: 0, nextSteps: 2, activity: 3, status: 5, progress: 6 },
        labels: {
          ...{
            lead: "Team",
            nextSteps: "Next Steps",
            activity: "Activities",
            status: "RAG status",
            progress: "Progress",
          },
        },
      },
    ]);
    expect(tracker.activities[0]).toMatchObject({ cell: "D2", status: { cell: "F2" }, lead: { cell: "A2" } });
  });

  test("the better name wins, wherever it stands", () => {
    const tracker = trackerIn([
      ["Key Activity", "RAG", "Status", "Progress to date", "Progress", "Lead"],
      ["KA.01.01 Plant trees", "R", "Green", "old", "Planted", "Parks"],
    ]);
    expect(tracker.activities[0]).toMatchObject({ status: { text: "Green" }, progress: { text: "Planted" } });
  });

  test("the reference in a column of its own", () => {
    const tracker = trackerIn([
      ["Ref", "Activity", "Status", "Progress", "Next Steps", "Lead"],
      ["KA.01.01", "Plant trees", "Green", "Planted", "Water", "Parks"],
      ["KA.01.02", "KA.01.02 Cut grass", "Green", "Cut", "Cut again", "Parks"],
      ["", "KA.01.03 Sweep", "Green", "Swept", "Sweep again", "Parks"],
      ["tbc", "Dig", "Green", "Dug", "Dig again", "Parks"],
      ["", "Rest", "Green", "Rested", "Work", "Parks"],
      [1.06, "Count", "Green", "Counted", "Count again", "Parks"],
    ]);
    expect(
      tracker.activities.map(({ ref, refAsWritten, refCell, refCellText, title, cell }) => [
        ...[ref, refAsWritten, refCell, refCellText, title.text, title.cell, cell],
      ]),
    ).toEqual([
      ["KA.01.01", "KA.01.01", "A2", "KA.01.01", "Plant trees", "B2", "B2"],
      ["KA.01.02", "KA.01.02", "A3", "KA.01.02", "Cut grass", "B3", "B3"],
      ["KA.01.03", "KA.01.03", "B4", "KA.01.03 Sweep", "Sweep", "B4", "B4"],
      [null, "tbc", "A5", "tbc", "Dig", "B5", "B5"],
      [null, "", "A6", "", "Rest", "B6", "B6"],
      [null, "1.06", "A7", "1.06", "Count", "B7", "B7"],
    ]);
  });

  test("an activity column may have another name beside the references", () => {
    const tracker = trackerIn([
      ["KA Ref", "Description", "Status", "Progress"],
      ["KA.01.01", "Plant trees", "Green", "Planted"],
    ]);
    expect(tracker.activities[0]).toMatchObject({ ref: "KA.01.01", title: { text: "Plant trees" }, lead: null });
  });

  test("no column is null, a blank cell is not", () => {
    const tracker = trackerIn([
      ["Key Activities", "Status", "Progress"],
      ["KA.01.01 Plant trees", "", ""],
    ]);
    expect(tracker.activities[0]).toMatchObject({
      status: { text: "", cell: "B2", reading: { form: "missing" } },
      progress: { text: "", cell: "C2" },
      nextSteps: null,
      lead: null,
      portfolio: null,
    });
  });
});

describe("header rows", () => {
  test("repeat, with other labels and in other places", () => {
    const tracker = trackerIn([
      [...HEADER, "Portfolio"],
      [...KA, "Green spaces"],
      ["Activities", "Status", "Next Steps", "Progress", "CMT Lead", "Portfolio"],
      ["KA.01.02 Cut grass", "Red", "Buy a mower", "None", "Streets", "Green spaces"],
    ]);
    expect(tracker.headerRows.map(({ row, labels }) => [row, labels.lead])).toEqual([
      [0, "Lead Officer"],
      [2, "CMT Lead"],
    ]);
    expect(tracker.activities[1]).toMatchObject({
      progress: { text: "None", cell: "D4" },
      nextSteps: { text: "Buy a mower", cell: "C4" },
      lead: { text: "Streets" },
    });
    expect(tracker.unrecognisedRows).toEqual([]);
  });

  test("go on where a repeated one leaves a label blank", () => {
    const tracker = trackerIn([
      HEADER,
      KA,
      ["Key Activities", "Status", "", "", ""],
      ["KA.01.02 Cut", "Red", "p", "n", "l"],
    ]);
    expect(tracker.activities[1]).toMatchObject({
      progress: { text: "p" },
      nextSteps: { text: "n" },
      lead: { text: "l" },
    });
  });

  test("may stand far down", () => {
    const tracker = trackerIn([
      ...Array.from({ length: 80 }, (_, index) => [`Introduction, line ${index}.`]),
      HEADER,
      KA,
    ]);
    expect(tracker.headerRows[0]?.row).toBe(80);
    expect(tracker.activities[0]?.cell).toBe("A82");
    expect(tracker.unrecognisedRows).toEqual([]);
  });

  test("a used range that begins elsewhere keeps its addresses", () => {
    const tracker = trackerIn([HEADER, KA], { firstRow: 9, firstColumn: 26 });
    expect(tracker.activities[0]).toMatchObject({ cell: "AA11", rows: [10], lead: { cell: "AE11" } });
    expect(tracker.headerRows[0]).toMatchObject({ row: 9, columns: { activity: 26 } });
    expect(tracker.rowsRead).toBe(2);
  });
});

describe("sheets that are left alone", () => {
  test.each([
    [
      "indicators",
      [
        ["Ref", "Indicator", "Target", "Status", "Lead"],
        ["KPI 01", "Homes built", 100, "Green", "Housing"],
      ],
    ],
    [
      "indicators with KA references",
      [
        ["KA Ref", "Measure", "Target", "Status", "Lead"],
        ["KA.01.01", "Homes", 1, "Green", "H"],
      ],
    ],
    [
      "notes about activities",
      [
        ["Key Activities", "Status"],
        ["KA.01.01 Plant trees", "Green"],
      ],
    ],
    ["other numbers under a header", [HEADER, ["01.01 Plant trees", "Green", "Planted", "Water", "Parks"]]],
    ["a header without references", [HEADER, ["Plant trees", "Green", "Planted", "Water", "Parks"]]],
    ["a header alone", [HEADER]],
    ["prose", [["KA.01.01 is on track, and its status is Green."], ["Progress is good."]]],
    ["nothing", []],
    [
      "counts of ours",
      [
        ["Priority", "Objective", "Key Activities", "Red", "Suggested status"],
        ["The Place", "", 4, 1, "Amber"],
      ],
    ],
  ])("%s", (_, grid) => {
    expect(readGrid(grid)).toMatchObject({ trackers: [], plans: [], sheetsLookedAt: ["Sheet1"] });
  });
});
