import { datesInText } from "../../src/words/datesInText";
import { firstDayOf, overdueStep } from "../../src/words/dueDates";

describe("the last day that a date can mean", () => {
  test.each([
    ["by 31st March 2024", 20240331],
    ["on 4 th November 2013", 20131104],
    ["July 29 th, 2013", 20130729],
    ["Friday 18th October 2013", 20131018],
    ["on 30/09/2013", 20130930],
    ["on 30.9.2013", 20130930],
    ["by 28/02/24", 20240228],
    ["31-Mar-24", 20240331],
    ["by 1-Apr-2024", 20240401],
    ["Mar-24", 20240331],
    ["mid-March 2024", 20240331],
    ["by 31.3.13.", 20130331],
    ["by 31-10-13", 20131031],
    ["by 31-10-2013", 20131031],
    ["by 2013-10-31", 20131031],
    ["due 2013/10/31", 20131031],
    ["2013-10-31 00:00", 20131031],
    ["by 31st October 13.", 20131031],
    ["31 Oct '13", 20131031],
    ["Oct ’13", 20131031],
    ["in 23/24", 20240331],
    ["by the end of FY23/24", 20240331],
    ["by the end of FY 2023/24", 20240331],
    ["FY2023/24", 20240331],
    ["in FY2023", 20240331],
    ["Q3 23/24", 20231231],
    ["Q3 FY2023/24", 20231231],
    ["in 23/24 and 24/25", 20250331],
    ["31/03/24 or 30/06/24", 20240630],
    ["by end of October 2013", 20131031],
    ["Sept 2021", 20210931],
    ["1st of May, 2021", 20210501],
    ["June/July 2014", 20140731],
    ["November or December 2013", 20131231],
    ["Dec 2013/ Jan 2014", 20140131],
    ["late 2022/ early 2023", 20230431],
    ["mid-2023", 20230831],
    ["by end 2023", 20231231],
    ["by the end of 2023", 20231231],
    ["in 2023", 20231231],
    ["in 2023/24", 20240331],
    ["in 2023-2024", 20240331],
    ["in 2023/24 and 2024/25", 20250331],
    ["end of 2023/24", 20240331],
    ["the Local Plan (2011-2031)", 20311231],
    ["2011-31", 20311231],
    ["Q3 2013/14", 20131231],
    ["Quarter 4 2013/14", 20140331],
    ["Quarter 1 of the 2021/22 year", 20210631],
    ["2013/14 Q2", 20130931],
    ["Spring 2014", 20140631],
    ["winter 2013/14", 20140331],
    ["summer of 2013", 20130931],
    ["Christmas 2013", 20131231],
  ])("%s", (text, lastDay) => {
    expect(datesInText(text).map((date) => date.lastDay)).toEqual([lastDay]);
  });

  test.each([
    "22nd November",
    "Quarter 2",
    "2024/05",
    "2021-2",
    "£2013",
    "12013",
    "call 01858 2013456",
    "in May",
    "32/01/24",
    "1.13.24",
    "3.1.12.4",
    "2013-13-31",
    "2013-10-32",
    "v2013-10-31",
    "plan_2013-10-31.docx",
    "KA-31-10-13",
    "www.example.org.uk/2013/10/31/news",
    "2013-10-31/FUL",
    "October 13",
    "on 5 October 10 am",
    "on 5 October 10:30",
    "on 5 October 10 to 12",
    "on 5 October 10-12",
    "by 31 March, 20 homes",
    "23/24 October",
    "23/24 homes",
    "by 10/11",
    "in 23/25",
    "in 2/23/24",
    "",
  ])("%j is no date with a year", (text) => {
    expect(datesInText(text)).toEqual([]);
  });
});

test("the first day of a quarter", () => {
  expect(([1, 2, 3, 4] as const).map((quarter) => firstDayOf({ year: "2024/25", quarter }))).toEqual([
    20240401, 20240701, 20241001, 20250101,
  ]);
});

const overdue = (text: string) => overdueStep(text, 20240401)?.asWritten ?? null;

describe("due before April 2024", () => {
  test.each([
    ["Reports to be completed and published on website by end 2023.", "by end 2023"],
    ["Work is planned for late 2022/ early 2023.", "for late 2022/ early 2023"],
    ["Report to be submitted to the Executive in January 2013.", "in January 2013"],
    ["Submit the plan to Cabinet in March 2024", "in March 2024"],
    ["Launch the campaign (July/August 2023).", "July/August 2023"],
    ["- August 2023: Committee to consider.", "August 2023"],
    ["Points (due summer 2021).", "due summer 2021"],
    ["Publish in Q3 2023/24", "in Q3 2023/24"],
    ["Deliver the projects in 2022/23.", "in 2022/23"],
    ["Workshop on Friday 18th October 2013 with schools", "on Friday 18th October 2013"],
    ["Training will be completed by the end of May 2023; the rest in June.", "by the end of May 2023"],
    ["An event is being held on 14 th November 2023 with schools", "on 14 th November 2023"],
    ["Order in force, likely to be October 2021.", "be October 2021"],
    ["Adoption is scheduled for 31/03/2024.", "for 31/03/2024"],
    ["Deadline: 31st March 2024", "31st March 2024"],
    ["Adopt the policy by 28/02/24.", "by 28/02/24"],
    ["31-Mar-24", "31-Mar-24"],
    ["Sept-23", "Sept-23"],
    ["Target date: 31.3.24", "31.3.24"],
    ["By 2024-03-31.", "By 2024-03-31"],
    ["2024-03-31: Committee to consider", "2024-03-31"],
    ["Publish (2024/02/29).", "2024/02/29"],
    ["Adopt the policy by 31-03-2024.", "by 31-03-2024"],
    ["Report by 31 March 24, then publish", "by 31 March 24"],
    ["Report by Feb ’24.", "by Feb ’24"],
    ["Deliver by the end of FY 2023/24.", "by the end of FY 2023/24"],
    ["Deliver in 23/24.", "in 23/24"],
    ["Launch in Q3 23/24.", "in Q3 23/24"],
    ["Award no later than 31 March 2024.", "no later than 31 March 2024"],
    ["Train staff ahead of 1 March 2024.", "ahead of 1 March 2024"],
    ["To be completed w/e 01/03/2024", "w/e 01/03/2024"],
    ["To be signed 31 March 2024.", "31 March 2024"],
    ["We plan to launch it, as agreed with schools, by May 2023.", "by May 2023"],
    ["The policy agreed in 2022 will be reviewed by May 2023.", "by May 2023"],
  ])("%s", (text, words) => {
    expect(overdue(text)).toBe(words);
  });
});

describe("not due before April 2024", () => {
  test.each([
    "By the end of April 2024.",
    "In 2024.",
    "In 2023/24 and 2024/25.",
    "From 2021 to 2026.",
    "By 22nd November.",
    "In Quarter 2.",
    "Implement the plan approved in March 2021.",
    "Build on the scheme, in place since 2019.",
    "Following the May 2021 elections, train members.",
    "Following the review in May 2021, write the plan.",
    "Take forward the 2013 review.",
    "Monitor the Local Plan (2011-2031) and the Act (2011).",
    "Close the accounts for 2022/23.",
    "Report on 2022/23 performance.",
    "Publication of the 2021-2 Authority Monitoring Report",
    "Review the lessons learned from the event in May 2022.",
    "Use the results of the survey in 2021.",
    "The audit was completed in June 2022.",
    "Reports have been written by June 2022.",
    "Report completed in June 2022.",
    "Work to the 2021 Census in 2024 prices.",
    "Implement from April 2023.",
    "Support judging event for the Business Idea Competition 2013.",
    "Ring 0116 2023 2023.",
    "Work to the targets set in March 2023.",
    "Adopt the policy by 01/04/24.",
    "Amend section 3.1.12.",
    "By the end of Quarter 4.",
    "Originally due March 2024; now June 2024.",
    "Was due by March 2024, now by June 2024.",
    "This was planned for 2023 and will now be in 2025.",
    "Initially expected to open in March 2024.",
    "Cabinet approved the plan in March 2024; launch next.",
    "Evaluate the pilot which ran in 2023.",
    "Analyse the survey that took place in May 2023.",
    "Circulate minutes from the meeting on 12 March 2024.",
    "Ref: 2024-03-31.",
    "Version: March 2024",
    "Updated: 31/03/2024",
    "Use guidance 2023-10-31.",
    "More than 2023 homes.",
    "By 2024-04-01 and by 01-04-24.",
    "By FY2024.",
    "",
  ])("%s", (text) => {
    expect(overdue(text)).toBeNull();
  });
});

describe("a quarter without a year", () => {
  const inThirdQuarter = (text: string) => overdueStep(text, 20241001)?.asWritten ?? null;

  test.each([
    ["Meetings to be held during Quarter 2 with budget managers.", "during Quarter 2"],
    ["Award the contract by the end of Q2.", "by the end of Q2"],
    ["- Complete in qtr 2, then report.", "in qtr 2"],
    ["Launch in Q2 and 40 homes in May 2025", "in Q2"],
  ])("overdue in the third: %s", (text, words) => {
    expect(inThirdQuarter(text)).toBe(words);
  });

  test.each([
    "By the end of Quarter 3.",
    "In Quarter 4.",
    "In Quarter 1.",
    "In Q2 2025/26.",
    "In Quarter 2 of the 2025/26 year.",
    "In 2025/26 Q2.",
    "In Quarter 2 next year.",
    "During Quarter 2 and Quarter 3.",
    "In Q2/Q3.",
    "In Q2 25/26.",
    "In Q2 FY25.",
    "Report on Quarter 2 budgets.",
    "Build on what was launched in Quarter 2.",
  ])("not: %s", (text) => {
    expect(inThirdQuarter(text)).toBeNull();
  });

  test("Quarter 4 is still to come in the first, and Quarter 3 is over in the fourth", () => {
    expect(overdueStep("By Quarter 4.", 20240401)).toBeNull();
    expect(overdueStep("By Quarter 3.", 20250101)?.asWritten).toBe("By Quarter 3");
    expect(overdueStep("By Quarter 1.", 20240701)?.asWritten).toBe("By Quarter 1");
  });
});

test.each([
  "by 2013 ",
  "by Q2 ",
  "1/1/11 ",
  "1.1.",
  "2013/",
  "in the end of ",
  "2012/13 and ",
  "to be 2013 review ",
  "31 may 1",
  "may '13 ",
  "in 13/14 ",
  "fy2013",
  "2013-01-",
  "1-1-11",
  "originally due 2013 ",
  "(May 2013",
])("a text full of %j is read in good time", (part) => {
  const text = part.repeat(Math.floor(32_767 / part.length));
  expect(overdueStep(text, 19000101)).toBeNull();
});
