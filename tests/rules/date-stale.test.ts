import { ruleTable } from "./ruleTable";
import { seeded, type SampleName, type SeedEdit } from "./seeded";
import { trackerOf, workbookOf } from "../support/trackerOf";

const one = (nextSteps: string, status = "Green") => [{ activity: "KA.01.01 Build", status, nextSteps }];
const found = (text: string, quarter = "2024/25 Q1") => [
  {
    cell: "D2",
    ref: "KA.01.01",
    message: `Expected next steps that are due in ${quarter} or later; found “${text}”.`,
  },
];
/** On a sheet of another quarter; null for one that says none. */
const onSheetOf = (period: { year: string; quarter: 1 | 2 | 3 | 4 } | null, nextSteps: string) =>
  workbookOf([{ ...trackerOf(one(nextSteps)), period }]);

ruleTable("date-stale", {
  valid: [
    { name: "in the quarter", entries: one("By the end of May 2024.") },
    { name: "on its first day", entries: one("By 1 April 2024.") },
    { name: "a financial year that goes on", entries: one("In 2024/25.") },
    { name: "a calendar year that goes on", entries: one("By 2024.") },
    { name: "a day without a year", entries: one("By 31st March.") },
    { name: "a day as computers write it", entries: one("By 2024-04-01.") },
    { name: "a version of a document", entries: one("Apply guidance v2023-10-31 and form 2023-10-31.") },
    { name: "a reference", entries: one("Determine application 2023/10/31/FUL (ref: 2023-10-31).") },
    { name: "a time of day", entries: one("Hearing on 5 October 10 am.") },
    { name: "so many of so many", entries: one("Improve in 19/20 wards.") },
    { name: "a date that has moved", entries: one("Originally due March 2024; now June 2024.") },
    { name: "what has been", entries: one("Apply the policy that was adopted in May 2022.") },
    { name: "Complete", entries: one("Report by May 2022.", "Complete") },
    { name: "withdrawn", entries: one("Report by May 2022.", "Project withdrawn") },
    { name: "a sheet without a quarter", workbook: onSheetOf(null, "Report by May 2022.") },
    { name: "a sheet of that quarter", workbook: onSheetOf({ year: "2022/23", quarter: 1 }, "Report by May 2022.") },
    { name: "progress", entries: [{ activity: "KA.01.01 Build by May 2022", progress: "Due by May 2022." }] },
    { name: "no such column", entries: one("By 2022."), sheet: { without: ["nextSteps", "portfolio"] } },
  ],
  invalid: [
    { name: "the day before", entries: one("By 31 March 2024."), findings: found("By 31 March 2024") },
    { name: "as computers write it", entries: one("By 2024-03-31."), findings: found("By 2024-03-31") },
    { name: "with hyphens", entries: one("By 31-03-2024."), findings: found("By 31-03-2024") },
    { name: "two digits for the year", entries: one("By 31 Oct 23."), findings: found("By 31 Oct 23") },
    { name: "a year in two digits each", entries: one("In 23/24."), findings: found("In 23/24") },
    { name: "FY", entries: one("By end of FY2023/24."), findings: found("By end of FY2023/24") },
    { name: "the year before", entries: one("Let 40 in 2023/24."), findings: found("in 2023/24") },
    { name: "no status", entries: one("By end 2023", ""), findings: found("By end 2023") },
    { name: "an unknown status", entries: one("By end 2023", "On hold"), findings: found("By end 2023") },
    { name: "Deferred", entries: one("By end 2023", "Deferred"), findings: found("By end 2023") },
    { name: "the first of two", entries: one("- By May 2023.\n- By May 2022."), findings: found("By May 2023") },
    {
      name: "the last quarter of a year",
      workbook: onSheetOf({ year: "2022/23", quarter: 4 }, "Report by December 2022."),
      findings: found("by December 2022", "2022/23 Q4"),
    },
  ],
});

const put = (sample: SampleName, ref: string, to: SeedEdit["to"]) => ({
  sample,
  edits: [{ ref, field: "nextSteps" as const, to }],
});
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`Expected “${from}”; found “${text}”.`);
  return text.replace(from, to);
};
const behind = (words: string) => (text: string) => `${text} ${words}`;

seeded("date-stale", {
  caught: [
    { ...put("2013-14-q2", "KA.10.06", swap("by end of October 2013", "by end of October 2012")), at: "D128" },
    { ...put("2013-14-q2", "KA.02.02", swap("November 2013", "June 2013")), at: "D22" },
    { ...put("2013-14-q2", "KA.12.01", swap("Spring 2014", "Spring 2013")), at: "D142" },
    { ...put("2013-14-q2", "KA.19.01", swap("Friday 18th October 2013", "Friday 18th May 2012")), at: "D214" },
    { ...put("2013-14-q2", "KA.17.02", behind("Launch in Q1 2013/14.")), at: "D196" },
    { ...put("2013-14-q2", "KA.13.08", swap("within Quarter 3", "within Quarter 1")), at: "D157" },
    { ...put("2013-14-q2", "KA.24.01", behind("Deliver the re-launch by 30/09/12.")), at: "D259" },
    { ...put("2020-21-q1", "KA.09.03", swap("August 2020", "August 2019")), at: "D62" },
    { ...put("2020-21-q1", "KA.04.02", swap("in September 2020", "in September 2019")), at: "D28" },
    { ...put("2021-22-q1", "KA.01.03", swap("(July/August 2021)", "(July/August 2020)")), at: "D17" },
    { ...put("2021-22-q1", "KA.04.05", swap("due summer 2021", "due summer 2020")), at: "D62" },
    { ...put("2021-22-q1", "KA.09.03", swap("October 2021", "October 2020")), at: "D112" },
    { ...put("2024-25-q1", "KA.02.01", behind("Sign the contract by 31/03/2024.")), at: "D30" },
    { ...put("2024-25-q1", "KA.04.03", swap("2023/24 and 2024/25", "2022/23 and 2023/24")), at: "D65" },
  ],
  spared: [
    put("2013-14-q2", "KA.10.06", swap("by end of October 2013", "by end of September 2013")),
    put("2013-14-q2", "KA.13.08", swap("within Quarter 3", "within Quarter 2")),
    put("2013-14-q2", "KA.13.08", behind("Report on Quarter 1 to the Board.")),
    put("2013-14-q2", "KA.24.01", behind("Deliver the re-launch by 30/11/13.")),
    put("2013-14-q2", "KA.15.02", swap("Competition 2013", "Competition 2012")),
    put("2013-14-q2", "KA.06.01", behind("Implement what the Board agreed in May 2013.")),
    put("2013-14-q2", "KA.16.01", behind("The contract runs from Spring 2013 to March 2016.")),
    put("2013-14-q2", "KA.20.02", swap("preparation for 2014/15", "the final accounts for 2012/13")),
    put(
      "2020-21-q1",
      "KA.01.03",
      swap("Issue August Newsletter", "Following the May 2019 elections, issue a newsletter"),
    ),
    put("2020-21-q1", "KA.09.03", swap("August 2020", "22nd November")),
    put("2021-22-q1", "KA.09.03", behind("The order replaces the one of 2015, in place since 2016.")),
    put("2021-22-q1", "KA.01.01", behind("Monitor the plan (2011-2031) against the 2011 Census.")),
    put("2021-22-q1", "KA.07.02", behind("Apply the lessons learned from the referendum in May 2019.")),
    put("2024-25-q1", "KA.03.05", swap("by end 2023", "by end 2024")),
    put("2024-25-q1", "KA.04.04", swap("late 2022/ early 2023", "late 2022/ early 2025")),
    {
      ...put("2024-25-q1", "KA.02.02", "Close the scheme by May 2020."),
      says: "overdue, and Complete",
      edits: [
        { ref: "KA.02.02", field: "nextSteps", to: "Close the scheme by May 2020." },
        { ref: "KA.02.02", field: "status", to: "Complete" },
      ],
    },
  ],
});
