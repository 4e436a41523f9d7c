/**
 * What the rules find on the council's own documents: every finding, by sheet, in order, each read against the
 * text and with a word on why it is right. A finding that is not here is a false alarm until somebody has read it.
 */
import type { RuleId } from "../../src/rules";

export type ExpectedFinding = readonly [
  rule: RuleId,
  cell: string | null,
  ref: string | null,
  why: string,
  /** Where a performance officer may well think otherwise; the why says what speaks against it. */
  isDebatable?: "debatable",
];

const CAPITAL_I = "“In” with a capital: 2020/21 writes “Start Later in Year”.";
const DEFERRED = "Deferred to next year, and not a word on why.";
const TBC = "“- TBC” and no more: work that starts later in the year needs a first step all the same.";
const NOT_CHOSEN = "“Choose an item.” is a drop-down in which nobody chose.";
const NO_NEXT_STEPS = "Progress, and nothing on what comes next.";
const NO_PORTFOLIO = "The column is there; this cell is blank.";
const DASH = "A dash between reference and title; 19 of the sheet's 21 have a blank.";
const BLANK_FOR_POINT = "A blank for the point after KA; 14 of the plan's 21 have KA.nn.nn.";
const BOILERPLATE =
  "The same two sentences on Covid-19 in twelve rows: put on hold, milestones adjusted, starts later.";
const SLASH = (words: string) => `A blank behind the slash of “${words}”.`;
const CHRISTMAS =
  "One sentence on the Christmas lights of Market Harborough as a next step of both KA 04.04 and KA 18.03.";
const SCHEDULED = "“This work is scheduled to start later in the year.” and no more, as in the other one.";

export const EXPECTED_FINDINGS: Readonly<Record<string, readonly ExpectedFinding[]>> = {
  "Q2 2013-14": [
    ["status-contradicts-text", "B13", "KA.01.04", "Complete, and part of it “has not been started”."],
    ["field-missing", "D36", "KA.04.02", "Green and going on (monthly meetings), with no next step."],
    ["text-repeated", "D38", "KA.04.04", CHRISTMAS],
    ["text-whitespace", "D60", "KA.06.02", "Blanks behind the slashes of “Cyber/ e-safety” and “Halloween/ Bonfire”."],
    ["status-style", "B70", "KA.07.03", CAPITAL_I],
    [
      "status-contradicts-text",
      "B70",
      "KA.07.03",
      "Migration “is currently on hold”, and nothing says when it goes on: Deferred, or a date is due.",
    ],
    ["status-style", "B72", "KA.07.05", CAPITAL_I],
    [
      "complete-with-next-steps",
      "D77",
      "KA.07.09",
      "A further step: the survey's analysis goes into next year's planning.",
    ],
    [
      "status-contradicts-text",
      "B82",
      "KA.07.13",
      "Complete, and half of its title, the business database, “has been put on hold”.",
    ],
    ["text-whitespace", "A99", "KA.08.09a", "A blank before the colon; the other five have none."],
    ["status-style", "B99", "KA.08.09a", CAPITAL_I],
    ["name-variant", "E103", "KA.08.09d", "Two people with nothing between; both have Key Activities of their own."],
    [
      "status-contradicts-text",
      "B108",
      "KA.08.12",
      "Complete, and the recruitment that the review led to is “currently underway”; the title, though, is the review alone.",
      "debatable",
    ],
    ["text-whitespace", "C114", "KA.09.01", "A blank before the full stop of “July 29 th .”"],
    ["status-style", "B124", "KA.10.02", CAPITAL_I],
    ["text-whitespace", "D135", "KA.11.02", SLASH("issues/ implications")],
    ["name-variant", "A140", null, "“Planning & Environment” under CA 12; five other objectives have “and”."],
    ["status-style", "B152", "KA.13.03", CAPITAL_I],
    ["name-variant", "E202", "KA.18.01", "With a hyphen here; six others have none."],
    ["text-repeated", "D205", "KA.18.03", CHRISTMAS],
    [
      "date-stale",
      "D205",
      "KA.18.03",
      "A report for January 2013 on a sheet of July to September 2013: 2014 was meant.",
    ],
    [
      "status-contradicts-text",
      "B206",
      "KA.18.04",
      "Red for work that “has been deleted”: KA 13.04 is Project Withdrawn.",
    ],
    ["complete-with-next-steps", "D241", "KA.22.04", "A further step: manage and monitor the system."],
  ],
  "Q1 2020-21": [
    ["text-repeated", "C8", "KA.01.01", SCHEDULED],
    ["placeholder-text", "D8", "KA.01.01", "“- TBC.” and no more."],
    [
      "status-contradicts-text",
      "B12",
      "KA.01.04",
      "Green, and the project that the quarter was for “has been put on hold”.",
    ],
    ["text-repeated", "C14", "KA.01.05", BOILERPLATE],
    ["placeholder-text", "D14", "KA.01.05", "“TBC” and no more."],
    ["field-missing", "C15", "KA.01.06", DEFERRED],
    ["placeholder-text", "E15", "KA.01.06", NOT_CHOSEN],
    ["placeholder-text", "F15", "KA.01.06", NOT_CHOSEN],
    ["text-repeated", "C22", "KA.03.01", SCHEDULED],
    ["placeholder-text", "D22", "KA.03.01", TBC],
    ["placeholder-text", "D24", "KA.03.03", TBC],
    ["status-contradicts-text", "B28", "KA.04.02", "Green, and the review of the Section 106 process “is on hold”."],
    ["status-contradicts-text", "B31", "KA.04.04", "On hold until 2023 cannot start later in 2020/21."],
    ["placeholder-text", "D31", "KA.04.04", TBC],
    ["text-repeated", "C32", "KA.04.05", BOILERPLATE],
    ["placeholder-text", "D32", "KA.04.05", TBC],
    ["text-repeated", "C37", "KA.05.01", BOILERPLATE],
    ["placeholder-text", "D37", "KA.05.01", TBC],
    ["text-repeated", "C38", "KA.05.02", BOILERPLATE],
    ["placeholder-text", "D38", "KA.05.02", TBC],
    ["text-repeated", "C39", "KA.05.03", BOILERPLATE],
    ["placeholder-text", "D39", "KA.05.03", TBC],
    ["field-missing", "C40", "KA.05.04", DEFERRED],
    ["text-repeated", "C43", "KA.06.01", BOILERPLATE],
    ["placeholder-text", "D43", "KA.06.01", TBC],
    ["text-repeated", "C44", "KA.06.02", BOILERPLATE],
    ["placeholder-text", "D44", "KA.06.02", TBC],
    [
      "status-contradicts-text",
      "B45",
      "KA.06.03",
      "Start Later, and Lifeline has provided a full service; digitalisation is “now under way”.",
    ],
    ["text-repeated", "C46", "KA.06.04", BOILERPLATE],
    ["placeholder-text", "D46", "KA.06.04", TBC],
    ["status-contradicts-text", "B49", "KA.07.01", "Green, and meetings and training are “all on hold”."],
    ["text-repeated", "C55", "KA.08.01", BOILERPLATE],
    ["placeholder-text", "D55", "KA.08.01", TBC],
    ["text-whitespace", "C56", "KA.08.02", SLASH("CMT/ Section 151 Officer")],
    ["text-repeated", "C57", "KA.08.03", BOILERPLATE],
    ["placeholder-text", "D57", "KA.08.03", TBC],
    ["placeholder-text", "D60", "KA.09.01", TBC],
    [
      "status-contradicts-text",
      "B62",
      "KA.09.03",
      "Green, and “delayed by COVID measures”: its end moved from Quarter 3 to Quarter 4.",
    ],
    ["text-repeated", "C63", "KA.09.04", BOILERPLATE],
    ["placeholder-text", "D63", "KA.09.04", TBC],
    ["text-repeated", "C64", "KA.09.05", BOILERPLATE],
    ["placeholder-text", "D64", "KA.09.05", TBC],
  ],
  "Q1 2021-22": [
    ["status-missing", "B10", null, "The statuses were icons and are lost, all 34."],
    ["name-variant", "E11", "KA.01.01", "A stray semicolon: three others of the sheet have none."],
    ["name-variant", "E14", "KA.01.02", "A stray semicolon: three others of the sheet have none."],
    ["placeholder-text", "D59", "KA.04.04", "“TBC.” and no more; the work is on hold until 2023."],
    ["text-whitespace", "C106", "KA.09.01", "Two blanks after “the programme board.”"],
    ["text-whitespace", "D106", "KA.09.01", "Two blanks after two of its sentences."],
  ],
  "Q1 2024-25": [
    ["status-missing", "B4", null, "The statuses were icons and are lost, all 21."],
    [
      "plan-title-differs",
      "A8",
      "KA.01.03",
      "The plan's has “and community engagement” too, which the report leaves out.",
    ],
    [
      "plan-title-differs",
      "A11",
      "KA.01.07",
      "The plan monitors the Local Plan; the report implements and monitors it.",
    ],
    [
      "date-implausible",
      "D11",
      "KA.01.07",
      "“2021-2”: the report of 2021/22, in a form that no other year of the four documents has.",
    ],
    ["ref-style", "A17", "KA.01.11", DASH],
    ["field-missing", "D20", "KA.01.13", NO_NEXT_STEPS],
    ["field-missing", "F20", "KA.01.13", NO_PORTFOLIO],
    ["plan-title-differs", "A23", "KA.01.18", "The plan's ends in “through:”, before its list of sub-actions."],
    ["field-missing", "D23", "KA.01.18", NO_NEXT_STEPS],
    ["text-whitespace", "E23", "KA.01.18", "A blank before the semicolon between the two."],
    ["field-missing", "F23", "KA.01.18", NO_PORTFOLIO],
    ["text-whitespace", "C26", "KA.01.19", "A blank before the comma of “x 2 ,”"],
    ["field-missing", "D26", "KA.01.19", NO_NEXT_STEPS],
    ["field-missing", "F26", "KA.01.19", NO_PORTFOLIO],
    [
      "plan-title-differs",
      "A30",
      "KA.02.01",
      "The plan's stops at “communities”; accommodation and advice are the report's.",
    ],
    ["ref-style", "A33", "KA.02.02", DASH],
    ["field-missing", "D33", "KA.02.02", NO_NEXT_STEPS],
    ["field-missing", "F33", "KA.02.02", NO_PORTFOLIO],
    ["field-missing", "D36", "KA.02.03", NO_NEXT_STEPS],
    ["field-missing", "F36", "KA.02.03", NO_PORTFOLIO],
    [
      "plan-activity-extra",
      "A39",
      "KA.02.05",
      "Crime and disorder is KA.02.09 in the plan: one of the two numbers is wrong.",
    ],
    [
      "plan-activity-extra",
      "A42",
      "KA.02.07",
      "The control room is not in the plan; lifeline and CCTV are KA 02.08 there, in other words.",
    ],
    [
      "plan-title-differs",
      "A46",
      "KA.03.01",
      "The plan's has “and further encourage participation from communities” too.",
    ],
    ["plan-title-differs", "A49", "KA.03.02", "“ensuing” in the plan, “ensuring” in the report."],
    ["plan-title-differs", "A52", "KA.03.05", "The plan's has all Council activities."],
    [
      "date-stale",
      "D52",
      "KA.03.05",
      "Drafts to be completed and published by end 2023; the quarter began in April 2024.",
    ],
    ["field-missing", "F55", "KA.03.07", NO_PORTFOLIO],
    ["plan-title-differs", "A62", "KA.04.02", "“within Harborough District” in the plan, “with” in the report."],
    [
      "plan-title-differs",
      "A68",
      "KA.04.04",
      "The plan's Regeneration is left out; fit for purpose in the current climate is the report's.",
    ],
    [
      "date-stale",
      "D68",
      "KA.04.04",
      "Work planned for late 2022 or early 2023; Progress has the final draft out for consultation.",
    ],
    ["text-whitespace", "D68", "KA.04.04", SLASH("late 2022/ early 2023")],
  ],
  "Delivery plan 2024-25": [
    ["ref-style", "A48", "KA.01.11", "A blank for the point after KA, and a dash before the title."],
    ["ref-style", "A49", "KA.01.13", BLANK_FOR_POINT],
    ["ref-style", "A50", "KA.01.18", BLANK_FOR_POINT],
    ["ref-style", "A64", "KA.02.03", "Blanks for both points: KA 02 03."],
    ["ref-style", "A65", "KA.02.08", BLANK_FOR_POINT],
    [
      "plan-activity-missing",
      "A65",
      "KA.02.08",
      "The report has no review of the lifeline; KA.02.07, the control room, is near it in other words.",
    ],
    [
      "plan-activity-missing",
      "A66",
      "KA.02.09",
      "The report has crime and disorder as KA.02.05: one of the two numbers is wrong.",
    ],
    ["ref-style", "A79", "KA.03.02", "A full stop behind it: KA.03.02."],
    ["ref-style", "A81", "KA.03.07", "Blanks for both points: KA 03 07."],
  ],
};
