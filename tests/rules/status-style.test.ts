import { findings } from "../../src/rules/engine";
import { defaultSettings } from "../../src/settings";
import { readGrid } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";
import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const one = (status: string) => [{ activity: "KA.01.01 Build", status }];
const rewritten = ([status, word]: readonly [string, string]) => ({
  name: `${JSON.stringify(status)} is ${word}`,
  entries: one(status),
  findings: [
    {
      cell: "B2",
      ref: "KA.01.01",
      message: `Expected “${word}”; found “${status.replace(/\s/g, " ")}”.`,
      after: word,
    },
  ],
});

ruleTable("status-style", {
  valid: [
    ...[
      "Green",
      "Completed",
      "Complete",
      "Start Later in Year",
      "Deferred until the 2021/22 Year",
      "Grene",
      "On hold",
      "",
    ].map((status) => ({ name: JSON.stringify(status), entries: one(status) })),
    {
      name: "an objective's RAG in capitals is house style",
      entries: [{ objective: "Homes", code: "CA 1", stated: "AMBER" }, ...one("Amber")],
    },
  ],
  invalid: (
    [
      ["Start Later In Year", "Start Later in Year"],
      ["complete", "Complete"],
      ["COMPLETED", "Completed"],
      ["G", "Green"],
      ["r", "Red"],
      ["Done", "Complete"],
      [" Amber", "Amber"],
      ["Not\nStarted", "Not Started"],
      ["deferred until the 2021/22 year", "Deferred until the 2021/22 Year"],
      ["project withdrawn", "Project Withdrawn"],
    ] as const
  ).map(rewritten),
});

test.each([
  ["in the first row alone", ["green", ""], { B2: "Green" }],
  ["in both", ["green", "green"], null],
  ["in the second row alone", ["", "green"], null],
])("over two rows, %s", (_, [first = "", second = ""], after) => {
  const [only] = findings(
    readGrid([HEADER, ka("01.01", { 1: first }), ["", second, "And more."]], { name: "Q1" }),
    defaultSettings(),
  ).filter(({ rule }) => rule === "status-style");
  expect(only?.cell).toBe("B2");
  expect(only?.fix?.changes.map((change) => [change.cell, change.after]) ?? null).toEqual(
    after && Object.entries(after),
  );
});

const typed = (ref: string, to: string) => ({ edits: [{ ref, field: "status", to }] as const });

seeded("status-style", {
  caught: [
    { sample: "2013-14-q2", ...typed("KA.01.01", "amber"), at: "B10" },
    { sample: "2013-14-q2", ...typed("KA.01.05", "Green "), at: "B15" },
    { sample: "2013-14-q2", ...typed("KA.01.04", "Done"), at: "B13" },
    { sample: "2013-14-q2", ...typed("KA.13.04", "Project  Withdrawn"), at: "B153" },
    { sample: "2013-14-q2", ...typed("KA.18.04", "R"), at: "B206" },
    { sample: "2020-21-q1", ...typed("KA.01.01", "START LATER IN YEAR"), at: "B8" },
    { sample: "2020-21-q1", ...typed("KA.01.06", "Deferred until the 2025-26 year"), at: "B15" },
    { sample: "2020-21-q1", ...typed("KA.05.04", "deferred Until The 2021/22 Year"), at: "B40" },
    { sample: "2020-21-q1", ...typed("KA.08.02", "Amber\u00a0"), at: "B56" },
    { sample: "2020-21-q1", ...typed("KA.01.03", "\nGreen"), at: "B10" },
    { sample: "2021-22-q1", ...typed("KA.01.01", "GREEN"), at: "B11" },
    { sample: "2021-22-q1", ...typed("KA.01.02", "NotStarted"), at: "B14" },
    { sample: "2024-25-q1", ...typed("KA.01.03", "c"), at: "B8" },
    { sample: "2024-25-q1", ...typed("KA.02.02", "Com\u00adplete"), at: "B33" },
    { sample: "2024-25-q1", ...typed("KA.02.03", "com pleted"), at: "B36" },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "an objective's RAG, capitals as the house has it",
      edits: [{ cell: "E17", to: "AMBER" }],
    },
    { sample: "2013-14-q2", says: "an objective's RAG in small letters", edits: [{ cell: "E17", to: "amber" }] },
    { sample: "2013-14-q2", ...typed("KA.01.04", "Completed") },
    { sample: "2013-14-q2", ...typed("KA.13.04", "Withdrawn") },
    { sample: "2013-14-q2", ...typed("KA.01.01", "On hold") },
    { sample: "2013-14-q2", ...typed("KA.01.02", "Amber/Green") },
    { sample: "2013-14-q2", ...typed("KA.07.03", "Start Later in Year") },
    { sample: "2020-21-q1", ...typed("KA.01.06", "Deferred until the 2025/26 Year") },
    { sample: "2020-21-q1", ...typed("KA.05.04", "Deferred") },
    { sample: "2020-21-q1", ...typed("KA.01.03", "Grn") },
    { sample: "2020-21-q1", ...typed("KA.01.03", "") },
    { sample: "2021-22-q1", says: "the key above the table", edits: [{ cell: "B7", to: "completed" }] },
    {
      sample: "2021-22-q1",
      says: "a key in capitals",
      edits: [
        { cell: "B4", to: "RED" },
        { cell: "B5", to: "AMBER" },
        { cell: "B6", to: "GREEN" },
      ],
    },
    { sample: "2024-25-q1", ...typed("KA.01.03", "Not Started") },
    { sample: "2024-25-q1", ...typed("KA.01.07", "🟢") },
    { sample: "2024-25-q1", ...typed("KA.01.09", "No") },
    {
      sample: "2024-25-q1",
      says: "a status word in the text",
      edits: [{ ref: "KA.01.09", field: "progress", to: "GREEN spaces were mown." }],
    },
  ],
});
