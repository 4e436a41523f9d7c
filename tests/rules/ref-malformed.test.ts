import { workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));

ruleTable("ref-malformed", {
  valid: [
    {
      name: "every way that can be read",
      entries: activities(
        "KA.01.01 A",
        "KA 01.02 B",
        "KA 01 03 C",
        "KA.01.04. D",
        "KA01.05 E",
        "KA.01.06 -F",
        "ka.01.07a G",
      ),
    },
    { name: "none at all: that is ref-missing", entries: activities("Build homes", "Kayak club") },
  ],
  invalid: [
    {
      name: "no number",
      entries: activities("KA.01.01 Build", "KA.01. Mend"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA.01.03; found “KA.01.”." }],
    },
    {
      name: "in the sheet's style",
      entries: activities("KA 01.01 Build", "KA 1 Mend"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA 01.03; found “KA 1”." }],
    },
    {
      name: "a slip in the prefix",
      entries: activities("KA.01.01 Build", "AK.01.02 Mend"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA.01.03; found “AK.01.02”." }],
    },
    {
      name: "two in one cell, and one that is still to come",
      entries: activities("KA.01.01 Build", "KA.01.02/03 Mend", "KA.01.04 & KA.01.05 Let", "KA TBC Plant"),
      findings: [
        { cell: "A3", message: "Expected a reference such as KA.01.03; found “KA.01.02/03”." },
        { cell: "A4", message: "Expected a reference such as KA.01.03; found “KA.01.04 & KA.01.05”." },
        { cell: "A5", message: "Expected a reference such as KA.01.03; found “KA TBC”." },
      ],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.01 Build", "KA.AA.01 Mend"])] },
      findings: [{ sheet: "Plan", cell: "A3", message: "Expected a reference such as KA.01.03; found “KA.AA.01”." }],
    },
  ],
});

const rewritten = (ref: string, to: string) => ({
  edits: [{ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }] as const,
});

seeded("ref-malformed", {
  caught: [
    { sample: "2013-14-q2", says: "KA 1", ...rewritten("KA.01.01", "KA 1"), at: "A10" },
    { sample: "2013-14-q2", says: "KA 0102", ...rewritten("KA.01.02", "KA 0102"), at: "A11" },
    { sample: "2013-14-q2", says: "KA", ...rewritten("KA.13.04", "KA:"), at: "A153" },
    { sample: "2013-14-q2", says: "letters for digits", ...rewritten("KA.10.01", "KA lO.Ol"), at: "A123" },
    { sample: "2013-14-q2", says: "three numbers", ...rewritten("KA.08.09b", "KA 08.09.02"), at: "A100" },
    { sample: "2013-14-q2", says: "a letter for the last zero", ...rewritten("KA.07.10", "KA 07.1O"), at: "A78" },
    { sample: "2013-14-q2", says: "a blank in the prefix", ...rewritten("KA.07.07", "K A 07.07"), at: "A74" },
    { sample: "2020-21-q1", says: "KA.01.", ...rewritten("KA.01.03", "KA.01."), at: "A10" },
    { sample: "2020-21-q1", says: "a letter for a zero", ...rewritten("KA.03.03", "KA.O3.03"), at: "A24" },
    { sample: "2020-21-q1", says: "K.01.04", ...rewritten("KA.01.04", "K.01.04"), at: "A12" },
    { sample: "2020-21-q1", says: "KS.09.05", ...rewritten("KA.09.05", "KS.09.05"), at: "A64" },
    { sample: "2021-22-q1", says: "the prefix left out", ...rewritten("KA.05.02", "05.02"), at: "A69" },
    { sample: "2021-22-q1", says: "KA.??", ...rewritten("KA.06.05", "KA.06.?"), at: "A91" },
    { sample: "2021-22-q1", says: "the year for the group", ...rewritten("KA.07.02", "KA.2021.02"), at: "A98" },
    { sample: "2024-25-q1", says: "AK.01.07", ...rewritten("KA.01.07", "AK.01.07"), at: "A11" },
    { sample: "2024-25-q1", says: "brackets", ...rewritten("KA.02.01", "(KA 2)"), at: "A30" },
    { sample: "2024-25-q1", says: "KA.TBC", ...rewritten("KA.04.04", "KA.04.XX"), at: "A68" },
  ],
  spared: [
    { sample: "2013-14-q2", says: "KA12.01", ...rewritten("KA.12.01", "KA12.01") },
    { sample: "2013-14-q2", says: "KA 12-02", ...rewritten("KA.12.02", "KA 12-02") },
    {
      sample: "2013-14-q2",
      says: "a cross-reference in the text",
      edits: [{ ref: "KA.12.03", field: "progress", to: "KA12 and KA 1 are done; see KA 0102." }],
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.12.03", field: "activity", to: "10.5 hectares of open space" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.12.03", field: "activity", to: "12.50% more homes" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.12.03", field: "activity", to: "Kayak hire on the canal" }] },
    {
      sample: "2013-14-q2",
      says: "a title that begins with a number",
      edits: [{ ref: "KA.12.03", field: "activity", to: "KA 12.03 100 new homes a year" }],
    },
    { sample: "2013-14-q2", says: "a part of its own", ...rewritten("KA.07.10", "KA 07.10o") },
    { sample: "2020-21-q1", says: "KA 01 03", ...rewritten("KA.01.03", "KA 01 03") },
    { sample: "2020-21-q1", says: "no reference at all", ...rewritten("KA.01.03", "") },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.04", field: "activity", to: "KA.01.04" }] },
    { sample: "2020-21-q1", says: "brackets", ...rewritten("KA.09.05", "[KA.09.05]") },
    { sample: "2021-22-q1", says: "a hundred and first", ...rewritten("KA.06.05", "KA.06.101") },
    { sample: "2021-22-q1", says: "a comma", ...rewritten("KA.07.02", "KA.07,02") },
    {
      sample: "2021-22-q1",
      edits: [{ ref: "KA.07.01", field: "activity", to: "2021.22 programme of parish meetings" }],
    },
    { sample: "2024-25-q1", edits: [{ cell: "A70", to: "10.30 start of the next meeting" }] },
    { sample: "2024-25-q1", edits: [{ ref: "KA.04.04", field: "activity", to: "KAs of the last plan, reviewed" }] },
  ],
});
