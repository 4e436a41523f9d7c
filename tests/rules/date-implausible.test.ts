import { ruleTable } from "./ruleTable";
import { seeded, type SampleName, type SeedField } from "./seeded";

const one = (progress: string) => [{ activity: "KA.01.01 Build", progress }];
const found = (span: string, meant: string, cell = "C2") => ({
  cell,
  ref: "KA.01.01",
  message: `Expected a span of years such as ${meant}; found “${span}”.`,
});

ruleTable("date-implausible", {
  valid: [
    ...[
      "In 2024/25.",
      "In 2024-25, 2024–25 and 2024-2025.",
      "In 1999/00 and 1999-2000.",
      "The Local Plan (2011-2031), and 2011-31.",
      "By 12/2024, 04/05/2024 and 2024-05-12.",
      "Application 2024/05 was approved.",
      "Planning ref. 2021/2/FUL and 2024/0512/FUL.",
      "Minute no. 2024/05.",
      "Tender 2023/14, lot 2023-4 and notices 2024/05.",
      "SI 2012/10.",
      "Call 01858 2020-2010 or £2021-2.",
      "CO 17-23, pages 17-2.",
      "2024 - 5 homes were built.",
      "In 2024/2025/2026.",
      "2024/5678 is an account.",
      "Round 2024/7 of the fund.",
      "COVID-19/20",
      "1.2024/05",
      "20/21",
      "",
    ].map((text) => ({ name: JSON.stringify(text), entries: one(text) })),
    { name: "an error", entries: one("#REF!") },
  ],
  invalid: [
    { name: "backwards", entries: one("In 2024/05."), findings: [found("2024/05", "2024/25")] },
    { name: "cut short", entries: one("The 2021-2 report."), findings: [found("2021-2", "2021/22")] },
    { name: "cut short with a slash", entries: one("In 2024/5."), findings: [found("2024/5", "2024/25")] },
    { name: "one year twice", entries: one("In 2024/24."), findings: [found("2024/24", "2024/25")] },
    { name: "four digits backwards", entries: one("In 2025-2024"), findings: [found("2025-2024", "2025/26")] },
    { name: "digits swapped", entries: one("For 2024/52:"), findings: [found("2024/52", "2024/25")] },
    { name: "a dash", entries: one("(2013–12)"), findings: [found("2013–12", "2013/14")] },
    { name: "the turn of the century", entries: one("In 1999/98"), findings: [found("1999/98", "1999/00")] },
    {
      name: "the first of two",
      entries: one("In 2024/25, 2023/03 and 2022/02."),
      findings: [found("2023/03", "2023/24")],
    },
    {
      name: "in every field",
      entries: [
        {
          activity: "KA.01.01 Build in 2024/05",
          progress: "2024/04",
          nextSteps: "2024/03",
          lead: "Team 2024/02",
          portfolio: "Plan 2024/01",
        },
      ],
      sheet: { without: [] },
      findings: [
        found("2024/05", "2024/25", "A2"),
        found("2024/04", "2024/25"),
        found("2024/03", "2024/25", "D2"),
        found("2024/02", "2024/25", "E2"),
        found("2024/01", "2024/25", "F2"),
      ],
    },
  ],
});

const put = (sample: SampleName, ref: string, field: SeedField, to: string | ((text: string) => string)) => ({
  sample,
  edits: [{ ref, field, to }],
});
const behind = (words: string) => (text: string) => `${text} ${words}`;

seeded("date-implausible", {
  caught: [
    { ...put("2013-14-q2", "KA.05.01", "activity", (text) => text.replace("2013/14", "2013/04")), at: "A45" },
    { ...put("2013-14-q2", "KA.23.01", "progress", (text) => text.replace("2012/13", "2012/3")), at: "C249" },
    { ...put("2013-14-q2", "KA.06.01", "nextSteps", (text) => text.replace("2014-15", "2014-05")), at: "D59" },
    { ...put("2020-21-q1", "KA.01.01", "activity", (text) => text.replace("2011-2031", "2031-2011")), at: "A8" },
    { ...put("2020-21-q1", "KA.08.02", "activity", (text) => text.replace("2021/22", "2021/21")), at: "A56" },
    { ...put("2021-22-q1", "KA.01.03", "progress", (text) => text.replace("2021/22", "2021/12")), at: "C17" },
    { ...put("2021-22-q1", "KA.07.01", "progress", (text) => text.replace("2021/22", "2021-2")), at: "C95" },
    { ...put("2021-22-q1", "KA.01.07", "nextSteps", behind("Budget: 2022–2021.")), at: "D29" },
    { ...put("2024-25-q1", "KA.04.03", "nextSteps", (text) => text.replace("2024/25", "2024/05")), at: "D65" },
    { ...put("2024-25-q1", "KA.02.01", "lead", "Community Services 2024/52"), at: "E30" },
  ],
  spared: [
    put("2013-14-q2", "KA.05.01", "activity", (text) => text.replace("2013/14", "2013-2014")),
    put("2013-14-q2", "KA.23.01", "progress", (text) => text.replace("2011-2028", "2011–28")),
    put("2013-14-q2", "KA.06.01", "nextSteps", behind("See minute 2013/05.")),
    put("2020-21-q1", "KA.01.01", "activity", (text) => text.replace("2011-2031", "2011/2031")),
    put("2020-21-q1", "KA.07.02", "progress", behind("Planning application 2020/12 was refused.")),
    put("2021-22-q1", "KA.04.01", "progress", behind("Measured from 2021-04-01 to 30/06/2021.")),
    put("2021-22-q1", "KA.03.01", "progress", behind("Ring 0116 2021-2019.")),
    put("2021-22-q1", "KA.03.01", "nextSteps", behind("In 2022 - 5 more homes.")),
    put("2024-25-q1", "KA.03.02", "activity", behind("(2026-34)")),
    put("2024-25-q1", "KA.04.04", "progress", behind("Cabinet ref: 2024/03.")),
    put("2024-25-q1", "KA.01.13", "nextSteps", behind("See pages 2010-05 of the book, and CO 17-23.")),
  ],
});
