/** What the rows of a tracker are: KAs, what carries them on, what belongs to the page, and what nobody can tell. */
import type { Grid } from "../support/sheetCells";
import { trackerIn } from "../support/tracked";
import { BLANK, HEADER, ka } from "../support/trackerRows";

const unfinished = ka("01.01", { 2: "Trees were planted in", 3: "Water the", 4: "Rachael" });

describe("a KA over several rows", () => {
  test.each<[string, Grid]>([
    ["directly below", [unfinished, ["", "", "the park.", "trees.", "Felts"]]],
    ["under a repeated header", [unfinished, BLANK, HEADER, ["", "", "the park.", "trees.", "Felts"]]],
    [
      "over a page break",
      [
        unfinished,
        BLANK,
        ["Appendix A"],
        ["Page 3 of 9"],
        HEADER,
        ["--", "--", "--"],
        ["", "", "the park.", "trees.", "Felts"],
      ],
    ],
    ["after blank rows", [unfinished, BLANK, BLANK, ["", "", "the park.", "trees.", "Felts"]]],
    ["in three rows", [unfinished, ["", "", "the park."], ["", "", "", "trees.", "Felts"]]],
  ])("%s", (_, rows) => {
    const { activities, unrecognisedRows } = trackerIn([HEADER, ...rows, ka("01.02")]);
    expect(activities).toHaveLength(2);
    expect(activities[0]).toMatchObject({
      index: 0,
      cell: "A2",
      title: { text: "Activity 01.01", cell: "A2" },
      status: { text: "Green", cell: "B2" },
      progress: { text: "Trees were planted in\nthe park.", cell: "C2" },
      nextSteps: { text: "Water the\ntrees.", cell: "D2" },
      lead: { text: "Rachael\nFelts", cell: "E2" },
    });
    expect(activities[0]?.rows.length).toBeGreaterThan(1);
    expect(unrecognisedRows).toEqual([]);
  });

  test("keeps the rows that it stands in", () => {
    const { activities } = trackerIn([HEADER, unfinished, BLANK, HEADER, ["", "", "the park."], ka("01.02")]);
    expect(activities.map(({ rows }) => rows)).toEqual([[1, 4], [5]]);
  });

  test.each<[string, string[], string]>([
    ["a title that goes on with a small letter", ["and water them", "", "the park."], "Activity 01.01\nand water them"],
    ["a title that goes on with a number", ["2030", "", "", "trees."], "Activity 01.01\n2030"],
    [
      "a title in capitals, and progress that goes on",
      ["Services and Parks.", "", "the park."],
      "Activity 01.01\nServices and Parks.",
    ],
    ["progress that goes on under markup", ["Services", "", "<p>the park.</p>"], "Activity 01.01\nServices"],
    [
      "a lead of which one word is left",
      ["in the District", "", "the park.", "", "Felts"],
      "Activity 01.01\nin the District",
    ],
  ])("may split its title: %s", (_, row, title) => {
    const { activities, unrecognisedRows } = trackerIn([HEADER, unfinished, row, ka("01.02")]);
    expect(activities.map((activity) => activity.title.text)).toEqual([title, "Activity 01.02"]);
    expect(unrecognisedRows).toEqual([]);
  });

  test("takes its status from the row that has one, and once", () => {
    const status = (first: string, second: string) =>
      trackerIn([HEADER, ka("01.01", { 1: first }), ["", second, "more"]]).activities[0]?.status;
    expect(status("", "Green")).toMatchObject({ text: "Green", cell: "B2", reading: { form: "accepted" } });
    expect(status("Green", "Green ")).toMatchObject({ text: "Green", reading: { form: "accepted" } });
    expect(status("Start Later", "in Year")).toMatchObject({ reading: { form: "style", word: "Start Later in Year" } });
    expect(status("Green", "Red")).toMatchObject({ text: "Green\nRed", reading: { form: "unknown" } });
  });

  test("does not go on under a heading", () => {
    const { activities, unrecognisedRows } = trackerIn([
      HEADER,
      unfinished,
      ["CA 2: Parks"],
      ["", "", "the park."],
      ka("02.01"),
    ]);
    expect(activities[0]?.progress?.text).toBe("Trees were planted in");
    expect(unrecognisedRows).toEqual([{ cell: "C4", text: "the park." }]);
  });

  test("is hidden when one of its rows is", () => {
    const grid = [HEADER, unfinished, ["", "", "the park."], ka("01.02"), ["", "", "more"], ka("01.03")];
    const { activities } = trackerIn(grid, { hiddenRows: new Set([1, 4]), isFiltered: true });
    expect(activities.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
  });
});

describe("a KA that lost its reference", () => {
  test.each<[string, string[]]>([
    ["with everything else", ["Plant trees", "Green", "Planted.", "Water.", "Parks"]],
    ["with a status only", ["Plant trees", "Green", "", "", ""]],
    ["with an unknown status", ["Plant trees", "On hold", "", "", ""]],
    ["with a lead only", ["Plant trees", "", "", "", "Parks"]],
    ["with a title that begins small", ["plant trees", "", "Planted.", "", "Parks and Streets"]],
    ["with a title that looks like an objective", ["CO 2 reduction plan", "Green", "Planned.", "Do it.", "Parks"]],
  ])("%s", (_, row) => {
    const { activities, unrecognisedRows } = trackerIn([HEADER, ka("01.01"), row, ka("01.03")]);
    expect(activities).toHaveLength(3);
    expect(activities[1]).toMatchObject({
      ...{ index: 1, reference: null, ref: null, refAsWritten: "", refCell: "A3", refCellText: row[0] },
      title: { text: row[0], cell: "A3" },
      status: { text: row[1] },
      lead: { text: row[4] },
    });
    expect(unrecognisedRows).toEqual([]);
  });

  test("whose reference cannot be read", () => {
    const { activities } = trackerIn([HEADER, ka("01.01"), ["KA.1 Plant trees", "Green"], ["KA.AA.02"]]);
    expect(activities.slice(1).map(({ ref, refAsWritten, title }) => [ref, refAsWritten, title.text])).toEqual([
      [null, "KA.1", "Plant trees"],
      [null, "KA.AA.02", ""],
    ]);
  });
});

describe("rows that are nothing", () => {
  test.each([
    ["a remark", ["See separate report"]],
    ["a remark in small letters", ["to be confirmed"]],
    ["a sum", ["Total", "", "", "", ""]],
    ["a number and a text", ["12 of 20", "", "", "", ""]],
    ["progress of its own under a title of its own", ["Other business", "", "Discussed."]],
    ["a status word in the wrong column", ["", "", "", "", "", "", "Green"]],
  ])("%s is unrecognised", (_, row) => {
    const { activities, unrecognisedRows } = trackerIn([
      ["CA 1: Homes"],
      HEADER,
      ka("01.01"),
      ka("01.02"),
      row,
      ka("01.03"),
      ["CA 2: Parks"],
      ka("02.01"),
    ]);
    const column = row.findIndex((text) => text !== "");
    expect(activities).toHaveLength(4);
    expect(activities.every(({ rows }) => rows.length === 1)).toBe(true);
    expect(unrecognisedRows).toEqual([{ cell: `${"ABCDEFG".charAt(column)}5`, text: row[column] }]);
  });

  const indicators = [
    ["Indicator", "Target", "Actual", "RAG"],
    ["Homes built", "100", "40", "Red"],
    ["Streets swept", "100%", "90%", "Green"],
  ];

  test.each<[string, Grid, string[]]>([
    ["under a blank row", [BLANK, ...indicators], ["A5"]],
    ["under a text of its own", [BLANK, ["Indicators of the quarter"], ...indicators], ["A5", "A6"]],
    ["with a blank row in it", [BLANK, ...indicators, BLANK, ["Fly-tips cleared", "10", "9", "Amber"]], ["A5"]],
  ])("a table of indicators %s holds no KAs", (_, rows, cells) => {
    const { activities, unrecognisedRows } = trackerIn([HEADER, ka("01.01"), ka("01.02"), ...rows]);
    expect(activities.map(({ rows: own }) => own)).toEqual([[1], [2]]);
    expect(unrecognisedRows.map(({ cell }) => cell)).toEqual(cells);
  });

  test("what follows a table of indicators is read again", () => {
    const rows = [ka("01.03"), ["CA 2: Parks"], HEADER, ka("02.01"), ["Plant trees", "Green", "", "", "Parks"]];
    const { activities } = trackerIn([HEADER, ka("01.01"), BLANK, ...indicators, ...rows]);
    expect(activities.map(({ ref }) => ref)).toEqual(["KA.01.01", "KA.01.03", "KA.02.01", null]);
  });

  test("a KA that lost its reference after a blank row begins no table", () => {
    const lost = ["Plant trees", "", "Planted", "Water them", "Team"];
    expect(trackerIn([HEADER, ka("01.01"), BLANK, lost]).activities).toHaveLength(2);
  });

  test("a signature at the foot of the sheet carries nothing on", () => {
    const { activities, unrecognisedRows } = trackerIn([
      HEADER,
      ka("01.01"),
      BLANK,
      ["", "", "Prepared by: the team"],
      ["", "", "", "", "Signed"],
    ]);
    expect(activities[0]?.rows).toEqual([1]);
    expect(unrecognisedRows.map(({ cell }) => cell)).toEqual(["C4", "E5"]);
  });

  test.each<[string, Grid]>([
    ["page furniture", [["Appendix A"], ["Key Activities in Detail"], ["Page 4"], ["4"], ["(continued)"]]],
    ["the title once more", [["Our District Council"], ["Key Activities, Quarter 1 2024/25"], ["Our Tracker"]]],
    ["rules", [["--", "--", "--"], ["----------"], ["===", "", "==="]]],
    ["notes", [["Note: figures are provisional."], ["* to be confirmed"], ["Source: the council"]]],
    [
      "the foot of a page",
      [["Prepared by the team"], ["Last updated: 12 July"], ["End of report"], ["Version 2, draft"]],
    ],
    ["blank cells", [[" "], ["", "\u00a0"], BLANK]],
  ])("%s: passed over, also between KAs", (_, rows) => {
    const { activities, unrecognisedRows, priorities } = trackerIn([
      ...[["Our Tracker"], ["Quarter 1 2024/25"], BLANK, ["CA 1: Homes"], HEADER],
      ...[ka("01.01"), ...rows, ka("01.02"), ["CA 2: Parks"], ka("02.01")],
    ]);
    expect(unrecognisedRows).toEqual([]);
    expect(activities).toHaveLength(3);
    expect(priorities).toEqual([]);
  });

  test.each<[string, Grid]>([
    ["under a title, in another column", [["Action Status"], ["", "Red (late)"], ["", "On track."], ["", "Completed"]]],
    [
      "in two columns",
      [
        ["Red", "Planned actions were missed"],
        ["Amber", "Some were"],
        ["Green", "None"],
      ],
    ],
    ["as a list", [["Key to status:"], ["Red: late"], ["Green: on track"]]],
  ])("a key to the statuses %s is passed over, above and below the table", (_, key) => {
    const grid = [["Title Q1 2024/25"], BLANK, ...key, BLANK, ["PRIORITY: Homes"], HEADER, ka("01.01"), BLANK, ...key];
    const { activities, unrecognisedRows, priorities, objectives } = trackerIn(grid);
    expect(activities).toHaveLength(1);
    expect(activities[0]?.rows).toHaveLength(1);
    expect(priorities.map(({ name, stated }) => [name, stated])).toEqual([["Homes", null]]);
    expect([objectives, unrecognisedRows]).toEqual([[], []]);
  });
});
