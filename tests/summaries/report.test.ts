import { defaultSettings } from "../../src/settings";
import { report } from "../../src/summaries/report";
import { activity, AMBER, GREEN, input, MISSING, textAt, tracker } from "./example";
import { showRow } from "./show";

describe("Report", () => {
  const activities = [
    activity("KA 01.01", AMBER, { cell: "A9" }),
    activity("", MISSING, { cell: "A10", progress: textAt(" "), objective: null }),
  ];

  test("has every Key Activity in the appendix's columns", () => {
    const plan = report(input({ tracker: tracker({ activities }) }));
    expect(plan.columns.map(({ heading }) => heading)).toEqual([
      ...["Priority", "Objective", "Reference", "Key Activity", "Status", "Progress", "Next steps", "Lead"],
    ]);
    expect(plan.rows.map(showRow)).toEqual([
      [
        ...["A safe place", "CA 1: Housing", "KA 01.01 -> Q2 2013-14!A9", "Title of KA 01.01"],
        ...["Amber on amber", "- Done so far", "To do", "A team"],
      ],
      ["A safe place", "[z]", "[x]", "Title of ", "[x]", "[x]", "To do", "A team"],
    ]);
    expect(plan.columns[plan.labelColumn]?.heading).toBe("Reference");
  });

  test("has a portfolio and no objective where the tracker does", () => {
    const plan = report(
      input({
        tracker: tracker({
          objectives: [],
          activities: [activity("KA.01.01", GREEN, { portfolio: textAt("Finance") })],
        }),
      }),
    );
    expect(plan.columns.map(({ heading }) => heading)).toEqual([
      ...["Priority", "Reference", "Key Activity", "Status", "Progress", "Next steps", "Portfolio", "Lead"],
    ]);
    expect(plan.rows[0]).toHaveLength(plan.columns.length);
    expect(plan.columns[plan.labelColumn]?.heading).toBe("Reference");
  });

  test("begins a page with each priority, and has page numbers where settings say so", () => {
    const settings = defaultSettings();
    expect(report(input({ settings })).print).toMatchObject({ breakWhereChanges: 0, pageNumbers: false });
    const numbered = { ...settings, summaries: { ...settings.summaries, pageNumbers: true } };
    expect(report(input({ settings: numbered })).print.pageNumbers).toBe(true);
  });
});
