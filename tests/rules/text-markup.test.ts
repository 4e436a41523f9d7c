import { ruleTable } from "./ruleTable";

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
