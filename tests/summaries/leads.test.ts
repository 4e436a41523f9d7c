import { leads } from "../../src/summaries/leads";
import { quartersInput, type Line } from "./quarters";
import { column, show, showRow } from "./show";

const NOW: Line[] = [
  ["KA.01.01 Build two hundred affordable homes", "Amber", "Begun", "Housing; Planning"],
  ["KA.01.02 Plant trees along the canal", "Green", "Planted", "Parks"],
  ["KA.01.03 Open a youth centre", "Complete", "Opened", "Parks"],
  ["KA.01.04 Renew the bus shelters", "", "Waiting", "Planning"],
  ["KA.01.05 Sell the depot", "Deferred", "Later", "Property"],
];

describe("Leads", () => {
  test("says who has what left to do, under each of several leads", () => {
    const plan = leads(quartersInput({ "Q2 2024-25": NOW }));
    expect(column(plan, "Lead")).toEqual(["Housing", "Parks", "Planning", "Property"]);
    expect(column(plan, "Left to do")).toEqual(["1", "1", "2", "0"]);
    expect(column(plan, "What is left to do")).toEqual([
      "KA.01.01 (Amber): Build two hundred affordable homes",
      "KA.01.02 (Green): Plant trees along the canal",
      "KA.01.01 (Amber): Build two hundred affordable homes\nKA.01.04 (No status): Renew the bus shelters",
      "None",
    ]);
    expect(plan.note).toBe("A Key Activity with several leads counts under each.");
    expect(plan.rows.every((row) => row.length === plan.columns.length)).toBe(true);
  });

  test("says whose progress is word for word the same", () => {
    const before = NOW.map(([activity, status, progress, lead]): Line => [
      activity,
      status,
      activity.startsWith("KA.01.02") ? "Something else" : progress,
      lead,
    ]);
    const plan = leads(quartersInput({ "Q1 2024-25": before, "Q2 2024-25": NOW }));
    expect(plan.rows.map((row) => [show(row[0]), ...showRow(row).slice(-2)])).toEqual([
      ["Housing", "1", "KA.01.01"],
      ["Parks", "0", "None"],
      ["Planning", "2", "KA.01.01\nKA.01.04"],
      ["Property", "0", "None"],
    ]);
    expect(plan.note).toMatch(/ Compared with Quarter 1 2024\/25, last quarter\.$/);
    expect(plan.rows.every((row) => row.length === plan.columns.length)).toBe(true);
  });

  test("says why it is not made", () => {
    expect(leads(quartersInput({ "Q2 2024-25": [["KA.01.01 Build homes", "Green", "Begun", ""]] })).nothing).toBe(
      "No Key Activity names a lead.",
    );
  });
});
