import { ruleTable } from "./ruleTable";
import { inTurns, recoloured, repainted } from "./paintedSample";
import { seeded } from "./seeded";

const GREEN = { activity: "KA.01.01 Build", status: "Green", fill: "#00B050" };
const RED = { activity: "KA.01.02 Mend", status: "Red", fill: "#FF0000" };
const blank = (fill: string, status = "") => ({ activity: "KA.01.03 Plant", status, fill });
const message = (word: string) =>
  `Expected a status in words, by its colour perhaps “${word}”; found a painted cell without one.`;

ruleTable("status-colour-only", {
  valid: [
    { name: "colour and word", entries: [GREEN, RED] },
    { name: "neither", entries: [GREEN, RED, { activity: "KA.01.03 Plant", status: "" }] },
    { name: "a colour that is not listed", entries: [GREEN, RED, blank("#D9D9D9")] },
    { name: "one colour alone", entries: [GREEN, { ...GREEN, activity: "KA.01.02 Mend" }, blank("#00B050")] },
    { name: "another green than the sheet's own", entries: [GREEN, RED, blank("#C6EFCE")] },
    {
      name: "a colour that the settings do not list",
      entries: [GREEN, RED, blank("#00B050")],
      settings: { vocabulary: { colours: { green: [] } } },
    },
  ],
  invalid: [
    {
      name: "a painted blank",
      entries: [GREEN, RED, blank("#FFC000")],
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("Amber"), after: "Amber" }],
    },
    {
      name: "nothing but blanks between the edges",
      entries: [GREEN, RED, blank("#0070C0", "  ")],
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("Complete"), after: "Complete" }],
    },
    {
      name: "a colour that the settings list, in the words of the settings",
      entries: [GREEN, RED, blank("#7030A0")],
      settings: {
        vocabulary: {
          words: [
            { word: "Red", kind: "red" },
            { word: "Green", kind: "green" },
            { word: "Put off until {year}", kind: "deferred" },
            { word: "Put off", kind: "deferred" },
          ],
          colours: { deferred: ["#7030a0"] },
        },
      },
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("Put off"), after: "Put off" }],
    },
  ],
});

const ALL_WORDS = /^(?:Green|Amber|Start Later in Year|Deferred until the 2021\/22 Year)$/;
const TRAFFIC_LIGHT = ["#00B050", "#FFC000", "#FF0000"];

seeded("status-colour-only", {
  caught: [
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "status", to: "" }], at: "B10" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.05", field: "status", to: "   " }], at: "B15" },
    {
      sample: "2013-14-q2",
      edits: [{ ref: "KA.01.04", field: "status", to: "" }],
      says: "the blue of Complete",
      at: "B13",
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.18.04", field: "status", to: "" }], says: "the only Red", at: "B206" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.02.01", field: "status", to: "\u00a0" }], at: "B21" },
    { sample: "2020-21-q1", edits: [{ ref: "KA.08.02", field: "status", to: "" }], says: "the only Amber", at: "B56" },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.03", field: "status", to: "\n" }], at: "B10" },
    {
      sample: "2020-21-q1",
      edits: [{ texts: ALL_WORDS, to: "" }],
      says: "every word lost, the colours left",
      at: "B12",
    },
    {
      sample: "2024-25-q1",
      says: "a traffic light for each",
      edits: [],
      sheet: { fills: inTurns(5, 68, TRAFFIC_LIGHT) },
      at: "B8",
    },
    {
      sample: "2021-22-q1",
      says: "Good, Neutral and Bad",
      edits: [],
      sheet: { fills: inTurns(11, 118, ["#C6EFCE", "#FFEB9C", "#FFC7CE"]) },
      at: "B17",
    },
    {
      sample: "2013-14-q2",
      says: "a colour of the settings",
      edits: [{ ref: "KA.07.03", field: "status", to: "" }],
      settings: { vocabulary: { colours: { notStarted: ["#D9D9D9"] } } },
      at: "B70",
    },
    {
      sample: "2013-14-q2",
      says: "painted red though the sheet's others are not blank",
      edits: [{ ref: "KA.03.01", field: "status", to: "" }],
      sheet: { fills: repainted("2013-14-q2", { B28: "#FF0000" }) },
      at: "B28",
    },
  ],
  spared: [
    { sample: "2013-14-q2", says: "grey is no colour", edits: [{ ref: "KA.07.03", field: "status", to: "" }] },
    {
      sample: "2013-14-q2",
      says: "one pale green all the way down",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
      sheet: { fills: recoloured("2013-14-q2", () => "#C6EFCE") },
    },
    { sample: "2024-25-q1", says: "one marked in yellow", edits: [], sheet: { fills: new Map([["B14", "#FFFF00"]]) } },
    {
      sample: "2024-25-q1",
      says: "yellow all the way down: please fill in",
      edits: [],
      sheet: { fills: inTurns(5, 68, ["#FFFF00"]) },
    },
    {
      sample: "2024-25-q1",
      says: "two marked in two colours",
      edits: [],
      sheet: {
        fills: new Map([
          ["B14", "#FFFF00"],
          ["B20", "#FF0000"],
        ]),
      },
    },
    {
      sample: "2013-14-q2",
      says: "a yellow mark where Amber is orange",
      edits: [{ ref: "KA.01.05", field: "status", to: "" }],
      sheet: { fills: repainted("2013-14-q2", { B15: "#FFFF00" }) },
    },
    {
      sample: "2013-14-q2",
      says: "no fill",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
      sheet: { fills: repainted("2013-14-q2", { B10: null }) },
    },
    {
      sample: "2013-14-q2",
      says: "the fill of the header",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
      sheet: { fills: repainted("2013-14-q2", { B10: "#1F3864" }) },
    },
    {
      sample: "2013-14-q2",
      says: "words without colours, and two marks",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
      sheet: {
        fills: new Map([
          ["B10", "#FF0000"],
          ["B15", "#FFFF00"],
        ]),
      },
    },
    { sample: "2021-22-q1", says: "bands", edits: [], sheet: { fills: inTurns(11, 118, ["#DDEBF7", "#FFFFFF"]) } },
    {
      sample: "2013-14-q2",
      says: "a colour that the settings leave out",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
      settings: { vocabulary: { colours: { amber: [] } } },
    },
    {
      sample: "2013-14-q2",
      says: "a word, if no accepted one",
      edits: [{ ref: "KA.01.01", field: "status", to: "On hold" }],
    },
    {
      sample: "2013-14-q2",
      says: "colours that the words contradict",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
      sheet: { fills: recoloured("2013-14-q2", (fill) => (fill === "#00B050" ? "#FF0000" : fill)) },
    },
    {
      sample: "2013-14-q2",
      says: "an error",
      edits: [{ ref: "KA.01.01", field: "status", to: "#REF!" }],
      errors: ["B10"],
    },
  ],
});
