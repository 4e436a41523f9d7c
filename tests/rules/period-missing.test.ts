import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const tracker = trackerOf([{ activity: "KA.01.01 Build" }]);

ruleTable("period-missing", {
  valid: [{ name: "a quarter", workbook: workbookOf([tracker]) }],
  invalid: [
    {
      name: "none",
      workbook: workbookOf([{ ...tracker, period: null }]),
      findings: [
        {
          cell: null,
          message:
            "Expected a quarter with its year in the title or the sheet's name, such as Quarter 1, 2024/25; found none.",
        },
      ],
    },
  ],
});

const UNNAMED = { sheet: { name: "Tracker" } };

seeded("period-missing", {
  caught: [
    {
      ...UNNAMED,
      at: null,
      sample: "2013-14-q2",
      edits: [{ cell: "A2", to: "Critical Activities and Key Activities" }],
    },
    { ...UNNAMED, at: null, sample: "2020-21-q1", edits: [{ cell: "A3", to: "Quarter 1" }] },
    { ...UNNAMED, at: null, sample: "2020-21-q1", edits: [{ cell: "A3", to: "2020/21" }] },
    {
      ...UNNAMED,
      at: null,
      sample: "2021-22-q1",
      edits: [{ cell: "A1", to: "Key Activity Quarterly Report (Quarter 1, 2021/23)" }],
    },
    {
      ...UNNAMED,
      at: null,
      sample: "2024-25-q1",
      edits: [{ cell: "A1", to: "Key Activity Report, Quarters 1 and 2, 2024/25" }],
    },
    {
      ...UNNAMED,
      at: null,
      sample: "2024-25-q1",
      edits: [{ cell: "A1", to: "Key Activity Report, Quarter 5, 2024/25" }],
    },
    { ...UNNAMED, at: null, sample: "2024-25-q1", edits: [{ cell: "A1", to: "" }] },
    { at: null, sample: "2013-14-q2", sheet: { name: "2013-14" }, edits: [{ cell: "A2", to: "Key Activities" }] },
    {
      at: null,
      sample: "2021-22-q1",
      sheet: { name: "Q1" },
      edits: [{ cell: "A1", to: "Key Activity Quarterly Report" }],
    },
    {
      at: null,
      sample: "2024-25-q1",
      sheet: { name: "Half year 2024-25" },
      edits: [{ cell: "A1", to: "Mid-year report, 2024-25" }],
    },
    {
      ...UNNAMED,
      at: null,
      sample: "2024-25-q1",
      edits: [{ cell: "A1", to: "Key Activity Report, Q1 2023/24 and Q2 2024/25" }],
    },
  ],
  spared: [
    {
      sample: "2024-25-q1",
      says: "the name alone says it",
      edits: [{ cell: "A1", to: "Key Activity Quarterly Report" }],
    },
    { ...UNNAMED, sample: "2024-25-q1", says: "the title alone says it", edits: [] },
    { ...UNNAMED, sample: "2013-14-q2", edits: [{ cell: "A2", to: "Q2 2013-14" }] },
    { ...UNNAMED, sample: "2013-14-q2", edits: [{ cell: "A2", to: "Key Activities 2013–14, second quarter" }] },
    { ...UNNAMED, sample: "2020-21-q1", edits: [{ cell: "A3", to: "QUARTER ONE (APRIL TO JUNE) 2020/2021" }] },
    { ...UNNAMED, sample: "2021-22-q1", edits: [{ cell: "A1", to: "Key Activity Report, Qtr 1 of FY 2021/22" }] },
    { ...UNNAMED, sample: "2024-25-q1", edits: [{ cell: "A1", to: "Key Activity Report, 1st Quarter 24/25" }] },
    {
      ...UNNAMED,
      sample: "2024-25-q1",
      edits: [{ cell: "A1", to: "Quarter 1 (2024-2025): progress on the Corporate Plan 2020-2031" }],
    },
    {
      ...UNNAMED,
      sample: "2020-21-q1",
      says: "the quarter in one cell, the year in another",
      edits: [
        { cell: "A2", to: "Key Activities 2020/21" },
        { cell: "A3", to: "Quarter 1" },
      ],
    },
    {
      ...UNNAMED,
      sample: "2013-14-q2",
      edits: [{ cell: "A2", to: "Quarter 2, 2013/14 (reported to Scrutiny on 14 November 2013)" }],
    },
    {
      sample: "2021-22-q1",
      sheet: { name: "2021_22 Q1 FINAL v2" },
      edits: [{ cell: "A1", to: "Key Activity Report" }],
    },
  ],
});
