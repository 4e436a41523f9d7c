import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { ruleTable } from "./ruleTable";
import { seeded, type SeedEdit } from "./seeded";

const TEXT = "40 of 100 homes built.";
const one = (progress: string, status = "Green", activity = "KA.01.01 Build homes") => [{ activity, status, progress }];
const quarters = (...sheets: Parameters<typeof quartersOf>) => ({ workbook: workbookOf(quartersOf(...sheets)) });
const reported = (found = TEXT, ref: string | null = "KA.01.01") => ({
  sheet: "2024/25 Q2",
  cell: "C2",
  ref,
  message: `Expected what has happened since last quarter; found its progress word for word: “${found}”.`,
});

ruleTable("text-unchanged", {
  valid: [
    { name: "a word has changed", ...quarters(one(TEXT), one("60 of 100 homes built.")) },
    { name: "a word was added", ...quarters(one(TEXT), one(`${TEXT} Snow since.`)) },
    { name: "no quarter before", ...quarters(one(TEXT)) },
    { name: "blank both times", ...quarters(one(""), one(" ")) },
    { name: "a placeholder is another rule's", ...quarters(one("To be confirmed by the Cabinet"), one("- TBC")) },
    { name: "a few words that are as true as ever", ...quarters(one("On track."), one("On track.")) },
    ...["Complete", "Withdrawn", "Start Later in Year", "Deferred until the 2025/26 Year"].map((status) => ({
      name: status,
      ...quarters(one(TEXT), one(TEXT, status)),
    })),
    { name: "the number means another one now", ...quarters(one(TEXT), one(TEXT, "Green", "KA.01.01 Plant trees")) },
    {
      name: "a quarter in between has gone",
      workbook: workbookOf(quartersOf(one(TEXT), one("New."), one(TEXT)).filter((_, index) => index !== 1)),
    },
  ],
  invalid: [
    { name: "word for word", ...quarters(one(TEXT), one(TEXT)), findings: [reported()] },
    { name: "another status, the same words", ...quarters(one(TEXT), one(TEXT, "Red")), findings: [reported()] },
    { name: "no status", ...quarters(one(TEXT), one(TEXT, "")), findings: [reported()] },
    {
      name: "a dash, capitals and blanks",
      ...quarters(one(TEXT), one(" - 40 of  100 Homes built")),
      findings: [reported("- 40 of  100 Homes built")],
    },
    { name: "markup", ...quarters(one(TEXT), one(`<p>${TEXT}</p>`)), findings: [reported(`<p>${TEXT}</p>`)] },
    {
      name: "under a new number",
      ...quarters(one(TEXT), one(TEXT, "Green", "KA.01.07 Build homes")),
      findings: [reported(TEXT, "KA.01.07")],
    },
  ],
});

const LAST_YEAR = { sample: "2021-22-q1", beforeSample: "2020-21-q1" } as const;
const SHEARSBY = "- Shearsby Conservation Area Appraisal drafted and currently out for public consultation.";
const both = (ref: string, before: string, after = before) => ({
  before: [{ ref, field: "progress", to: before }] satisfies SeedEdit[],
  edits: [{ ref, field: "progress", to: after }] satisfies SeedEdit[],
});
const status = (ref: string, to: string): SeedEdit => ({ ref, field: "status", to });
const COPY = { sample: "2013-14-q2" } as const;

seeded("text-unchanged", {
  caught: [
    { ...LAST_YEAR, ...both("KA.01.05", SHEARSBY), at: "C23", says: "a reworded title, the same progress" },
    { ...LAST_YEAR, ...both("KA.03.03", SHEARSBY, SHEARSBY.slice(2)), at: "C46", says: "without the dash" },
    { ...LAST_YEAR, ...both("KA.07.01", SHEARSBY.toUpperCase(), SHEARSBY), at: "C95", says: "in capitals before" },
    {
      ...LAST_YEAR,
      ...both("KA.09.03", `<ul><li>${SHEARSBY}</li></ul>`, SHEARSBY),
      at: "C112",
      says: "marked up before",
    },
    {
      ...LAST_YEAR,
      ...both("KA.09.01", SHEARSBY.replace("drafted ", "drafted\n"), SHEARSBY),
      at: "C106",
      says: "broken over two lines before",
    },
    {
      ...LAST_YEAR,
      before: [{ ref: "KA.01.06", field: "progress", to: SHEARSBY }],
      edits: [{ ref: "KA.01.07", field: "progress", to: SHEARSBY }],
      at: "C29",
      says: "followed to its new number",
    },
    {
      ...COPY,
      before: [status("KA.10.03", "Green")],
      edits: [status("KA.10.03", "Green")],
      at: "C125",
      says: "Green, no longer complete, both times",
    },
    { ...COPY, before: [], edits: [status("KA.13.02", "Amber")], at: "C151", says: "reopened, and nothing new" },
    {
      ...COPY,
      before: [],
      edits: [status("KA.07.05", "Red")],
      at: "C72",
      says: "started, with the words of before it started",
    },
    { ...COPY, before: [], edits: [status("KA.13.04", "Nearly there")], at: "C153", says: "an unknown status" },
    {
      sample: "2020-21-q1",
      before: [],
      edits: [status("KA.04.05", "Green")],
      at: "C32",
      says: "still put on hold due to Covid-19, but Green",
    },
  ],
  spared: [
    {
      ...COPY,
      before: [],
      edits: [{ ref: "KA.01.02", field: "progress", to: (text) => text.replace("closely ", "") }],
      says: "a word less",
    },
    {
      ...COPY,
      before: [],
      edits: [{ ref: "KA.02.02", field: "progress", to: (text) => text.replace("2013", "2014") }],
      says: "another year",
    },
    {
      ...COPY,
      before: [],
      edits: [{ ref: "KA.08.10", field: "progress", to: "Ongoing work across a number of services, now waste too." }],
    },
    { ...COPY, before: [], edits: [{ ref: "KA.08.11", field: "progress", to: "" }], says: "nothing yet" },
    { ...COPY, before: [], edits: [status("KA.02.01", "Complete")], says: "complete: there is nothing to add" },
    { ...COPY, before: [], edits: [status("KA.03.01", "Project Withdrawn")], says: "withdrawn" },
    { ...COPY, before: [], edits: [status("KA.06.01", "Deferred until the 2014/15 Year")], says: "deferred" },
    { ...COPY, ...both("KA.06.02", "On target."), says: "on target both times" },
    { ...COPY, ...both("KA.06.03", "- TBC"), says: "a placeholder both times" },
    {
      ...COPY,
      before: [],
      edits: [{ ref: "KA.12.01", field: "activity", to: "KA 12.01 Open a second museum in Lutterworth" }],
      says: "another Key Activity, whose words are its own affair",
    },
    {
      ...LAST_YEAR,
      before: [],
      edits: [{ ref: "KA.05.03", field: "progress", to: "Installations have caught up with the year's plan." }],
    },
  ],
});
