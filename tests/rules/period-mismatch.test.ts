import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const tracker = trackerOf([{ activity: "KA.01.01 Build" }]);
const q1 = { year: "2024/25", quarter: 1 } as const;
const q2 = { year: "2024/25", quarter: 2 } as const;
const last = { year: "2023/24", quarter: 1 } as const;
type Quarter = typeof q1 | typeof q2 | typeof last | null;
const saying = (periodInTitle: Quarter, periodInName: Quarter) =>
  workbookOf([{ ...tracker, periodInTitle, periodInName }]);

ruleTable("period-mismatch", {
  valid: [
    { name: "the same", workbook: saying(q1, { ...q1 }) },
    { name: "only the title says", workbook: saying(q1, null) },
    { name: "only the name says", workbook: saying(null, q1) },
    { name: "neither says", workbook: saying(null, null) },
  ],
  invalid: [
    {
      name: "another quarter",
      workbook: saying(q1, q2),
      findings: [
        {
          cell: null,
          message: "Expected one quarter in title and name; found 2024/25 Q1 in the title and 2024/25 Q2 in the name.",
        },
      ],
    },
    {
      name: "another year",
      workbook: saying(q1, last),
      findings: [
        {
          cell: null,
          message: "Expected one quarter in title and name; found 2024/25 Q1 in the title and 2023/24 Q1 in the name.",
        },
      ],
    },
  ],
});

const named = (name: string) => ({ edits: [], sheet: { name } });

seeded("period-mismatch", {
  caught: [
    { sample: "2013-14-q2", says: "the name is the next quarter's", at: null, ...named("Q3 2013-14") },
    { sample: "2020-21-q1", says: "the name is the next year's", at: null, ...named("Q1 2021-22") },
    {
      sample: "2021-22-q1",
      says: "the title is the year before's",
      at: null,
      edits: [{ cell: "A1", to: "Key Activity Quarterly Report (Quarter 1, 2020/21)" }],
    },
    {
      sample: "2024-25-q1",
      says: "the title is the quarter before's",
      at: null,
      edits: [{ cell: "A1", to: "Key Activity Quarterly Report, Quarter 4 (2023-2024)" }],
    },
    { sample: "2024-25-q1", says: "another quarter in words", at: null, ...named("Second quarter 2024-25") },
    { sample: "2024-25-q1", says: "two-figure years", at: null, ...named("Q2 24-25") },
    { sample: "2013-14-q2", says: "quarter and year are both others", at: null, ...named("2014-15 Q1") },
    {
      sample: "2020-21-q1",
      says: "the title over three rows",
      at: null,
      edits: [{ cell: "A3", to: "Quarter 2, 2020/21" }],
    },
    {
      sample: "2020-21-q1",
      says: "the title gives the year above the quarter",
      at: null,
      edits: [
        { cell: "A2", to: "Key Activities 2019/20" },
        { cell: "A3", to: "Quarter 1" },
      ],
    },
    { sample: "2021-22-q1", says: "a copy of another quarter's sheet", at: null, ...named("Q4 2020-21 (2)") },
    {
      sample: "2024-25-q1",
      says: "the title in capitals",
      at: null,
      edits: [{ cell: "A1", to: "KEY ACTIVITIES, Q3 2024/25" }],
    },
  ],
  spared: [
    { sample: "2013-14-q2", says: "the same, year first", ...named("2013-14 Q2") },
    { sample: "2024-25-q1", says: "the same in two-figure years", ...named("Q1 24-25") },
    { sample: "2024-25-q1", says: "the same in words", ...named("Quarter one 2024-25") },
    { sample: "2021-22-q1", says: "a copy for trying out", ...named("Copy of Q1 2021-22 (2)") },
    { sample: "2020-21-q1", says: "a name without a quarter", ...named("Tracker") },
    { sample: "2020-21-q1", says: "a name with a year alone, and another one at that", ...named("Plan 2020-2031") },
    { sample: "2013-14-q2", says: "a name with a quarter alone", ...named("Q3") },
    { sample: "2013-14-q2", says: "a name with two quarters", ...named("Q1 and Q2 2013-14") },
    {
      sample: "2024-25-q1",
      says: "a title without a quarter",
      edits: [{ cell: "A1", to: "Appendix 7: Key Activities" }],
    },
    {
      sample: "2024-25-q1",
      says: "a title with the plan's years beside its own",
      edits: [{ cell: "A1", to: "Corporate Plan 2020-2031: Quarter 1 (2024-2025)" }],
    },
    {
      sample: "2021-22-q1",
      says: "a title that tells last year's from this one's",
      edits: [{ cell: "A1", to: "Key Activities carried over from 2020/21: Quarter 1, 2021/22" }],
    },
    {
      sample: "2013-14-q2",
      says: "a title with the date of the meeting",
      edits: [{ cell: "A2", to: "Quarter 2 2013/14, for the Executive of 4 November 2013" }],
    },
    {
      sample: "2020-21-q1",
      says: "another quarter in a heading, not in the title",
      edits: [{ cell: "A6", to: "CO 1: Recovery (agreed in Quarter 4, 2019/20)" }],
    },
  ],
});
