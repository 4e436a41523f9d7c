import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const LATER = "The milestones have been adjusted and the work will start later in the year.";
const LONG =
  "The milestones of this Key Activity have been adjusted with the partners, because of the flood, and the work on it will start later in the year.";

const progress = (...texts: string[]) =>
  texts.map((text, index) => ({ activity: `KA.01.0${index + 1} Build ${index}`, progress: text }));
const steps = (...texts: string[]) =>
  texts.map((text, index) => ({ activity: `KA.01.0${index + 1} Build ${index}`, nextSteps: text }));
const same = (cell: string, ref: string, others: string, field = "progress") => ({
  cell,
  ref,
  message: `Expected ${field} of its own; found the same words in ${others} too.`,
});

ruleTable("text-repeated", {
  valid: [
    { name: "texts of their own", entries: progress("40 of 100 homes were built by the end of June.", LATER) },
    ...["Ongoing.", "On target", "TBC", "None", "Continue service review.", "Report to Cabinet in September.", ""].map(
      (text) => ({ name: `a stock phrase: ${JSON.stringify(text)}`, entries: steps(text, text, text) }),
    ),
    {
      name: "progress and next steps of two",
      entries: [
        { activity: "KA.01.01 Build", progress: LATER },
        { activity: "KA.01.02 Mend", nextSteps: LATER },
      ],
    },
    { name: "a short item in common", entries: progress(`- ${LATER}\n- Half is built.`, `- ${LATER}\n- None is.`) },
    { name: "one word differs", entries: progress(LATER, LATER.replace("later", "late")) },
    { name: "the same beginning", entries: progress(LATER, `${LATER} 40 homes were built.`) },
    { name: "no such column", entries: progress(LATER, LATER), sheet: { without: ["progress", "portfolio"] } },
  ],
  invalid: [
    {
      name: "word for word",
      entries: progress(LATER, "Half is built.", LATER),
      findings: [same("C2", "KA.01.01", "C4"), same("C4", "KA.01.03", "C2")],
    },
    {
      name: "but for marks, capitals and blanks",
      entries: steps(`- ${LATER}`, LATER.toUpperCase().replaceAll(" ", "  ")),
      findings: [same("D2", "KA.01.01", "D3", "next steps"), same("D3", "KA.01.02", "D2", "next steps")],
    },
    {
      name: "a long item among others",
      entries: progress(LONG, `- Half is built.\n- ${LONG}`),
      findings: [same("C2", "KA.01.01", "C3"), same("C3", "KA.01.02", "C2")],
    },
    {
      name: "a long sentence among others",
      entries: steps(`Half is built. ${LONG}`, `${LONG} None is built.`),
      findings: [same("D2", "KA.01.01", "D3", "next steps"), same("D3", "KA.01.02", "D2", "next steps")],
    },
    {
      name: "two long sentences, once",
      entries: progress(
        `${LONG} One. ${LONG.replace("flood", "fire")}`,
        `${LONG} Two. ${LONG.replace("flood", "fire")}`,
      ),
      findings: [same("C2", "KA.01.01", "C3"), same("C3", "KA.01.02", "C2")],
    },
    {
      name: "all of one and a sentence of another: with all that have it",
      entries: progress(LONG, LONG, `${LONG} Half is built.`),
      findings: [
        same("C2", "KA.01.01", "C3 and C4"),
        same("C3", "KA.01.02", "C2 and C4"),
        same("C4", "KA.01.03", "C2 and C3"),
      ],
    },
    {
      name: "long items of texts that are the same, once",
      entries: progress(`- ${LONG}\n- Half is built.`, `- ${LONG}\n- Half is built.`),
      findings: [same("C2", "KA.01.01", "C3"), same("C3", "KA.01.02", "C2")],
    },
    {
      name: "more than are worth naming",
      entries: progress(...Array.from({ length: 13 }, () => LATER)),
      findings: Array.from({ length: 13 }, (_, index) => {
        const others = Array.from({ length: 13 }, (_each, other) => other).filter((other) => other !== index);
        const named = others.slice(0, 10).map((other) => `C${other + 2}`);
        return same(`C${index + 2}`, `KA.01.${index < 9 ? "0" : ""}${index + 1}`, `${named.join(", ")} and 2 more`);
      }),
    },
  ],
});

const CRIME = "Weekly meetings with partners were held, and patrols were stepped up in both market towns.";
const copied = (sample: "2013-14-q2" | "2020-21-q1" | "2021-22-q1" | "2024-25-q1", field: "progress" | "nextSteps") =>
  ({ sample, field }) as const;
const pair = (
  { sample, field }: ReturnType<typeof copied>,
  [first, second]: readonly [string, string],
  to: string,
  other = to,
) => ({
  sample,
  edits: [
    { ref: first, field, to },
    { ref: second, field, to: other },
  ],
});

seeded("text-repeated", {
  caught: [
    { ...pair(copied("2013-14-q2", "progress"), ["KA.06.01", "KA.06.02"], CRIME), at: "C59" },
    { ...pair(copied("2013-14-q2", "nextSteps"), ["KA.24.01", "KA.02.02"], CRIME), at: "D22" },
    { ...pair(copied("2020-21-q1", "progress"), ["KA.01.03", "KA.04.03"], CRIME, `- ${CRIME}`), at: "C29" },
    { ...pair(copied("2020-21-q1", "nextSteps"), ["KA.09.02", "KA.03.02"], `• ${CRIME}`, CRIME), at: "D61" },
    { ...pair(copied("2021-22-q1", "progress"), ["KA.01.03", "KA.04.03"], CRIME, CRIME.toUpperCase()), at: "C17" },
    {
      ...pair(copied("2021-22-q1", "nextSteps"), ["KA.07.02", "KA.01.05"], CRIME, CRIME.replaceAll(" ", "\n")),
      at: "D98",
    },
    { ...pair(copied("2024-25-q1", "progress"), ["KA.02.05", "KA.03.01"], CRIME, CRIME.slice(0, -1)), at: "C39" },
    {
      says: "a text that stands elsewhere on the sheet already",
      sample: "2024-25-q1",
      edits: [
        {
          ref: "KA.02.02",
          field: "nextSteps",
          to: "- Continue to Provide extensive training to the Housing Options Officer.\n- working with internal services and external housing providers to support residents with the costs of living crisis.\n- Recruitment of an officer to focus on the resettlement of refugees.",
        },
      ],
      at: "D33",
    },
    {
      says: "a long text is an item of another",
      sample: "2021-22-q1",
      edits: [
        { ref: "KA.09.05", field: "progress", to: (text) => `${text}\n- A first draft was read by Cabinet.` },
        {
          ref: "KA.09.04",
          field: "progress",
          to: "- Due to the Coronavirus pandemic, and the needs of the community hub, work has not progressed on the development of a Strategy. However, surveys and consultations have continued following best practice.",
        },
      ],
      at: "C115",
    },
    {
      says: "the same paragraph under two headings of the text",
      sample: "2013-14-q2",
      edits: [
        { ref: "KA.03.02", field: "progress", to: (text) => `${text}\n${CRIME} ${CRIME}` },
        { ref: "KA.14.01", field: "progress", to: (text) => `${CRIME} ${CRIME}\n${text}` },
      ],
      at: "C171",
    },
  ],
  spared: [
    pair(copied("2013-14-q2", "nextSteps"), ["KA.06.01", "KA.06.02"], "Continue service review."),
    pair(copied("2013-14-q2", "progress"), ["KA.08.10", "KA.08.11"], "Ongoing work across a number of services."),
    pair(copied("2020-21-q1", "nextSteps"), ["KA.01.03", "KA.04.03"], "- TBC"),
    pair(copied("2021-22-q1", "nextSteps"), ["KA.01.07", "KA.06.01"], "Award contract and commence work."),
    pair(copied("2024-25-q1", "progress"), ["KA.02.05", "KA.03.01"], ""),
    pair(copied("2024-25-q1", "progress"), ["KA.02.05", "KA.03.01"], CRIME, CRIME.replace("both", "two")),
    pair(copied("2021-22-q1", "progress"), ["KA.02.01", "KA.02.02"], CRIME, `${CRIME} Both went well.`),
    pair(copied("2020-21-q1", "nextSteps"), ["KA.04.01", "KA.04.02"], `- ${CRIME}\n- Let 4.`, `- ${CRIME}\n- Let 5.`),
    {
      says: "progress of one as next steps of another",
      sample: "2013-14-q2",
      edits: [
        { ref: "KA.06.01", field: "progress", to: CRIME },
        { ref: "KA.06.02", field: "nextSteps", to: CRIME },
      ],
    },
    {
      says: "progress and next steps of one Key Activity",
      sample: "2021-22-q1",
      edits: [
        { ref: "KA.03.01", field: "progress", to: CRIME },
        { ref: "KA.03.01", field: "nextSteps", to: CRIME },
      ],
    },
    {
      says: "the same Key Activity a quarter ago, on another sheet",
      sample: "2024-25-q1",
      edits: [{ ref: "KA.03.01", field: "progress", to: CRIME }],
      before: [{ ref: "KA.03.01", field: "progress", to: CRIME }],
    },
  ],
});
