import { EVERYTHING, listFindings, type FindingFilter } from "../../../src/pane/state/findingGroups";
import { leadsOf } from "../../../src/pane/state/findingPlaces";
import { activity, finding, FINDINGS, objective, tracker } from "../support/tracker";

const q1 = tracker("Q1", { year: "2013/14", quarter: 1 });
const q2 = tracker("Q2", { year: "2013/14", quarter: 2 });

function listed(
  findings: Parameters<typeof listFindings>[0],
  filter: Partial<FindingFilter> = {},
  trackers = [q2],
  lead: string | null = null,
) {
  const list = listFindings(findings, trackers, { ...EVERYTHING, ...filter }, lead);
  return {
    groups: list.groups.map((group) => [group.name, group.findings.map(({ cell }) => cell)]),
    shown: list.findings.length,
    counts: list.counts,
  };
}

test("by priority, in the sheet's order, findings in theirs", () => {
  expect(listed(FINDINGS)).toEqual({
    groups: [
      ["A prosperous place", ["B6", "E5"]],
      ["A healthy place", ["B10"]],
    ],
    shown: 3,
    counts: { error: 1, warning: 1, info: 1 },
  });
});

test.each([
  ["a priority's heading", finding({ cell: "A8" }), "A healthy place"],
  ["an objective's heading", finding({ cell: "A4" }), "A prosperous place"],
  ["a row outside the priorities", finding({ cell: "A1" }), "“Q2”, outside the priorities"],
  ["a whole sheet", finding({ cell: null }), "“Q2”, outside the priorities"],
  ["another sheet", finding({ sheet: "Plan" }), "Sheet “Plan”"],
  ["the workbook", finding({ sheet: null, cell: null }), "The workbook"],
])("a finding on %s", (_place, one, name) => {
  expect(listed([one]).groups.map(([group]) => group)).toEqual([name]);
});

test("a tracker without priorities is one group", () => {
  const plain = tracker("Q2", null, { priorities: [], objectives: [], activities: [] });
  expect(listed(FINDINGS, {}, [plain]).groups.map(([name]) => name)).toEqual(["Sheet “Q2”"]);
});

test("with several trackers the first given comes first, and names say the sheet", () => {
  const findings = [
    finding({ sheet: "Q1", cell: "B6" }),
    finding({ sheet: "Q2", cell: "B10" }),
    finding({ sheet: "Q2", cell: "B6" }),
  ];
  expect(listed(findings, {}, [q2, q1]).groups.map(([name]) => name)).toEqual([
    "A prosperous place (Q2)",
    "A healthy place (Q2)",
    "A prosperous place (Q1)",
  ]);
});

test("by rule: the gravest first, then the most frequent, under the rule's title", () => {
  const findings = [
    ...FINDINGS,
    finding({ rule: "ref-style", cell: "A5" }),
    finding({ rule: "ref-style", cell: "A6" }),
  ];
  expect(listed(findings, { grouping: "rule" }).groups.map(([, cells]) => cells)).toEqual([
    ["B10"],
    ["A5", "A6"],
    ["B6"],
    ["E5"],
  ]);
  expect(listed([finding({ rule: "status-style" })], { grouping: "rule" }).groups.map(([name]) => name)).toEqual([
    "Status written another way",
  ]);
});

test("by severity, without empty groups", () => {
  expect(listed(FINDINGS.slice(0, 2), { grouping: "severity" }).groups).toEqual([
    ["Errors", ["B10"]],
    ["Warnings", ["B6"]],
  ]);
});

test("a severity put away leaves the list, not its count", () => {
  const { groups, shown, counts } = listed(FINDINGS, { severities: new Set(["error"]) });
  expect(groups).toEqual([["A healthy place", ["B10"]]]);
  expect([shown, counts]).toEqual([1, { error: 1, warning: 1, info: 1 }]);
});

test.each([
  ["ka.01.03", ["B10"]],
  ["  LEAD ", ["E5"]],
  ["status-style", ["B6"]],
  ["another way", ["B6"]],
  ["b6", ["B6"]],
  ["nothing like it", []],
])("search for %p", (search, cells) => {
  expect(listed(FINDINGS, { search, grouping: "severity" }).groups.flatMap(([, found]) => found)).toEqual(cells);
});

test("what was dismissed is out of sight", () => {
  expect(listed([finding({ dismissed: "agreed with the lead" })])).toMatchObject({ groups: [], shown: 0 });
});

describe("leads", () => {
  const led = tracker(
    "Q2",
    { year: "2013/14", quarter: 2 },
    {
      activities: [
        { ...activity(0, 4, 0, 0), lead: { text: "Planning; Housing", cell: "E5", isError: false } },
        { ...activity(1, 5, 0, 0), lead: { text: "Planning", cell: "E6", isError: false } },
        activity(2, 9, 1, 1),
      ],
      objectives: [{ ...objective("CA 1", "Grow the economy", "A4", 0), leadOfficer: "Economy" }],
    },
  );
  const findings = [
    finding({ cell: "A4" }),
    finding({ cell: "B5" }),
    finding({ cell: "B6" }),
    finding({ cell: "B10" }),
    finding({ cell: "A8" }),
  ];

  test("grouped by lead: several leads under each, nobody’s last", () => {
    expect(listed(findings, { grouping: "lead" }, [led])).toMatchObject({
      groups: [
        ["Economy", ["A4"]],
        ["Housing", ["B5"]],
        ["Planning", ["B5", "B6"]],
        ["Nobody’s", ["B10", "A8"]],
      ],
      shown: 5,
    });
  });

  test("narrowed to one, the counts are theirs too", () => {
    expect(listed(findings, {}, [led], "Planning")).toEqual({
      groups: [["A prosperous place", ["B5", "B6"]]],
      shown: 2,
      counts: { error: 0, warning: 2, info: 0 },
    });
    expect(listed(findings, {}, [led], "Parks").groups).toEqual([]);
  });

  test("are named once each, by name", () => {
    expect(leadsOf([led, led])).toEqual(["Economy", "Housing", "Planning"]);
  });
});

test("the dismissed are a list of their own", () => {
  const findings = [...FINDINGS, finding({ cell: "B5", dismissed: "It is right" })];
  expect(listed(findings).shown).toBe(3);
  expect(listed(findings, { isDismissed: true }).groups).toEqual([["A prosperous place", ["B5"]]]);
});
