import { changes } from "../../src/summaries/changes";
import { quartersInput, type Line } from "./quarters";
import { column, showRow } from "./show";

const HOMES = "KA.01.01 Build two hundred affordable homes";
const TREES = "KA.01.02 Plant trees along the canal";

function planOf(before: readonly Line[], after: readonly Line[], beforeName = "Q1 2024-25") {
  return changes(quartersInput({ [beforeName]: before, "Q2 2024-25": after }));
}

describe("Changes", () => {
  test.each([
    ["Green", "Red", "Worsened by two steps"],
    ["Red", "Green", "Improved by two steps"],
    ["Green", "Amber", "Worsened"],
    ["Amber", "Red", "Worsened"],
    ["Red", "Amber", "Improved"],
    ["Complete", "Amber", "Reopened"],
    ["Green", "Not Started", "Put off"],
    ["Amber", "Deferred", "Deferred"],
    ["Red", "Withdrawn", "Withdrawn"],
    ["Not Started", "Green", "Started"],
    ["Deferred", "Not Started", "Resumed"],
    ["Green", "Complete", "Completed"],
    ["Green", "", "Status lost"],
    ["", "Green", "Status given"],
  ])("from %j to %j: %s", (before, after, expected) => {
    expect(column(planOf([[HOMES, before]], [[HOMES, after]]), "Change")).toEqual([expected]);
  });

  test("gives status before and now, who leads, and whether the progress is new", () => {
    const plan = planOf([[HOMES, "Green", "Begun"]], [[HOMES, "Amber", "Begun"]]);
    expect(showRow(plan.rows[0])).toEqual([
      "Worsened",
      "KA.01.01 -> Q2 2024-25!A3",
      "Build two hundred affordable homes",
      "Green on green",
      "Amber on amber",
      "Word for word as before",
      "Housing",
      "[z]",
    ]);
  });

  test("lists two-step moves first, then in the order of the words, then of the sheet", () => {
    const titles = [
      "Mend the roads",
      "Open a swimming pool",
      "Write a local plan",
      "Train every officer",
      "Sell the depot",
    ];
    const lines = (statuses: readonly string[]): Line[] =>
      titles.map((title, index) => [`KA.02.0${index + 1} ${title}`, statuses[index] ?? ""]);
    const plan = planOf(
      lines(["Green", "Green", "Red", "Amber", "Green"]),
      lines(["Complete", "Amber", "Green", "Red", "Red"]),
    );
    expect(column(plan, "Change")).toEqual([
      "Worsened by two steps",
      "Improved by two steps",
      "Worsened",
      "Worsened",
      "Completed",
    ]);
    expect(column(plan, "Key Activity").slice(2, 4)).toEqual(["Open a swimming pool", "Train every officer"]);
  });

  test("says what is new, dropped, or finished and left out, and leads to where it stands", () => {
    const plan = planOf(
      [
        [HOMES, "Complete"],
        [TREES, "Amber"],
      ],
      [["KA.01.03 Open a youth centre", "Green"]],
    );
    expect(plan.rows.map((row) => showRow(row).slice(0, 5))).toEqual([
      ["New", "KA.01.03 -> Q2 2024-25!A3", "Open a youth centre", "[z]", "Green on green"],
      ["Dropped", "KA.01.02 -> Q1 2024-25!A4", "Plant trees along the canal", "Amber on amber", "[z]"],
      ["Finished and left out", "KA.01.01 -> Q1 2024-25!A3", "Build two hundred affordable homes", "Complete", "[z]"],
    ]);
  });

  test("follows a number that moved, and keeps apart what shares one", () => {
    const plan = planOf(
      [[HOMES, "Green"]],
      [
        ["KA.01.07 Build two hundred affordable homes", "Green"],
        ["KA.01.01 Renew the bus shelters", "Green"],
      ],
    );
    expect(plan.rows.map((row) => [showRow(row)[0], showRow(row)[7]])).toEqual([
      ["New", "Its number meant another Key Activity before: “Build two hundred affordable homes”."],
      ["Renumbered", "Was KA.01.01."],
    ]);
  });

  test.each([
    ["Green", ["Same progress"]],
    ["Complete", []],
    ["Not Started", []],
  ])("tells of the same words at status %s: %j", (status, expected) => {
    expect(column(planOf([[HOMES, status, "Begun"]], [[HOMES, status, "Begun"]]), "Change")).toEqual(expected);
  });

  test("says which quarter it compares with", () => {
    const lines: Line[] = [[HOMES, "Green"]];
    expect(planOf(lines, lines).note).toBe("Compared with Quarter 1 2024/25, last quarter.");
    expect(planOf(lines, lines, "Q3 2023-24").note).toBe(
      "Compared with Quarter 3 2023/24, the latest earlier quarter in this workbook; the one directly before is not there.",
    );
  });

  test("says why it is not made", () => {
    expect(planOf([[HOMES, "Green"]], [[HOMES, "Green"]]).nothing).toBe("Nothing has changed since Quarter 1 2024/25.");
    expect(changes(quartersInput({ "Q2 2024-25": [[HOMES, "Green"]] })).nothing).toBe(
      "This workbook has no tracker of a quarter before Quarter 2 2024/25.",
    );
    expect(changes(quartersInput({ "Sheet 1": [[HOMES, "Green"]] })).nothing).toMatch(/does not say which quarter/);
  });
});
