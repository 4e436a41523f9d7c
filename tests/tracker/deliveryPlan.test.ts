import type { Grid } from "../support/sheetCells";
import { readGrid } from "../support/tracked";

const HEADER = ["Key activity and priority for 2024/05 critical outcome", "Outputs Service", "Outcomes for community"];
const planIn = (grid: Grid, name = "Sheet1") => readGrid(grid, { name }).plans[0];

describe("a delivery plan", () => {
  const plan = planIn([
    ["Our Council plan (2020-2031)"],
    ["Key activities delivery plan for the 2024/25 period"],
    ["Key"],
    ["KA - indicates the reference number"],
    ["Priority one: The Place"],
    ["CO 1 There will be homes."],
    HEADER,
    ["KA.01.01 Build homes\nContributes to CO 1\nSub actions:-\n- find land", "Homes", "People housed"],
    ["KA 01.02 - Sell\nland", "Sales", ""],
    ["- and more sub actions", "Land", ""],
    ["", "further outputs", ""],
    ["Priority Two: The People"],
    ["Key activity", "Outputs", "Outcomes"],
    ["KA.2", "Care", ""],
    ["Support carers", "Care", ""],
    ["KA.02.03 Visit"],
  ]);

  test("has the year of its title", () => {
    expect(plan?.year).toBe("2024/25");
  });

  test("has its KAs with their references, titles and priorities", () => {
    expect(
      plan?.activities.map(({ ref, refAsWritten, title, priority, cell }) => [
        ref,
        refAsWritten,
        title,
        priority,
        cell,
      ]),
    ).toEqual([
      ["KA.01.01", "KA.01.01", "Build homes", "The Place", "A8"],
      ["KA.01.02", "KA 01.02", "Sell land", "The Place", "A9"],
      [null, "KA.2", "", "The People", "A14"],
      [null, "", "Support carers", "The People", "A15"],
      ["KA.02.03", "KA.02.03", "Visit", "The People", "A16"],
    ]);
    expect(plan?.activities[0]).toMatchObject({
      ...{ refCell: "A8", refCellText: "KA.01.01 Build homes\nContributes to CO 1\nSub actions:-\n- find land" },
      reference: { group: 1, number: 1, suffix: "" },
    });
  });

  test("may have the references in a column of their own", () => {
    const activities = planIn([
      ["Ref", "Key Activity", "Outputs"],
      ["KA.01.01", "Build homes", "Homes"],
    ])?.activities;
    expect(activities).toMatchObject([{ ref: "KA.01.01", refCell: "A2", cell: "B2", title: "Build homes" }]);
  });

  test("has the year of its name where the title has none", () => {
    const rows = [HEADER, ["KA.01.01 Build homes", "Homes", ""]];
    expect(planIn([["Delivery plan"], ...rows], "Plan 2024-25")?.year).toBe("2024/25");
    expect(planIn([["Delivery plan 2020-2031"], ...rows])?.year).toBeNull();
  });

  test("with leads and portfolios is still no tracker", () => {
    const grid = [
      ["Key Activity", "Outputs", "Lead", "Portfolio"],
      ["KA.01.01 Build homes", "Homes", "Housing", "Homes"],
    ];
    expect(readGrid(grid)).toMatchObject({ trackers: [], plans: [{ activities: [{ ref: "KA.01.01" }] }] });
  });
});

test.each<[string, Grid]>([
  ["outputs without KAs", [HEADER, ["Build homes", "Homes", "People housed"]]],
  [
    "KAs without outputs",
    [
      ["Key activity", "Notes"],
      ["KA.01.01 Build homes", "Homes"],
    ],
  ],
])("%s are no plan", (_, grid) => {
  expect(readGrid(grid).plans).toEqual([]);
});

test("a tracker with a column of outcomes is a tracker", () => {
  const grid = [
    ["Key Activity", "Outcomes", "Status", "Progress"],
    ["KA.01.01 Build homes", "Homes", "Green", "Built"],
  ];
  expect(readGrid(grid)).toMatchObject({ trackers: [{ activities: [{ ref: "KA.01.01" }] }], plans: [] });
});
