import { workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const group = (...numbers: string[]) => activities(...numbers.map((number) => `KA.01.${number} Title ${number}`));
const odd = (cell: string, number: string, side: "after" | "before", neighbour: string) => ({
  cell,
  ref: `KA.01.${number}`,
  message: `Expected ascending references; found “KA.01.${number}” ${side} “KA.01.${neighbour}”.`,
});

ruleTable("ref-order", {
  valid: [
    { name: "ascending with gaps", entries: group("01", "03", "07", "19") },
    { name: "suffixes ascending", entries: group("09", "09a", "09b", "10") },
    { name: "groups in any order", entries: activities("KA.02.01 A", "KA.01.01 B", "KA.02.02 C", "KA.01.02 D") },
    { name: "one that stands twice: that is ref-duplicate", entries: group("01", "02", "01") },
    {
      name: "one of another group: that is ref-wrong-group",
      entries: [
        { objective: "Homes", code: "CA 1" },
        ...activities("KA.01.01 A", "KA.02.07 B"),
        { objective: "Parks", code: "CA 2" },
        ...activities("KA.02.01 C", "KA.02.02 D"),
      ],
    },
    { name: "without reference", entries: activities("KA.01.02 A", "Mend", "KA.01.03 B") },
  ],
  invalid: [
    { name: "two swapped", entries: group("01", "03", "02", "04"), findings: [odd("A4", "02", "after", "03")] },
    { name: "only two", entries: group("02", "01"), findings: [odd("A3", "01", "after", "02")] },
    { name: "slipped down", entries: group("01", "03", "04", "05", "02"), findings: [odd("A6", "02", "after", "05")] },
    { name: "slipped up", entries: group("05", "01", "02", "03"), findings: [odd("A2", "05", "before", "01")] },
    { name: "a suffix", entries: group("09a", "09c", "09b", "10"), findings: [odd("A4", "09b", "after", "09c")] },
    {
      name: "two at once",
      entries: group("01", "04", "02", "05", "03", "06"),
      findings: [odd("A4", "02", "after", "04"), odd("A6", "03", "after", "05")],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.02 A", "KA.01.01 B"])] },
      findings: [{ sheet: "Plan", ...odd("A3", "01", "after", "02") }],
    },
  ],
});
