import { ruleTable } from "./ruleTable";
import { seeded, type SeedField } from "./seeded";

const one = (progress: string) => [{ activity: "KA.01.01 Build", progress }];
const cases: [text: string, markup: string, after: string][] = [
  ["<p>40 built.</p>", "<p>", "40 built."],
  ["<ul><li>40 built.</li><li>60 to come.</li></ul>", "<ul>", "- 40 built.\n- 60 to come."],
  [
    '<ul style="list-style-type: none">\n<li>- 40 built.</li>\n</ul>',
    '<ul style="list-style-type: none">',
    "- 40 built.",
  ],
  ["40 built.<br/>60 to come.", "<br/>", "40 built.\n60 to come."],
  ["40 <strong>built</strong>.", "<strong>", "40 built."],
  ["Homes &amp; flats\n\nOn course", "&amp;", "Homes & flats\n\nOn course"],
  ["Homes&nbsp;&#163;5m &#xA3;6m", "&nbsp;", "Homes £5m £6m"],
  ["&amp;lt;li&amp;gt;40 built", "&amp;", "- 40 built"],
  ["40 built.<br />60 to come.", "<br />", "40 built.\n60 to come."],
  ["<LI>40 built", "<LI>", "- 40 built"],
];

ruleTable("text-markup", {
  valid: [
    "Homes & flats",
    "AT&T; and others",
    "< 40 and > 20",
    "a<b and b>c",
    "See <https://example.org>",
    "&#0; &#55296; &#9999999;",
    "<paragraph>",
    "",
  ].map((text) => ({ name: JSON.stringify(text), entries: one(text) })),
  invalid: [
    ...cases.map(([text, markup, after]) => ({
      name: JSON.stringify(text),
      entries: one(text),
      findings: [{ cell: "C2", ref: "KA.01.01", message: `Expected plain text; found “${markup}”.`, after }],
    })),
    {
      name: "in the activity cell the reference stays",
      entries: [{ activity: "KA.01.01 Build &amp; let" }],
      findings: [
        { cell: "A2", ref: "KA.01.01", message: "Expected plain text; found “&amp;”.", after: "KA.01.01 Build & let" },
      ],
    },
    {
      name: "split over rows: no fix",
      entries: [{ activity: "KA.01.01 Build", progress: "<p>40\nbuilt</p>", split: true }],
      findings: [{ cell: "C2", ref: "KA.01.01", message: "Expected plain text; found “<p>”." }],
    },
  ],
});

const texts = (ref: string, field: SeedField, to: string) => ({ edits: [{ ref, field, to }] as const });

seeded("text-markup", {
  caught: [
    { sample: "2013-14-q2", ...texts("KA.01.01", "progress", "<p>Evidence collection is in progress.</p>"), at: "C10" },
    {
      sample: "2013-14-q2",
      ...texts("KA.14.01", "nextSteps", '<ul style="list-style-type: none"><li>Support</li></ul>'),
      at: "D171",
    },
    { sample: "2013-14-q2", ...texts("KA.24.04", "lead", "Jayne&nbsp;Wisely"), at: "E262" },
    {
      sample: "2013-14-q2",
      ...texts("KA.13.01", "activity", "KA 13.01 Ensure the <b>robust</b> governance"),
      at: "A150",
    },
    { sample: "2013-14-q2", ...texts("KA.19.02", "progress", "Children&#39;s services are involved."), at: "C215" },
    { sample: "2020-21-q1", ...texts("KA.01.03", "progress", "Safer Summer started.<br>It goes on.<br/>"), at: "C10" },
    { sample: "2020-21-q1", ...texts("KA.05.04", "portfolio", "<span class='x'>Strategy</span>"), at: "F40" },
    { sample: "2021-22-q1", ...texts("KA.05.01", "progress", "Health &amp; wellbeing"), at: "C66" },
    { sample: "2021-22-q1", ...texts("KA.06.05", "nextSteps", "&lt;li&gt;Work with the county&lt;/li&gt;"), at: "D91" },
    { sample: "2021-22-q1", ...texts("KA.09.01", "progress", "Change programme &#x2013; under review"), at: "C106" },
    { sample: "2024-25-q1", ...texts("KA.01.03", "nextSteps", "<DIV>Continue</DIV>"), at: "D8" },
    { sample: "2024-25-q1", ...texts("KA.04.04", "progress", "Final draft</p> to Cabinet"), at: "C68" },
    { sample: "2024-25-q1", ...texts("KA.02.02", "progress", "Fish &amp;amp; chips"), at: "C33" },
    {
      sample: "2024-25-q1",
      ...texts("KA.03.05", "progress", '<a href="https://www.example.gov.uk">Plan</a> is agreed.'),
      at: "C52",
    },
    {
      sample: "2024-25-q1",
      ...texts("KA.03.07", "progress", "Cost &pound;5,000 &ndash; agreed &rsquo;in principle&rsquo;"),
      at: "C55",
    },
  ],
  spared: [
    { sample: "2013-14-q2", ...texts("KA.01.01", "progress", "less than <5 cases, more than >10") },
    { sample: "2013-14-q2", ...texts("KA.14.01", "nextSteps", "Cost <£1m and >40 homes") },
    { sample: "2013-14-q2", ...texts("KA.24.04", "lead", "Planning & Environment") },
    { sample: "2013-14-q2", ...texts("KA.13.01", "activity", "KA 13.01 Health & Safety <see plan>") },
    { sample: "2013-14-q2", ...texts("KA.19.02", "progress", "R&D; Q&A; M&S visits") },
    { sample: "2013-14-q2", ...texts("KA.19.01", "progress", "p < 0.05, b > 2, i<3") },
    { sample: "2020-21-q1", ...texts("KA.01.03", "progress", "Waiting times: A<B and C>D") },
    { sample: "2020-21-q1", ...texts("KA.05.04", "portfolio", "Culture, Leisure & Tourism;") },
    { sample: "2021-22-q1", ...texts("KA.05.01", "progress", "<name of officer> to confirm") },
    {
      sample: "2021-22-q1",
      ...texts("KA.06.05", "nextSteps", "performance@example.gov.uk <performance@example.gov.uk>"),
    },
    { sample: "2021-22-q1", ...texts("KA.09.01", "progress", "Phase 1 --> Phase 2 <-- we are here") },
    { sample: "2024-25-q1", ...texts("KA.01.03", "nextSteps", "- One & two\n- Three <4 weeks>") },
    { sample: "2024-25-q1", ...texts("KA.04.04", "progress", "https://www.example.gov.uk/plan?a=1&b=2&copy=3") },
    { sample: "2024-25-q1", ...texts("KA.02.02", "progress", "We <3 trees") },
    {
      sample: "2024-25-q1",
      says: "markup in a status, which is status-unknown",
      ...texts("KA.02.02", "status", "<p>Amber</p>"),
    },
    { sample: "2024-25-q1", ...texts("KA.03.05", "progress", "B&B placements fell; T&Cs; were agreed") },
  ],
});
