import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const tracker = trackerOf([{ activity: "KA.01.01 Build" }]);

ruleTable("row-unrecognised", {
  valid: [{ name: "every row is understood", workbook: workbookOf([tracker]) }],
  invalid: [
    {
      name: "two that are not",
      workbook: workbookOf([
        {
          ...tracker,
          unrecognisedRows: [
            { cell: "A7", text: "Total" },
            { cell: "F9", text: "see me\nabout this" },
          ],
        },
      ]),
      findings: [
        { cell: "A7", message: "Expected a Key Activity, a heading or a header row; found “Total”." },
        { cell: "F9", message: "Expected a Key Activity, a heading or a header row; found “see me about this”." },
      ],
    },
  ],
});

seeded("row-unrecognised", {
  caught: [
    {
      sample: "2013-14-q2",
      says: "a total under the table",
      edits: [
        { cell: "A264", to: "Total" },
        { cell: "B264", to: "122" },
      ],
      at: "A264",
    },
    {
      sample: "2013-14-q2",
      says: "a total between two objectives",
      edits: [{ cell: "A16", to: "Sub-total: 5 Key Activities" }],
      at: "A16",
    },
    {
      sample: "2020-21-q1",
      says: "a remark beside the table",
      edits: [{ cell: "G33", to: "see me about this" }],
      at: "G33",
    },
    {
      sample: "2021-22-q1",
      says: "a title without reference, status or lead",
      edits: [
        { cell: "A15", to: "Plant more trees" },
        { cell: "C15", to: "Two hundred planted." },
      ],
      at: "A15",
    },
    {
      sample: "2024-25-q1",
      says: "a reminder between two Key Activities",
      edits: [{ cell: "A12", to: "ask for this by Friday!" }],
      at: "A12",
    },
    {
      sample: "2024-25-q1",
      says: "figures without a text",
      edits: [
        { cell: "G6", to: "17" },
        { cell: "H6", to: "of 40" },
      ],
      at: "G6",
    },
    {
      sample: "2013-14-q2",
      says: "progress beside a heading",
      edits: [{ cell: "C84", to: "Agreed at the meeting." }],
      at: "A84",
    },
    {
      sample: "2020-21-q1",
      says: "a summary under a heading of its own",
      edits: [
        { cell: "C33", to: "Good progress on the whole." },
        { cell: "A33", to: "The place" },
      ],
      at: "A33",
    },
    {
      sample: "2021-22-q1",
      says: "a heading under the last Key Activity",
      edits: [{ cell: "A120", to: "Council Priorities for next year" }],
      at: "A120",
    },
    {
      sample: "2013-14-q2",
      says: "a lone text in small letters",
      edits: [{ cell: "A23", to: "to be tidied up" }],
      at: "A23",
    },
    {
      sample: "2024-25-q1",
      says: "a total with a number in every column",
      edits: [
        { cell: "A70", to: "Total Key Activities" },
        { cell: "B70", to: "21" },
        { cell: "E70", to: "11 teams" },
      ],
      at: "A70",
    },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "a note under the table",
      edits: [{ cell: "A264", to: "Note: figures are provisional." }],
    },
    {
      sample: "2013-14-q2",
      says: "a note between two objectives",
      edits: [{ cell: "A16", to: "N.B. CA 1 was agreed in March 2013." }],
    },
    {
      sample: "2020-21-q1",
      says: "a footnote with an asterisk",
      edits: [{ cell: "A66", to: "* Subject to approval by Council" }],
    },
    { sample: "2020-21-q1", says: "a page number", edits: [{ cell: "A33", to: "Page 3 of 12" }] },
    { sample: "2020-21-q1", says: "a repeated page line", edits: [{ cell: "A33", to: "Key Activities in Detail" }] },
    {
      sample: "2013-14-q2",
      says: "a key to the statuses under the table",
      edits: [
        { cell: "A265", to: "Key" },
        { cell: "A266", to: "Red" },
        { cell: "B266", to: "Off track" },
        { cell: "A267", to: "Amber" },
        { cell: "B267", to: "Some slippage" },
        { cell: "A268", to: "Green" },
        { cell: "B268", to: "On track" },
      ],
    },
    {
      sample: "2024-25-q1",
      says: "who prepared it",
      edits: [{ cell: "A70", to: "Prepared by the Performance Team, July 2024" }],
    },
    { sample: "2024-25-q1", says: "when it was updated", edits: [{ cell: "A70", to: "Last updated: 12 July 2024" }] },
    { sample: "2021-22-q1", says: "the end of the report", edits: [{ cell: "A120", to: "End of report" }] },
    {
      sample: "2021-22-q1",
      says: "a row of dashes",
      edits: [
        { cell: "A12", to: "-----" },
        { cell: "B12", to: "---" },
      ],
    },
    {
      sample: "2021-22-q1",
      says: "blanks that do not show",
      edits: [
        { cell: "A12", to: " \u00a0" },
        { cell: "C12", to: "\n" },
      ],
    },
    {
      sample: "2013-14-q2",
      says: "a repeated heading",
      edits: [
        {
          cell: "A16",
          to: "PRIORITY: Working with communities to develop places in which to live and be happy (continued)",
        },
      ],
    },
    {
      sample: "2020-21-q1",
      says: "a further row of a Key Activity",
      edits: [{ cell: "C33", to: "- Two more sites were surveyed in June." }],
    },
    { sample: "2024-25-q1", says: "who to ask", edits: [{ cell: "A70", to: "Contact: performance@example.gov.uk" }] },
    { sample: "2024-25-q1", says: "the version", edits: [{ cell: "A71", to: "Version 2, draft for Cabinet" }] },
    { sample: "2013-14-q2", says: "the source", edits: [{ cell: "A264", to: "Source: Pentana" }] },
  ],
});
