import type { Tracker } from "../../src/tracker/tracker";
import type { Grid } from "../support/sheetCells";
import { trackerIn } from "../support/tracked";
import { BLANK, HEADER, ka } from "../support/trackerRows";

/** "01.01: priority > objective" for each KA. */
function places(tracker: Tracker): string[] {
  return tracker.activities.map(({ ref, priority, objective }) => {
    const heading = objective === null ? undefined : tracker.objectives[objective];
    const over = heading === undefined ? "-" : [heading.code, heading.name].filter((part) => part !== null).join(" ");
    return `${ref?.slice(3)}: ${priority === null ? "-" : tracker.priorities[priority]?.name} > ${over}`;
  });
}

const layouts: [string, Grid, string[]][] = [
  [
    "a prefixed priority over coded objectives",
    [["PRIORITY: The place"], BLANK, ["CA 1: Homes"], HEADER, ka("01.01"), ["CA 2 : Parks"], HEADER, ka("02.01")],
    ["01.01: The place > CA 1 Homes", "02.01: The place > CA 2 Parks"],
  ],
  [
    "a priority without a prefix over coded objectives",
    [
      ["THE PLACE: safe"],
      ["CO 1: Homes"],
      HEADER,
      ka("01.01"),
      ["CO10 Parks"],
      ka("02.01"),
      ["THE PEOPLE"],
      ["CO 11 Care"],
      ka("03.01"),
    ],
    ["01.01: THE PLACE: safe > CO 1 Homes", "02.01: THE PLACE: safe > CO 10 Parks", "03.01: THE PEOPLE > CO 11 Care"],
  ],
  [
    "aims over outcomes that are numbered within them",
    [
      ...[["Corporate Aim 1: The place"], ["Outcome 1.1: Homes"], HEADER, ka("01.01")],
      ...[["Outcome 1.2: Roads"], ka("01.02"), ["Corporate Aim 2 - The people"], ["Outcome 2.1: Care"], ka("02.01")],
    ],
    ["01.01: The place > Homes", "01.02: The place > Roads", "02.01: The people > Care"],
  ],
  [
    "a comment between KAs is no heading",
    [HEADER, ka("01.01"), ["Comment from Scrutiny: please explain."], ka("01.02")],
    ["01.01: - > -", "01.02: - > -"],
  ],
  [
    "priority and objective in one cell",
    [
      ["Council Priority: The Place\nHomes"],
      HEADER,
      ka("01.01"),
      ["Council Priority: The Place\r\nParks"],
      HEADER,
      ka("02.01"),
    ],
    ["01.01: The Place > Homes", "02.01: The Place > Parks"],
  ],
  [
    "priority and objective in two rows",
    [
      ["Council Priority: The Place"],
      ["Homes"],
      HEADER,
      ka("01.01"),
      ["Council Priority: The Place"],
      ["Parks"],
      HEADER,
      ka("02.01"),
    ],
    ["01.01: The Place > Homes", "02.01: The Place > Parks"],
  ],
  [
    "a priority's name over two lines, its objectives below",
    [["PRIORITY: The place\nwhere we live"], ["CA 1: Homes"], HEADER, ka("01.01")],
    ["01.01: The place where we live > CA 1 Homes"],
  ],
  [
    "a prefix and its priority in two cells",
    [["Council Priority:", "The Place"], ["Objective 2: Homes"], HEADER, ka("01.01")],
    ["01.01: The Place > Homes"],
  ],
  [
    "a numbered priority",
    [["Priority one: The Place"], HEADER, ka("01.01"), ["Priority 2 - The People"], ka("02.01")],
    ["01.01: The Place > -", "02.01: The People > -"],
  ],
  [
    "priorities without prefix, no objectives",
    [
      ["Report, Quarter 1 (2024-2025)"],
      BLANK,
      ["A proud place"],
      HEADER,
      ka("01.01"),
      HEADER,
      ka("01.03"),
      ["Healthy people"],
      HEADER,
      ka("02.01"),
    ],
    ["01.01: A proud place > -", "01.03: A proud place > -", "02.01: Healthy people > -"],
  ],
  [
    "the header row above the first heading, and no other",
    [HEADER, ["A proud place"], ka("01.01"), ka("01.02"), ["Healthy people"], ka("02.01")],
    ["01.01: A proud place > -", "01.02: A proud place > -", "02.01: Healthy people > -"],
  ],
  [
    "pairs without prefix or code",
    [
      ["The Place"],
      ["Homes"],
      HEADER,
      ka("01.01"),
      ["Parks"],
      ka("02.01"),
      BLANK,
      ["The People"],
      ["Care"],
      ka("03.01"),
    ],
    ["01.01: The Place > Homes", "02.01: The Place > Parks", "03.01: The People > Care"],
  ],
  [
    "no headings at all, under a title",
    [["Our tracker"], HEADER, ka("01.01"), ka("02.01")],
    ["01.01: - > -", "02.01: - > -"],
  ],
  [
    "an objective that lost its code",
    [
      ["PRIORITY: The place"],
      ["CA 1: Homes"],
      HEADER,
      ka("01.01"),
      ["Parks for all"],
      HEADER,
      ka("02.01"),
      ["CA 3: Roads"],
      HEADER,
      ka("03.01"),
    ],
    ["01.01: The place > CA 1 Homes", "02.01: The place > Parks for all", "03.01: The place > CA 3 Roads"],
  ],
  [
    "a heading that a page break repeats",
    [
      ["THE PLACE"],
      ["CO 1: Homes"],
      HEADER,
      ka("01.01"),
      ["Appendix A"],
      ["CO 1: Homes (continued)"],
      HEADER,
      ka("01.02"),
    ],
    ["01.01: THE PLACE > CO 1 Homes", "01.02: THE PLACE > CO 1 Homes"],
  ],
  [
    "one KA with a mistyped group does not make a heading of a note",
    [
      ["CA 1: Homes"],
      HEADER,
      ka("01.01"),
      ["Figures to be confirmed"],
      ka("07.02"),
      ka("01.03"),
      ka("01.04"),
      ["CA 2: Parks"],
      ka("02.01"),
    ],
    [
      "01.01: - > CA 1 Homes",
      "07.02: - > CA 1 Homes",
      "01.03: - > CA 1 Homes",
      "01.04: - > CA 1 Homes",
      "02.01: - > CA 2 Parks",
    ],
  ],
  [
    "a heading merged over the table, the activities in a later column",
    [
      ["PRIORITY: The place"],
      ["Status", "Key Activities", "Progress"],
      ["Green", "KA.01.01 Plant", "Planted"],
      ["CA 2: Parks"],
      ["Red", "KA.02.01 Cut", "Cut"],
    ],
    ["01.01: The place > -", "02.01: The place > CA 2 Parks"],
  ],
];

describe("headings", () => {
  test.each(layouts)("%s", (_, grid, expected) => {
    expect(places(trackerIn(grid))).toEqual(expected);
  });

  test("keep the cell of their first row", () => {
    const tracker = trackerIn([["Title Q1 2024/25"], ["PRIORITY: The place"], ["CA 1: Homes"], HEADER, ka("01.01")]);
    expect(tracker.priorities).toEqual([{ code: null, name: "The place", cell: "A2", stated: null }]);
    expect(tracker.objectives).toMatchObject([{ code: "CA 1", name: "Homes", cell: "A3", priority: 0 }]);
  });

  test("that were unmerged with their text in every cell are headings", () => {
    const every = (text: string) => HEADER.map(() => text);
    const tracker = trackerIn([
      every("PRIORITY: The place"),
      every("CA 1: Homes"),
      HEADER,
      ka("01.01"),
      every("CA 2: Parks"),
      ka("02.01"),
    ]);
    expect(places(tracker)).toEqual(["01.01: The place > CA 1 Homes", "02.01: The place > CA 2 Parks"]);
    expect(tracker.unrecognisedRows).toEqual([]);
  });

  test("of one name are one, wherever they stand", () => {
    const tracker = trackerIn([
      ...[["PRIORITY: The Place"], HEADER, ka("01.01")],
      ...[["PRIORITY: The People"], ka("02.01"), ["PRIORITY: The place"], ka("01.02")],
    ]);
    expect(tracker.priorities.map(({ name }) => name)).toEqual(["The Place", "The People"]);
    expect(tracker.activities.map(({ priority }) => priority)).toEqual([0, 1, 0]);
  });
});

describe("an objective's own RAG", () => {
  test.each<[string, Grid, string, string]>([
    [
      "beside its heading, in the last column",
      [["CA 1: Homes", "", "", "", "AMBER"], HEADER, ka("01.01")],
      "E1",
      "AMBER",
    ],
    ["beside its heading, in the status column", [["CA 1: Homes", "Red"], HEADER, ka("01.01")], "B1", "Red"],
    ["beyond the table", [["CA 1: Homes", "", "", "", "", "", "", "GREEN"], HEADER, ka("01.01")], "H1", "GREEN"],
    ["mistyped", [["CA 1: Homes", "", "", "", "GRENE"], HEADER, ka("01.01")], "E1", "GRENE"],
    [
      "on a line of its own",
      [["CA 1: Homes"], BLANK, ["AMBER"], ["Lead Officer: A"], HEADER, ka("01.01")],
      "A3",
      "AMBER",
    ],
    [
      "on a line of its own, in another column",
      [["CA 1: Homes"], ["", "", "AMBER"], HEADER, ka("01.01")],
      "C2",
      "AMBER",
    ],
    ["after the leads", [["CA 1: Homes"], ["Lead Officer: A"], ["AMBER"], HEADER, ka("01.01")], "A3", "AMBER"],
    [
      "beside a heading without a code",
      [["CA 1: Parks"], HEADER, ka("01.01"), ["Homes", "", "", "", "RED"], HEADER, ka("02.01")],
      "E4",
      "RED",
    ],
  ])("%s", (_, grid, cell, text) => {
    const { objectives, unrecognisedRows } = trackerIn(grid);
    expect(objectives.find(({ stated }) => stated !== null)?.stated).toMatchObject({ text, cell });
    expect(objectives.at(-1)?.name).toBe("Homes");
    expect(unrecognisedRows).toEqual([]);
  });

  test("is read against the vocabulary", () => {
    const { objectives } = trackerIn([["CA 1: Homes", "", "AMBER"], HEADER, ka("01.01")]);
    expect(objectives[0]?.stated?.reading).toEqual({ form: "style", word: "Amber", kind: "amber" });
  });

  test("is not taken from a KA", () => {
    const { objectives, activities } = trackerIn([["CA 1: Homes"], HEADER, ka("01.01", { 1: "" }), ["", "Green"]]);
    expect(objectives[0]?.stated).toBeNull();
    expect(activities[0]?.status?.text).toBe("Green");
  });

  test("beside a priority belongs to it", () => {
    const { priorities } = trackerIn([["PRIORITY: The place", "", "Red"], HEADER, ka("01.01")]);
    expect(priorities[0]?.stated).toMatchObject({ text: "Red", cell: "C1" });
  });
});

describe("who leads an objective", () => {
  const officer = "Norman P, Director / Simon R";
  const holder = "Cllr K, Planning";
  test.each<[string, Grid]>([
    ["in two rows", [[`Lead Officer: ${officer}`], [`Lead Portfolio Holder: ${holder}`]]],
    ["in one cell", [[`Lead Officer: ${officer} Lead Portfolio Holder: ${holder}`]]],
    ["in one cell, in two lines", [[`Lead Officer: ${officer}\nLead Portfolio Holder:  ${holder}`]]],
    ["in two cells of a row", [[`Lead Officer: ${officer}`, "", `Portfolio Holder: ${holder}`]]],
    [
      "label and name in two cells",
      [
        ["Lead Officer:", officer],
        ["Lead Portfolio Holder :", "", holder],
      ],
    ],
    ["with blank rows", [BLANK, [`LEAD OFFICER: ${officer}`], BLANK, [`Lead portfolio holder: ${holder}`], BLANK]],
  ])("%s", (_, lines) => {
    const { objectives, unrecognisedRows } = trackerIn([["CA 1: Homes"], ...lines, HEADER, ka("01.01")]);
    expect(objectives[0]).toMatchObject({ leadOfficer: officer, portfolioHolder: holder });
    expect(unrecognisedRows).toEqual([]);
  });

  test("beside the heading itself", () => {
    const { objectives } = trackerIn([["CA 1: Homes", "GREEN", `Lead Officer: ${officer}`], HEADER, ka("01.01")]);
    expect(objectives[0]).toMatchObject({ leadOfficer: officer, portfolioHolder: null, stated: { text: "GREEN" } });
  });

  test("is null where nobody is named", () => {
    const { objectives } = trackerIn([["CA 1: Homes"], ["Lead Officer:"], HEADER, ka("01.01")]);
    expect(objectives[0]).toMatchObject({ leadOfficer: null, portfolioHolder: null });
  });
});
