import { ruleTable } from "./ruleTable";
import { recoloured, repainted } from "./paintedSample";
import { seeded } from "./seeded";

const GREEN = { activity: "KA.01.01 Build", status: "Green", fill: "#00B050" };
const RED = { activity: "KA.01.02 Mend", status: "Red", fill: "#FF0000" };
const third = (status: string, fill?: string) => ({ activity: "KA.01.03 Plant", status, ...(fill && { fill }) });
const message = (found: string, word: string) =>
  `Expected the word and the colour to say the same; found “${found}” in the colour of “${word}”.`;

ruleTable("status-colour-mismatch", {
  valid: [
    { name: "agreeing", entries: [GREEN, RED] },
    { name: "no fill", entries: [GREEN, RED, third("Amber")] },
    { name: "a fill that is not listed", entries: [GREEN, RED, third("Amber", "#D9D9D9")] },
    { name: "no word", entries: [GREEN, RED, third("", "#FFC000")] },
    { name: "no accepted word", entries: [GREEN, RED, third("On hold", "#FFC000")] },
    { name: "Complete in green", entries: [GREEN, RED, third("Complete", "#00B050")] },
    { name: "a deferral in amber", entries: [GREEN, RED, third("Deferred", "#FFC000")] },
    {
      name: "half of the words differ",
      entries: [GREEN, RED, third("Red", "#00B050"), { ...third("Green", "#FF0000"), activity: "KA.01.04 Sweep" }],
    },
    {
      name: "one colour for all",
      entries: [
        GREEN,
        { ...RED, fill: "#00B050" },
        third("Amber", "#00B050"),
        { ...GREEN, activity: "KA.01.04 Sweep" },
      ],
    },
  ],
  invalid: [
    {
      name: "the colour of another word",
      entries: [GREEN, RED, third("Amber", "#00B050")],
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("Amber", "Green"), after: "Green" }],
    },
    {
      name: "a word that is misspelt as well",
      entries: [GREEN, RED, third("green", "#FFC000")],
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("green", "Amber"), after: "Amber" }],
    },
    {
      name: "Complete in red",
      entries: [GREEN, RED, third("Complete", "#FF0000")],
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("Complete", "Red"), after: "Red" }],
    },
    {
      name: "split over two rows, the status in one",
      entries: [GREEN, RED, { ...third("Amber", "#00B050"), split: true }],
      findings: [{ cell: "B4", ref: "KA.01.03", message: message("Amber", "Green"), after: "Green" }],
    },
  ],
});

seeded("status-colour-mismatch", {
  caught: [
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "status", to: "Green" }], at: "B10" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.05", field: "status", to: "Red" }], at: "B15" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.02", field: "status", to: "Red" }], at: "B11" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.18.04", field: "status", to: "Green" }], at: "B206" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.02.02", field: "status", to: "amber" }], at: "B22" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.03.01", field: "status", to: "R" }], at: "B28" },
    {
      sample: "2013-14-q2",
      says: "Complete left in amber",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B13: "#FFC000" }) },
      at: "B13",
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.18.04", field: "status", to: "Complete" }], at: "B206" },
    {
      sample: "2013-14-q2",
      says: "Green in the blue of Complete",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B21: "#0070C0" }) },
      at: "B21",
    },
    {
      sample: "2013-14-q2",
      says: "Start Later in green, where it is grey",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B70: "#00B050" }) },
      at: "B70",
    },
    { sample: "2020-21-q1", edits: [{ ref: "KA.08.02", field: "status", to: "Green" }], at: "B56" },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.03", field: "status", to: "Amber" }], at: "B10" },
    {
      sample: "2020-21-q1",
      says: "Start Later in amber, where it is grey",
      edits: [],
      sheet: { fills: repainted("2020-21-q1", { B8: "#FFC000" }) },
      at: "B8",
    },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "Complete in green",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B13: "#00B050" }) },
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "status", to: " amber" }] },
    {
      sample: "2013-14-q2",
      says: "one pale green all the way down",
      edits: [],
      sheet: { fills: recoloured("2013-14-q2", () => "#C6EFCE") },
    },
    {
      sample: "2013-14-q2",
      says: "two marks on a sheet without colours",
      edits: [],
      sheet: {
        fills: new Map([
          ["B15", "#FFFF00"],
          ["B21", "#FF0000"],
        ]),
      },
    },
    {
      sample: "2013-14-q2",
      says: "a yellow mark where Amber is orange",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B15: "#FFFF00" }) },
    },
    {
      sample: "2013-14-q2",
      says: "a pale band",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B15: "#DDEBF7" }) },
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.05", field: "status", to: "On hold" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.05", field: "status", to: "" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "status", to: "Deferred until the 2014/15 Year" }] },
    {
      sample: "2013-14-q2",
      says: "the one withdrawn in red",
      edits: [],
      sheet: { fills: recoloured("2013-14-q2", (fill) => (fill === "#7F7F7F" ? "#FF0000" : fill)) },
    },
    {
      sample: "2013-14-q2",
      says: "green and amber mean something else",
      edits: [],
      sheet: {
        fills: recoloured("2013-14-q2", (fill) =>
          fill === "#00B050" ? "#FFC000" : fill === "#FFC000" ? "#00B050" : fill,
        ),
      },
    },
    {
      sample: "2013-14-q2",
      says: "another green of Excel's",
      edits: [],
      sheet: { fills: repainted("2013-14-q2", { B15: "#92D050" }) },
    },
    {
      sample: "2013-14-q2",
      says: "all that start later in blue",
      edits: [],
      sheet: { fills: recoloured("2013-14-q2", (fill) => (fill === "#D9D9D9" ? "#00B0F0" : fill)) },
    },
    {
      sample: "2013-14-q2",
      says: "a colour that the settings leave out",
      edits: [{ ref: "KA.01.01", field: "status", to: "Green" }],
      settings: { vocabulary: { colours: { amber: [] } } },
    },
  ],
});
